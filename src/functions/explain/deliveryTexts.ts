import { explain, type Explanation } from "./explanation";

const DEFINITION = "Definition";
const EARNED_SCHEDULE = "W. Lipke and K. Henderson, earned schedule";

export const deliveryTexts: Readonly<Record<string, Explanation>> = {
  ELAPSED: explain(
    "start, finish, asof, [daycount], [holidays]",
    "(asof − start + 1) ÷ (finish − start + 1), from 0 to 1",
    "Both ends are counted, times of the day are cut off. Daycount: calendar if left out.",
    DEFINITION,
  ),
  SPITIME: explain(
    "planned_cumulative, ev, at",
    "Earned schedule ÷ at",
    "The first period is read off from 0.",
    EARNED_SCHEDULE,
  ),
  SCHEDULEFORECAST: explain(
    "planned_cumulative, ev, at, [pf]",
    "at + (planned periods − ES) ÷ pf",
    "Pf: as so far (spi) if left out, which is planned periods ÷ SPI(t). Nothing earned is #N/A, never the plan.",
    EARNED_SCHEDULE,
  ),
  FINISHFORECAST: explain(
    "counts, remaining, [confidence], [start], [days], [least]",
    "First number of periods whose chance of bringing remaining is at least confidence",
    "Exact, by convolution of the counts: no trials. Periods without an item count, blanks do not. Confidence: 0.85, days: 7, least: 5 if left out.",
    DEFINITION,
  ),
  HOWMANY: explain(
    "counts, periods, [confidence], [least]",
    "Largest number that periods bring at least, with a chance of confidence",
    "Exact, by convolution of the counts: no trials. Confidence: 0.85, least: 5 if left out.",
    DEFINITION,
  ),
  CYCLETIME: explain(
    "started, finished, [daycount], [holidays]",
    "finished − started + 1",
    "Both ends are counted: the same day is 1. Daycount: calendar if left out.",
    DEFINITION,
  ),
  SLIP: explain(
    "baseline, actual, [asof], [daycount], [holidays]",
    "actual − baseline; open and past: asof − baseline",
    "Late is positive, early negative. Daycount: calendar if left out.",
    DEFINITION,
  ),
  PACESTATUS: explain(
    "progress, elapsed, [ontrack], [behind]",
    "progress ÷ elapsed against ontrack and behind",
    "Limits hold at equality. Ontrack: 0.95, behind: 0.75 if left out.",
    "UpRaise, confidence statuses",
  ),
  OKRGRADE: explain(
    "score, [kind]",
    {
      option: "kind",
      otherwise: "Green from 0.7, Amber from 0.4, else Red",
      words: { committed: "Green from 1, Amber from 0.9, else Red" },
    },
    "Limits hold at equality. Kind: stretch if left out.",
    "J. Doerr, Measure What Matters; Google re:Work",
  ),
  WEAKEST: explain(
    "statuses, [order]",
    "The first of the worst class present: red, amber, green, gray",
    "Gray counts only where nothing else is there. Order: the vocabulary of status words if left out.",
    "Weakest child, as in Alfabet and Perdoo",
  ),
  CHANGES: explain(
    "keys, values, keys_before, values_before, [least]",
    "values − values_before, by key",
    "Unchanged rows and changes under least are left out. Least: 0 if left out.",
    DEFINITION,
  ),
  HEADCOUNT: explain(
    "hired, left, asof, [fte]",
    "Rows with hired ≤ asof and left blank or after asof",
    "Not counted on the day of leaving, so opening + hires − leavers = closing.",
    DEFINITION,
  ),
  RETENTION: explain(
    "hired, left, from, to",
    "Of those employed at from, those still employed at to",
    "Who was hired in between is in neither side.",
    DEFINITION,
  ),
  VACANCYRATE: explain(
    "authorized, filled",
    "(authorized − filled) ÷ authorized",
    "Below 0 there are more people than authorized.",
    DEFINITION,
  ),
  OFFERACCEPTANCE: explain("accepted, offers", "accepted ÷ offers", "Pending offers are in neither side.", DEFINITION),
  NINEBOX: explain(
    "performance, potential, [limits], [show]",
    "3 × (potential − 1) + performance",
    "Each from 1 to 3, or Low, Medium, High; with limits on another scale.",
    DEFINITION,
  ),
};

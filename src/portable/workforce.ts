import { literally } from "./literally";
import { pastBorder } from "./border";
import { any, itemOf, unlessBlank, wordOf } from "./conditions";
import { dayOf, notDates } from "./days";
import { isCells, isSingle, minus, operand } from "./formulaText";
import type { Plain, PortableFunction } from "./portableFunction";

/** People employed on a day, as 1 a person: hired by then, and not left or later. */
function employedOn(hired: string, left: string, day: string): string {
  return `(LEN(TRIM(${hired}))>0)*(${hired}<${day}+1)*IF(LEN(TRIM(${left}))>0,(${left}>=${day}+1)*1,1)`;
}

const headcount: Plain = ([hired = "", left = "", asOf = "", fte], known) => {
  if (!isSingle(asOf)) return null;
  const weight = fte === undefined ? "" : `*IF(LEN(TRIM(${fte}))>0,${fte},0)`;
  const people = `SUMPRODUCT(${employedOn(hired, left, dayOf(asOf))}${weight})`;
  return itemOf([asOf], notDates(asOf), people, known);
};

const retention: Plain = ([hired = "", left = "", from = "", to = ""], known) => {
  if (![from, to].every(isSingle)) return null;
  const [first, last] = [from, to].map((day) => employedOn(hired, left, dayOf(day)));
  const cohort = `SUMPRODUCT(${first})`;
  const share = `IF(${cohort}=0,NA(),SUMPRODUCT(${first}*${last})/${cohort})`;
  return itemOf([from, to], [...notDates(from, to), `${dayOf(to)}<${dayOf(from)}`], share, known);
};

const vacancyRate: Plain = ([authorized = "", filled = ""], known) =>
  itemOf(
    [authorized, filled],
    [`${authorized}<0`, `${filled}<0`],
    `IF(${authorized}=0,NA(),(${minus(authorized, filled)})/${operand(authorized)})`,
    known,
  );

const offerAcceptance: Plain = ([accepted = "", offers = ""], known) =>
  itemOf(
    [accepted, offers],
    [`${accepted}<0`, `${offers}<0`, `${accepted}>${offers}`],
    `IF(${offers}=0,NA(),${operand(accepted)}/${operand(offers)})`,
    known,
  );

const RATING_WORDS = '{"low","l","l","medium","m","moderate","high","h","h"}';

const nineBox: Plain = ([performance = "", potential = "", limits, show], known) => {
  if (![performance, potential].every(isSingle)) return null;
  const shown = wordOf(show, "box");
  if (shown !== "box" && shown !== "label") return null;
  if (limits !== undefined && !isCells(limits)) return null;
  const step = (rating: string, at: number) => `(${pastBorder(`${rating}-INDEX(${limits},${at})`)}>=0)`;
  const level = (rating: string) => {
    const scale =
      limits === undefined
        ? `IF(${any([`${rating}=1`, `${rating}=2`, `${rating}=3`], [rating])},${rating},#VALUE!)`
        : `1+${step(rating, 1)}+${step(rating, 2)}`;
    const word = `MATCH(${literally(`TRIM(${rating})`)},${RATING_WORDS},0)`;
    const place = `IF(ISNA(${word}),#VALUE!,${word})`;
    return `IF(ISNUMBER(${rating}),${scale},INT((${place}+2)/3))`;
  };
  const [across, up] = [level(performance), level(potential)];
  const label = `CHOOSE(${across},"Low","Medium","High")&" performance, "&CHOOSE(${up},"low","medium","high")&" potential"`;
  return unlessBlank([performance, potential], shown === "box" ? `3*(${up}-1)+${across}` : label, known);
};

/** Days to fill by their measure; working days need a NETWORKDAYS for each row, which takes no ranges. */
export const timeToFill: Plain = ([opened = "", accepted = "", measure, count, holidays]) => {
  const word = wordOf(measure, "average");
  if (wordOf(count, "calendar") !== "calendar" || holidays !== undefined) return null;
  const filled = `LEN(TRIM(${opened}))*LEN(TRIM(${accepted}))>0`;
  const some = `SUMPRODUCT((${filled})*1)`;
  const days = `INT(${accepted})-INT(${opened})`;
  const wrong = `SUMPRODUCT((${filled})*(${accepted}<${opened}))>0`;
  const figure = {
    average: `SUMPRODUCT(IF(${filled},${days},0))/${some}`,
    median: `SUMPRODUCT(MEDIAN(IF(${filled},${days},"")))`,
    p90: `SUMPRODUCT(PERCENTILE(IF(${filled},${days},""),0.9))`,
  }[word ?? ""];
  return figure === undefined ? null : `IF(${wrong},#VALUE!,IF(${some}=0,NA(),${figure}))`;
};

export const workforceFunctions: readonly PortableFunction[] = [
  { name: "HEADCOUNT", parameters: ["hired", "left", "asof", "[fte]"], grade: "exact", plain: headcount },
  { name: "RETENTION", parameters: ["hired", "left", "from", "to"], grade: "exact", plain: retention },
  { name: "VACANCYRATE", parameters: ["authorized", "filled"], grade: "exact", plain: vacancyRate },
  { name: "OFFERACCEPTANCE", parameters: ["accepted", "offers"], grade: "exact", plain: offerAcceptance },
  { name: "NINEBOX", parameters: ["performance", "potential", "[limits]", "[show]"], grade: "exact", plain: nineBox },
];

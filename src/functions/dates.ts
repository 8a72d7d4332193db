import { ageBand, ageBands, USUAL_LIMITS } from "../calc/ageBand";
import { complianceRate, type AssessedDuty } from "../calc/complianceRate";
import { complianceClass } from "../calc/complianceWords";
import { InvalidInput } from "../calc/errors";
import { messages } from "../calc/messages";
import { nextDue, occurrences, RECURRENCE_RULES, RECURRENCE_UNITS } from "../calc/recurrence";
import {
  alongside,
  days,
  eachItem,
  holidaysIn,
  inCells,
  labels as labelCells,
  neededNumber,
  neededWords,
  numbers,
  oneDay,
  oneNumber,
  oneWord,
  optionalLabels,
  optionalNumbers,
  presentNumbers,
  words,
} from "./cells";
import { single } from "./single";

/**
 * Next date of a duty that comes again: the first anchor + k × every units on or after a day, counted from the anchor.
 * @customfunction NEXTDUE
 * @helpurl https://localhost:3000/help/nextdue.html
 * @param anchor First dates: a cell or a range.
 * @param every How many units lie between two dates: a whole number from 1.
 * @param unit day, week, month or year. 31 January, every month: 28 February, 31 March.
 * @param after The day on or after which the date must lie.
 * @param [rule] end: last day of the month; workday, previous: moved to the next or previous working day.
 * @param [holidays] Days that are no working days: a range of dates.
 * @returns One date an item as a serial number, "" where an input is blank.
 * @example COO.NEXTDUE(46053,1,"month",46054) //=> 46081
 */
export function NEXTDUE(
  anchor: unknown[][],
  every: unknown[][],
  unit: unknown[][],
  after: unknown[][],
  rule?: unknown[][],
  holidays?: unknown[][],
): unknown[][] {
  return inCells(() => {
    const free = holidaysIn(holidays);
    return eachItem(
      () => [
        days("Anchor", anchor),
        numbers("Every", every),
        days("After", after),
        neededWords("Unit", unit, RECURRENCE_UNITS),
        words("Rule", rule, RECURRENCE_RULES),
      ],
      (anchor, every, after, unit, rule) => nextDue({ anchor, every, unit, rule, holidays: free }, after),
    );
  });
}

/**
 * The dates of a duty that comes again, from one day to another, below each other. Spills.
 * @customfunction OCCURRENCES
 * @helpurl https://localhost:3000/help/occurrences.html
 * @param anchor First date.
 * @param every How many units lie between two dates: a whole number from 1.
 * @param unit day, week, month or year, counted from the anchor as in NEXTDUE.
 * @param from First day of the window.
 * @param to Last day of the window.
 * @param [rule] end, workday or previous, as in NEXTDUE.
 * @param [holidays] Days that are no working days: a range of dates.
 * @returns A column of dates as serial numbers; "" where there is none, so that COUNT gives 0.
 * @example COO.OCCURRENCES(45991,3,"month",46023,46387) //=> {46081;46172;46264;46356}
 */
export function OCCURRENCES(
  anchor: unknown[][],
  every: unknown[][],
  unit: unknown[][],
  from: unknown[][],
  to: unknown[][],
  rule?: unknown[][],
  holidays?: unknown[][],
): unknown[][] {
  return inCells(() => {
    const day = (name: string, raw: unknown) => oneDay(name, neededNumber(name, raw)) as number;
    const first = day("Anchor", anchor);
    const interval = neededNumber("Every", every);
    const chosen = oneWord("Unit", unit, RECURRENCE_UNITS);
    if (chosen === undefined) throw new InvalidInput(messages.missing("Unit"));
    const recurrence = {
      anchor: first,
      every: interval,
      unit: chosen,
      rule: oneWord("Rule", rule, RECURRENCE_RULES),
      holidays: holidaysIn(holidays),
    };
    const dates = occurrences(recurrence, day("From", from), day("To", to));
    return dates.length === 0 ? [[""]] : dates.map((date) => [date]);
  });
}

/**
 * Ageing band of days past due: "1-30", "31-60", "61-90" or "Over 90", or bands of your own.
 * @customfunction AGEBAND
 * @helpurl https://localhost:3000/help/ageband.html
 * @param days Days past due: a cell or a range. 0 or less is not past due.
 * @param [limits] The last day of each band, rising. Default {30;60;90}; a limit belongs to the band it ends.
 * @param [labels] Names of the bands, one more than limits.
 * @returns One band an item, "" where days is blank, 0 or less.
 * @example COO.AGEBAND(31) //=> "31-60"
 */
export function AGEBAND(days: unknown[][], limits?: unknown[][], labels?: unknown[][]): unknown[][] {
  return inCells(() => {
    const ends = Array.from(presentNumbers("Limits", limits ?? [[null]]));
    const names = Array.from(optionalLabels("Labels", labels).items).filter((name) => name !== "");
    const bands = ageBands(ends.length === 0 ? USUAL_LIMITS : ends, names.length === 0 ? undefined : names);
    return eachItem(
      () => [numbers("Days", days)],
      (days) => ageBand(days, bands),
    );
  });
}

/**
 * Share of applicable duties that are met. Not applicable and exempt are in neither side, not assessed counts against.
 * @customfunction COMPLIANCERATE
 * @helpurl https://localhost:3000/help/compliancerate.html
 * @param classes Words: Compliant, Partial, Non-compliant, Not assessed, N/A, Exempt, or the like in DE, FR, ES, PT. Blanks are skipped.
 * @param [weights] Weight of each duty, 0 or more. Without them all weigh the same.
 * @param [partial] How much a duty that is met in part counts: 0 (default) to 1.
 * @returns A share; #N/A where nothing is applicable.
 * @example COO.COMPLIANCERATE({"Compliant";"N/A";"Not assessed"}) //=> 0.5
 */
export function COMPLIANCERATE(classes: unknown[][], weights?: unknown[][], partial?: unknown[][]): unknown[][] {
  return single(() => {
    const given = optionalNumbers("Weights", weights);
    const unweighted = given.rows * given.columns === 1 && given.odd.get(0) === null;
    const duties: AssessedDuty[] = [];
    const rows = alongside<[string, number]>(labelCells("Classes", classes), given);
    rows.forEach(([word = "", weight], row) => {
      if (word === "" || (weight === undefined && !unweighted)) return;
      const compliance = complianceClass(word);
      if (compliance === undefined) throw new InvalidInput(messages.unknownWord("Classes", row + 1, word));
      duties.push({ compliance, weight: weight ?? 1 });
    });
    return complianceRate(duties, oneNumber("Partial", partial));
  });
}

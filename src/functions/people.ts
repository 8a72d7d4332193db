import { InvalidInput } from "../calc/errors";
import { messages } from "../calc/messages";
import { spanOfControl } from "../calc/spanOfControl";
import { FILL_MEASURES, timeToFill, type Position } from "../calc/timeToFill";
import { pairCoverage, trainingCoverage, type TrainingPair, type TrainingRecord } from "../calc/trainingCoverage";
import { turnover } from "../calc/turnover";
import { DAY_COUNTS } from "../calc/workdays";
import { workforceMessages } from "../calc/workforceMessages";
import {
  alongside,
  daysOrBlanks,
  eachItem,
  holidaysIn,
  labels as labelCells,
  numbers,
  oneDay,
  oneNumber,
  oneWord,
  optionalDays,
  optionalLabels,
  presentNumbers,
  stopAtErrors,
  type Argument,
} from "./cells";
import { single } from "./single";

/**
 * Turnover rate: people who left ÷ average headcount, made yearly if asked.
 * @customfunction TURNOVER
 * @helpurl https://localhost:3000/help/turnover.html
 * @param leavers People who left, one figure a period: a cell or a range.
 * @param headcounts Headcounts to average: of each period, or at the beginning and the end.
 * @param [periods] Periods in a year, 12 for figures by month: makes the rate yearly. Without it: the rate of the periods given.
 * @returns A share: 0.12 for 12 %.
 * @example COO.TURNOVER({1;2;0},{100;99;101},12) //=> 0.12
 */
export function TURNOVER(leavers: unknown[][], headcounts: unknown[][], periods?: unknown[][]): unknown[][] {
  return single(() => {
    const left = presentNumbers("Leavers", leavers);
    if (left.length === 0) throw new InvalidInput(messages.missing("Leavers"));
    const year = oneNumber("Periods", periods, { least: 1 });
    return turnover(left, presentNumbers("Headcounts", headcounts), year);
  });
}

/**
 * Span of control: how many people a manager leads on average.
 * @customfunction SPAN
 * @helpurl https://localhost:3000/help/span.html
 * @param headcount All people, managers among them: a cell or a range.
 * @param managers Managers, of the same shape.
 * @returns One figure an item, "" where a count is blank.
 * @example COO.SPAN(53,4) //=> 12.25
 */
export function SPAN(headcount: unknown[][], managers: unknown[][]): unknown[][] {
  return eachItem(() => [numbers("Headcount", headcount), numbers("Managers", managers)], spanOfControl);
}

/**
 * Days to fill a position, over those that are filled: their average, median or the 90th percentile.
 * @customfunction TIMETOFILL
 * @helpurl https://localhost:3000/help/timetofill.html
 * @param opened Days on which the positions were opened: a cell or a range of dates.
 * @param accepted Days on which an offer was accepted; blank while a position is open.
 * @param [measure] average (default), median, or p90 (PERCENTILE.INC).
 * @param [daycount] calendar (default), or workdays: Monday to Friday without holidays, after the day of opening.
 * @param [holidays] Days that are no working days: a range of dates.
 * @returns Days, #N/A where no position is filled.
 * @example COO.TIMETOFILL({46027;46032},{46057;46072}) //=> 35
 */
export function TIMETOFILL(
  opened: unknown[][],
  accepted: unknown[][],
  measure?: unknown[][],
  daycount?: unknown[][],
  holidays?: unknown[][],
): unknown[][] {
  return single(() => {
    const positions: Position[] = [];
    const rows = alongside<[number, number]>(daysOrBlanks("Opened", opened), daysOrBlanks("Accepted", accepted));
    for (const [open, filled = null] of rows)
      if (open !== undefined) positions.push({ opened: open, accepted: filled });
    return timeToFill(positions, {
      measure: oneWord("Measure", measure, FILL_MEASURES),
      count: oneWord("Daycount", daycount, DAY_COUNTS),
      holidays: holidaysIn(holidays),
    });
  });
}

/**
 * Share of the people who need a training that have a valid record of it, or of the pairs of person and course that are required.
 * @customfunction TRAININGCOVERAGE
 * @helpurl https://localhost:3000/help/trainingcoverage.html
 * @param required People who need it: a range of names or numbers; each counts once.
 * @param completed People who completed it; others than the required do not count.
 * @param [expired] People whose record is no longer valid.
 * @param [required_courses] Courses: a row for a column of people, of whom each needs each; or one beside each person.
 * @param [completed_courses] The course of each record, beside completed.
 * @param [valid_until] Last day on which each record is valid; blank for always.
 * @param [asof] The day asked for, which valid_until needs.
 * @returns A share: 0.25 for 25 %.
 * @example COO.TRAININGCOVERAGE({"a";"b";"c";"d"},{"a";"a";"b";"e"},{"b"}) //=> 0.25
 */
export function TRAININGCOVERAGE(
  required: unknown[][],
  completed: unknown[][],
  expired?: unknown[][],
  required_courses?: unknown[][],
  completed_courses?: unknown[][],
  valid_until?: unknown[][],
  asof?: unknown[][],
): unknown[][] {
  return single(() => {
    const lapsed = people("Expired", expired ?? [[null]]);
    const [needed, done] = [labelCells("Required", required), labelCells("Completed", completed)];
    [needed, done].forEach(stopAtErrors);
    const courses = optionalLabels("Required_courses", required_courses);
    const taken = optionalLabels("Completed_courses", completed_courses);
    [courses, taken].forEach(stopAtErrors);
    if (isNothing(courses) !== isNothing(taken)) throw new InvalidInput(workforceMessages.pairsNeeded);
    if (isNothing(courses)) return trainingCoverage(Array.from(needed.items), Array.from(done.items), lapsed);
    const until = optionalDays("Valid_until", valid_until);
    const day = oneDay("Asof", oneNumber("Asof", asof));
    const rows = alongside<[string, string, number]>(done, taken, until);
    const records = rows.map(([person = "", course = "", last]): TrainingRecord => {
      if (last !== undefined && day === undefined) throw new InvalidInput(messages.missing("Asof"));
      return { person, course, isValid: last === undefined || day === undefined || last >= day };
    });
    return pairCoverage(requiredPairs(needed, courses), records, lapsed);
  });
}

function isNothing({ items }: Argument<string>): boolean {
  return Array.from(items).every((item) => item === "");
}

/** Each person with each course where one stands in a column and the other in a row; else person by person. */
function requiredPairs(people: Argument<string>, courses: Argument<string>): TrainingPair[] {
  const crossed = people.rows !== courses.rows && people.columns !== courses.columns;
  if (crossed && (people.rows === 1 || people.columns === 1)) {
    return Array.from(people.items).flatMap((person) => Array.from(courses.items, (course) => ({ person, course })));
  }
  return alongside<[string, string]>(people, courses).map(([person = "", course = ""]) => ({ person, course }));
}

function people(name: string, raw: unknown): string[] {
  const cells = labelCells(name, raw);
  stopAtErrors(cells);
  return Array.from(cells.items);
}

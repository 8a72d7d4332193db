import { InvalidInput } from "../calc/errors";
import { messages } from "../calc/messages";
import { spanOfControl } from "../calc/spanOfControl";
import { timeToFill, type Position } from "../calc/timeToFill";
import { trainingCoverage } from "../calc/trainingCoverage";
import { turnover } from "../calc/turnover";
import {
  alongside,
  eachItem,
  labels as labelCells,
  numbers,
  oneNumber,
  numbersOrBlanks,
  presentNumbers,
  stopAtErrors,
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
 * Calendar days to fill a position, on average over those that are filled.
 * @customfunction TIMETOFILL
 * @helpurl https://localhost:3000/help/timetofill.html
 * @param opened Days on which the positions were opened: a cell or a range of dates.
 * @param accepted Days on which an offer was accepted; blank while a position is open.
 * @returns Days, #N/A where no position is filled.
 * @example COO.TIMETOFILL({46027;46032},{46057;46072}) //=> 35
 */
export function TIMETOFILL(opened: unknown[][], accepted: unknown[][]): unknown[][] {
  return single(() => {
    const positions: Position[] = [];
    const rows = alongside<[number, number]>(numbersOrBlanks("Opened", opened), numbersOrBlanks("Accepted", accepted));
    for (const [open, filled = null] of rows)
      if (open !== undefined) positions.push({ opened: open, accepted: filled });
    return timeToFill(positions);
  });
}

/**
 * Share of the people who need a training that have a valid record of it.
 * @customfunction TRAININGCOVERAGE
 * @helpurl https://localhost:3000/help/trainingcoverage.html
 * @param required People who need it: a range of names or numbers; each counts once.
 * @param completed People who completed it; others than the required do not count.
 * @param [expired] People whose record is no longer valid.
 * @returns A share: 0.25 for 25 %.
 * @example COO.TRAININGCOVERAGE({"a";"b";"c";"d"},{"a";"a";"b";"e"},{"b"}) //=> 0.25
 */
export function TRAININGCOVERAGE(required: unknown[][], completed: unknown[][], expired?: unknown[][]): unknown[][] {
  return single(() =>
    trainingCoverage(
      people("Required", required),
      people("Completed", completed),
      people("Expired", expired ?? [[null]]),
    ),
  );
}

function people(name: string, raw: unknown): string[] {
  const cells = labelCells(name, raw);
  stopAtErrors(cells);
  return Array.from(cells.items);
}

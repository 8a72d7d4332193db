import { concentration } from "../calc/concentration";
import { dueStatus } from "../calc/dueStatus";
import { InvalidInput } from "../calc/errors";
import { exceptions, type Item } from "../calc/exceptions";
import { expectedCommercialValue } from "../calc/expectedCommercialValue";
import { messages } from "../calc/messages";
import { deliveryPerformance, type DeliveredLine } from "../calc/onTimeInFull";
import { quadrant } from "../calc/quadrant";
import { riceScore } from "../calc/rice";
import { riskAdjustedValue } from "../calc/riskAdjustedValue";
import { spanOfControl } from "../calc/spanOfControl";
import { timeToFill, type Position } from "../calc/timeToFill";
import { trainingCoverage } from "../calc/trainingCoverage";
import { turnover } from "../calc/turnover";
import {
  alongside,
  eachItem,
  inCells,
  labels as labelCells,
  neededNumber,
  numbers,
  oneNumber,
  optionalNumbers,
  presentNumbers,
  stopAtErrors,
  withinLimits,
} from "./cells";
import { numberOrWord } from "./numberOrWord";
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
    const rows = alongside<[number, number]>(optionalNumbers("Opened", opened), optionalNumbers("Accepted", accepted));
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
    trainingCoverage(people("Required", required), people("Completed", completed), people("Expired", expired)),
  );
}

/**
 * How to treat a stakeholder: "Manage closely", "Keep satisfied", "Keep informed" or "Monitor".
 * @customfunction QUADRANT
 * @helpurl https://localhost:3000/help/quadrant.html
 * @param power Ratings of power over the matter: a cell or a range.
 * @param interest Ratings of interest in it, of the same shape.
 * @param [threshold] The rating from which on power or interest is high. Default 3.
 * @returns Words, "" where a rating is blank.
 * @example COO.QUADRANT(5,1) //=> "Keep satisfied"
 */
export function QUADRANT(power: unknown[][], interest: unknown[][], threshold?: unknown[][]): unknown[][] {
  return eachItem(
    () => [numbers("Power", power), numbers("Interest", interest), optionalNumbers("Threshold", threshold)],
    quadrant,
  );
}

/**
 * Where an obligation stands on a day: "Done", "Done late", "Overdue", "Due soon" or "Open".
 * @customfunction DUESTATUS
 * @helpurl https://localhost:3000/help/duestatus.html
 * @param due Due dates: a cell or a range.
 * @param asof The day asked for, such as TODAY().
 * @param [completed] Dates of completion; blank while open. One after the day asked for does not count yet.
 * @param [warn] Days before the due date from which on it is due soon. Default 7.
 * @returns Words, "" where the due date is blank.
 * @example COO.DUESTATUS(46142,46140) //=> "Due soon"
 */
export function DUESTATUS(
  due: unknown[][],
  asof: unknown[][],
  completed?: unknown[][],
  warn?: unknown[][],
): unknown[][] {
  return eachItem(
    () => [
      numbers("Due", due),
      numbers("Asof", asof),
      optionalNumbers("Completed", completed),
      optionalNumbers("Warn", warn),
    ],
    (due, asOf, completed, warning) => {
      if (warning !== undefined) withinLimits("Warn", warning, { least: 0 });
      return dueStatus(due, asOf, completed, warning);
    },
  );
}

/**
 * Share of order lines that came on time, in full, and both.
 * @customfunction ONTIMEINFULL
 * @helpurl https://localhost:3000/help/ontimeinfull.html
 * @param promised Promised dates: a column.
 * @param delivered Delivery dates. A line without one is left out.
 * @param ordered Ordered quantities.
 * @param shipped Delivered quantities.
 * @returns Two columns: on time, in full, both, as shares of lines with all four figures.
 * @example COO.ONTIMEINFULL({46032;46032},{46031;46034},{5;5},{5;5}) //=> {"On time",0.5;"In full",1;"On time in full",0.5}
 */
export function ONTIMEINFULL(
  promised: unknown[][],
  delivered: unknown[][],
  ordered: unknown[][],
  shipped: unknown[][],
): unknown[][] {
  return inCells(() => {
    const rows = alongside<[number, number, number, number]>(
      optionalNumbers("Promised", promised),
      optionalNumbers("Delivered", delivered),
      optionalNumbers("Ordered", ordered),
      optionalNumbers("Shipped", shipped),
    );
    const lines: DeliveredLine[] = [];
    for (const [promise, delivery, order, shipment] of rows) {
      if (promise === undefined || delivery === undefined || order === undefined || shipment === undefined) continue;
      lines.push({ promised: promise, delivered: delivery, ordered: order, shipped: shipment });
    }
    const shares = deliveryPerformance(lines);
    return [
      ["On time", shares.onTime],
      ["In full", shares.inFull],
      ["On time in full", shares.onTimeInFull],
    ];
  });
}

/**
 * RICE score of an idea: reach × impact × confidence ÷ effort.
 * @customfunction RICE
 * @helpurl https://localhost:3000/help/rice.html
 * @param reach People or cases reached in a period: a cell or a range.
 * @param impact How much it does for each, such as 0.25 to 3.
 * @param confidence 0 to 1.
 * @param effort Person-months or another unit, the same for all.
 * @returns One score an item, "" where an input is blank.
 * @example COO.RICE(5000,2,0.8,2) //=> 4000
 */
export function RICE(
  reach: unknown[][],
  impact: unknown[][],
  confidence: unknown[][],
  effort: unknown[][],
): unknown[][] {
  return eachItem(
    () => [
      numbers("Reach", reach),
      numbers("Impact", impact),
      numbers("Confidence", confidence),
      numbers("Effort", effort),
    ],
    riceScore,
  );
}

/**
 * Expected commercial value of a project: (NPV × Pcs − C) × Pts − D.
 * @customfunction ECV
 * @helpurl https://localhost:3000/help/ecv.html
 * @param npv Net present value of the product's future earnings: a cell or a range.
 * @param pcs Probability of commercial success, 0 to 1.
 * @param c Cost of commercialization.
 * @param pts Probability of technical success, 0 to 1.
 * @param d Cost of development that is left.
 * @returns One amount an item, "" where an input is blank.
 * @example COO.ECV(40,0.6,8,0.5,5) //=> 3
 */
export function ECV(npv: unknown[][], pcs: unknown[][], c: unknown[][], pts: unknown[][], d: unknown[][]): unknown[][] {
  return eachItem(
    () => [numbers("Npv", npv), numbers("Pcs", pcs), numbers("C", c), numbers("Pts", pts), numbers("D", d)],
    expectedCommercialValue,
  );
}

/**
 * Risk-adjusted net present value: cash flows × their probabilities, discounted from the first, which is now.
 * @customfunction RNPV
 * @helpurl https://localhost:3000/help/rnpv.html
 * @param cashflows Cash flows, one a period, the first is now. A blank is no flow.
 * @param probabilities Probability that the project gets as far as each flow, 0 to 1, or one for all.
 * @param rate Discount rate a period: 0.1 for 10 %.
 * @returns An amount in the unit of the cash flows.
 * @example COO.RNPV({-10,44},{1,0.5},0.1) //=> 10
 */
export function RNPV(cashflows: unknown[][], probabilities: unknown[][], rate: unknown[][]): unknown[][] {
  return single(() => {
    const periods = alongside<[number, number]>(
      optionalNumbers("Cashflows", cashflows),
      optionalNumbers("Probabilities", probabilities),
    );
    const flows = periods.map(([amount = 0, probability]) => {
      if (amount !== 0 && probability === undefined) throw new InvalidInput(messages.missing("A probability"));
      return { amount, probability: probability ?? 0 };
    });
    return riskAdjustedValue(flows, neededNumber("Rate", rate));
  });
}

/**
 * Concentration of a market or of suppliers (Herfindahl–Hirschman): the sum of squared shares in percent.
 * @customfunction HHI
 * @helpurl https://localhost:3000/help/hhi.html
 * @param shares Shares or amounts of all that there are, in any unit: a range. Each counts as its part of their sum.
 * @returns From near 0 to 10,000 for one alone.
 * @example COO.HHI({30;50;20}) //=> 3800
 */
export function HHI(shares: unknown[][]): unknown[][] {
  return single(() => concentration(presentNumbers("Shares", shares)));
}

/**
 * What a board should look at first: the most severe items, and among those the most material.
 * @customfunction EXCEPTIONS
 * @helpurl https://localhost:3000/help/exceptions.html
 * @param items Names of the items: a column or row.
 * @param severity Numbers, larger for worse, or words such as Red, Amber, Extreme, High, Overdue, Unfavorable. 0, Green and the like are no exceptions.
 * @param [materiality] What hangs on each, in money or another unit; ranks items of the same severity by size.
 * @param [n] How many to show. Default 5.
 * @returns Three columns: item, severity, materiality. "None" where there is no exception.
 * @example COO.EXCEPTIONS({"Rent";"Fleet"},{"Green";"Red"},{9;1}) //=> {"Fleet","Red",1}
 */
export function EXCEPTIONS(
  items: unknown[][],
  severity: unknown[][],
  materiality?: unknown[][],
  n?: unknown[][],
): unknown[][] {
  return inCells(() => {
    const count = oneNumber("N", n, { least: 1, whole: true });
    const rows = alongside<[string, string, number]>(
      labelCells("Items", items),
      labelCells("Severity", severity),
      optionalNumbers("Materiality", materiality),
    );
    const judged: Item[] = rows
      .filter(([label, weight]) => label !== "" && weight !== "")
      .map(([label = "", weight = "", size = null]) => ({ label, severity: numberOrWord(weight), materiality: size }));
    const found = exceptions(judged, count);
    if (found.length === 0) return [["None", "", ""]];
    return found.map((item) => [item.label, item.severity, item.materiality ?? ""]);
  });
}

function people(name: string, raw: unknown): string[] {
  const cells = labelCells(name, raw);
  stopAtErrors(cells);
  return Array.from(cells.items);
}

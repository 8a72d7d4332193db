import { dueStatus } from "../calc/dueStatus";
import { exceptions, type Item } from "../calc/exceptions";
import { deliveryPerformance, type DeliveredLine } from "../calc/onTimeInFull";
import { quadrant } from "../calc/quadrant";
import {
  alongside,
  eachItem,
  inCells,
  labels as labelCells,
  numbers,
  oneNumber,
  numbersOrBlanks,
  optionalNumbers,
  withinLimits,
} from "./cells";
import { numberOrWord } from "./numberOrWord";

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
      numbersOrBlanks("Promised", promised),
      numbersOrBlanks("Delivered", delivered),
      numbersOrBlanks("Ordered", ordered),
      numbersOrBlanks("Shipped", shipped),
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

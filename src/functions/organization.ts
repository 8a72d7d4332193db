import { dueStatus } from "../calc/dueStatus";
import { exceptions, type Item } from "../calc/exceptions";
import { DELIVERY_LEVELS, deliveryPerformance, type OrderLine } from "../calc/onTimeInFull";
import { quadrant } from "../calc/quadrant";
import {
  alongside,
  days,
  daysOrBlanks,
  eachItem,
  inCells,
  labels as labelCells,
  numbers,
  numbersOrBlanks,
  oneDay,
  oneNumber,
  oneWord,
  optionalDays,
  optionalLabels,
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
    () => [days("Due", due), days("Asof", asof), optionalDays("Completed", completed), optionalNumbers("Warn", warn)],
    (due, asOf, completed, warning) => {
      if (warning !== undefined) withinLimits("Warn", warning, { least: 0 });
      return dueStatus(due, asOf, completed, warning);
    },
  );
}

/**
 * Share of order lines that came on time, in full, and both. With a day asked for, what is due and not delivered has failed.
 * @customfunction ONTIMEINFULL
 * @helpurl https://localhost:3000/help/ontimeinfull.html
 * @param promised Promised dates: a column.
 * @param delivered Delivery dates, blank where nothing came. Without asof such a line is left out.
 * @param ordered Ordered quantities.
 * @param shipped Delivered quantities.
 * @param [asof] The day asked for: a line not delivered by then fails once its promised day is over; later deliveries do not count yet.
 * @param [early] Days a line may come too soon. Default: any.
 * @param [late] Days of grace. Default 0.
 * @param [order] The order that each line belongs to, for level order.
 * @param [level] line (default); order: all its lines, left out while one is not due; unit: quantities.
 * @returns Two columns: on time, in full, both, as shares; with asof a fourth row counts the lines that are not due.
 * @example COO.ONTIMEINFULL({46032;46032},{46031;46034},{5;5},{5;5}) //=> {"On time",0.5;"In full",1;"On time in full",0.5}
 */
export function ONTIMEINFULL(
  promised: unknown[][],
  delivered: unknown[][],
  ordered: unknown[][],
  shipped: unknown[][],
  asof?: unknown[][],
  early?: unknown[][],
  late?: unknown[][],
  order?: unknown[][],
  level?: unknown[][],
): unknown[][] {
  return inCells(() => {
    const asOf = oneDay("Asof", oneNumber("Asof", asof));
    const rows = alongside<[number, number, number, number, string]>(
      daysOrBlanks("Promised", promised),
      daysOrBlanks("Delivered", delivered),
      numbersOrBlanks("Ordered", ordered),
      numbersOrBlanks("Shipped", shipped),
      optionalLabels("Order", order),
    );
    const lines = rows.flatMap(([promise, delivery, quantity, came, orderId]): OrderLine[] => {
      if (promise === undefined || quantity === undefined) return [];
      const isDelivered = delivery !== undefined && (asOf === undefined || delivery <= asOf);
      if (isDelivered ? came === undefined : asOf === undefined) return [];
      return [{ promised: promise, delivered: delivery, ordered: quantity, shipped: came, order: orderId }];
    });
    const shares = deliveryPerformance(lines, {
      asOf,
      early: oneNumber("Early", early, { least: 0 }),
      late: oneNumber("Late", late, { least: 0 }),
      level: oneWord("Level", level, DELIVERY_LEVELS),
    });
    const table = [
      ["On time", shares.onTime],
      ["In full", shares.inFull],
      ["On time in full", shares.onTimeInFull],
    ];
    return asOf === undefined ? table : [...table, ["Not due", shares.notDue]];
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
 * @param [group] What each item belongs to, such as its tracker.
 * @param [pergroup] At most so many of a group. Default 3.
 * @param [threshold] What counts as material, one for all or one each: items rank by materiality ÷ threshold, those without an amount as 1.
 * @returns Three columns: item, severity, materiality. "None" where there is no exception.
 * @example COO.EXCEPTIONS({"Rent";"Fleet"},{"Green";"Red"},{9;1}) //=> {"Fleet","Red",1}
 */
export function EXCEPTIONS(
  items: unknown[][],
  severity: unknown[][],
  materiality?: unknown[][],
  n?: unknown[][],
  group?: unknown[][],
  pergroup?: unknown[][],
  threshold?: unknown[][],
): unknown[][] {
  return inCells(() => {
    const terms = {
      count: oneNumber("N", n, { least: 1, whole: true }),
      perGroup: oneNumber("Pergroup", pergroup, { least: 1, whole: true }),
    };
    const rows = alongside<[string, string, number, string, number]>(
      labelCells("Items", items),
      labelCells("Severity", severity),
      optionalNumbers("Materiality", materiality),
      optionalLabels("Group", group),
      optionalNumbers("Threshold", threshold),
    );
    const judged: Item[] = rows
      .filter(([label, weight]) => label !== "" && weight !== "")
      .map(([label = "", weight = "", size = null, belongs = "", scale = null]) => ({
        label,
        severity: numberOrWord(weight),
        materiality: size,
        group: belongs,
        threshold: scale,
      }));
    const found = exceptions(judged, terms);
    if (found.length === 0) return [["None", "", ""]];
    return found.map((item) => [item.label, item.severity, item.materiality ?? ""]);
  });
}

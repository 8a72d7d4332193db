import { defectsPerMillion, rolledYield } from "../calc/defects";
import { kpiMessages } from "../calc/kpiMessages";
import { equipmentEffectiveness } from "../calc/oee";
import { pareto, type LabeledAmount } from "../calc/pareto";
import {
  alongside,
  eachItem,
  inCells,
  labels as labelCells,
  neededNumber,
  numbers,
  numbersOrBlanks,
  presentNumbers,
} from "./cells";
import { single } from "./single";

/**
 * Overall equipment effectiveness with its factors: availability × performance × quality.
 * @customfunction OEE
 * @helpurl https://localhost:3000/help/oee.html
 * @param run Time the line ran.
 * @param planned Time it was planned to run, in the same unit.
 * @param ideal_cycle Time one piece takes at best, in that unit.
 * @param total Pieces made.
 * @param good Pieces that were good at once.
 * @returns Two columns: availability, performance, quality, OEE. A third column says so where performance is over 1.
 * @example COO.OEE(400,500,1,300,150) //=> {"Availability",0.8;"Performance",0.75;"Quality",0.5;"OEE",0.3}
 */
export function OEE(
  run: unknown[][],
  planned: unknown[][],
  ideal_cycle: unknown[][],
  total: unknown[][],
  good: unknown[][],
): unknown[][] {
  return inCells(() => {
    const factors = equipmentEffectiveness({
      run: neededNumber("Run", run),
      planned: neededNumber("Planned", planned),
      idealCycle: neededNumber("Ideal_cycle", ideal_cycle),
      total: neededNumber("Total", total),
      good: neededNumber("Good", good),
    });
    const table = [
      ["Availability", factors.availability],
      ["Performance", factors.performance],
      ["Quality", factors.quality],
      ["OEE", factors.oee],
    ];
    if (factors.performance <= 1) return table;
    return table.map((row) => [...row, row[0] === "Performance" ? kpiMessages.tooFast : ""]);
  });
}

/**
 * Defects in a million opportunities.
 * @customfunction DPMO
 * @helpurl https://localhost:3000/help/dpmo.html
 * @param defects Defects found: a cell or a range.
 * @param units Units looked at, of the same shape or one for all.
 * @param opportunities Ways in which one unit can be defective.
 * @returns One figure an item, "" where an input is blank.
 * @example COO.DPMO(5,100,10) //=> 5000
 */
export function DPMO(defects: unknown[][], units: unknown[][], opportunities: unknown[][]): unknown[][] {
  return eachItem(
    () => [numbers("Defects", defects), numbers("Units", units), numbers("Opportunities", opportunities)],
    defectsPerMillion,
  );
}

/**
 * Rolled throughput yield: the share of units that pass every step at once, the product of the steps' yields.
 * @customfunction RTY
 * @helpurl https://localhost:3000/help/rty.html
 * @param yields Yield of each step, 0 to 1: a range. Blanks are skipped.
 * @returns A share.
 * @example COO.RTY({0.5;0.5}) //=> 0.25
 */
export function RTY(yields: unknown[][]): unknown[][] {
  return single(() => rolledYield(Array.from(presentNumbers("Yields", yields))));
}

/**
 * Amounts from the largest down, with running sum and share: the vital few first.
 * @customfunction PARETO
 * @helpurl https://localhost:3000/help/pareto.html
 * @param labels Names: a column or row.
 * @param values Amounts of 0 or more, of the same shape. A name without an amount is left out.
 * @returns Four columns: name, amount, running sum, running share.
 * @example COO.PARETO({"a";"b"},{1;3}) //=> {"b",3,3,0.75;"a",1,4,1}
 */
export function PARETO(labels: unknown[][], values: unknown[][]): unknown[][] {
  return inCells(() => {
    const amounts: LabeledAmount[] = [];
    const rows = alongside<[string, number]>(labelCells("Labels", labels), numbersOrBlanks("Values", values));
    for (const [label = "", amount] of rows) if (amount !== undefined) amounts.push({ label, amount });
    return pareto(amounts).map((line) => [line.label, line.amount, line.running, line.share]);
  });
}

import type { Area } from "../trackers/plan";
import type { CellInput } from "./cells";
import { bytesOf } from "./payload";
import { rangeOf } from "./rangeOf";
import { bytesOfAction, type Step } from "./sendSteps";

/** A step is so small that a request can be halved a few times. */
const stepBytes = 250_000;

/** Steps that enter rows of cells, each as many rows as make a step; a row from end to end is no step of its own size. */
export function cellSteps(
  sheet: () => Excel.Worksheet,
  { row, column }: Pick<Area, "row" | "column">,
  inputs: CellInput[][],
): Step[] {
  const steps: Step[] = [];
  for (let from = 0; from < inputs.length;) {
    let [to, bytes] = [from, bytesOfAction];
    while (to < inputs.length && (to === from || bytes < stepBytes)) {
      for (const input of inputs[to]) bytes += bytesOf(input);
      to++;
    }
    const [first, lines] = [row + from, inputs.slice(from, to)];
    const area = { row: first, column, rows: lines.length, columns: lines[0].length };
    steps.push({ bytes, queue: () => (rangeOf(sheet(), area).formulas = lines) });
    from = to;
  }
  return steps;
}

import { quantile as d3Quantile } from "./d3Array";
import { PERCENTILE } from "@formulajs/formulajs";
import { quantile } from "simple-statistics";
import { percentile } from "../../src/calc/percentile";
import { attempt, processorTime, printTable, pseudoRandom } from "./timing";

const COUNT = 1_000_000;

/** Time for the 80th percentile of a million values. */
export function benchPercentiles(): void {
  const random = pseudoRandom(7);
  const values = Float64Array.from({ length: COUNT }, () => random.next().value);
  const list = Array.from(values);
  const runs: [name: string, run: () => unknown][] = [
    ["ours (selection)", () => percentile(values, 0.8)],
    ["simple-statistics quantile", () => quantile(list, 0.8)],
    ["d3-array quantile", () => d3Quantile(list, 0.8)],
    ["formula.js PERCENTILE.INC", () => PERCENTILE.INC(list, 0.8)],
  ];
  printTable("80th percentile of a million values", [
    ["", "ns a value"],
    ...runs.map(([name, run]) => [
      name,
      attempt(
        () => processorTime(run),
        (time) => ((time * 1e6) / COUNT).toFixed(1),
      ),
    ]),
  ]);
}

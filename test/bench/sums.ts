import { fsum, sum as d3Sum } from "./d3Array";
import { SUM } from "@formulajs/formulajs";
import { sum as compensatedSum } from "simple-statistics";
import { exactSum } from "../../src/calc/sum";
import { attempt, processorTime, printTable, pseudoRandom } from "./timing";

const BUDGETS = 20_000;
const MOST_LINES = 200;

const SUMS: [name: string, sum: (values: number[]) => number][] = [
  ["ours (exactSum)", exactSum],
  ["simple-statistics (compensated)", compensatedSum],
  ["d3-array fsum (full precision)", (values) => fsum(values)],
  ["d3-array sum", (values) => d3Sum(values)],
  ["formula.js SUM", (values) => SUM(values)],
  ["plain loop", (values) => values.reduce((total, next) => total + next, 0)],
];

/** How often sums of random cents are rightly rounded, and how long a million numbers take. */
export function benchSums(): void {
  const random = pseudoRandom(20260131);
  const right = new Map(SUMS.map(([name]) => [name, 0]));
  for (let budget = 0; budget < BUDGETS; budget++) {
    const lines = Math.floor(random.next().value * (MOST_LINES + 1));
    const cents = Array.from({ length: lines }, () => Math.floor(random.next().value * 2e8) - 1e8);
    const truth = cents.reduce((total, next) => total + next, 0) / 100;
    const values = cents.map((cent) => cent / 100);
    for (const [name, sum] of SUMS) if (sum(values) === truth) right.set(name, (right.get(name) ?? 0) + 1);
  }
  const million = Array.from({ length: 1_000_000 }, () => Math.floor(random.next().value * 2e8) / 100);
  printTable(`Sums of ${BUDGETS.toLocaleString("en-US")} random budgets in cents, and of a million numbers`, [
    ["", "rightly rounded", "a million, ms"],
    ...SUMS.map(([name, sum]) => [
      name,
      `${(((right.get(name) ?? 0) / BUDGETS) * 100).toFixed(1)} %`,
      attempt(
        () => processorTime(() => sum(million)),
        (time) => time.toFixed(1),
      ),
    ]),
    ["formula.js SUM(...values)", "", attempt(() => SUM(...million), String)],
  ]);
}

import { functionTable } from "../../src/functions/table";
import { printTable, pseudoRandom, timesInTurn } from "./timing";

const ROWS = 100_000;

/** The least that any function over cells does: cells into typed arrays, a loop over them, and rows out. */
function plainLoop(actual: number[][], plan: number[][]): number[][] {
  const [a, p] = [actual, plan].map((cells) => {
    const numbers = new Float64Array(cells.length);
    for (let at = 0; at < cells.length; at++) numbers[at] = cells[at][0];
    return numbers;
  });
  const results = new Float64Array(a.length);
  for (let at = 0; at < a.length; at++) results[at] = p[at] - a[at];
  const rows: number[][] = new Array(a.length);
  for (let at = 0; at < a.length; at++) rows[at] = [results[at]];
  return rows;
}

/** Our own code for array functions of 100,000 rows, beside a plain loop in the same run. */
export function benchArrayFunctions(): void {
  const random = pseudoRandom(11);
  const cells = () => Array.from({ length: ROWS }, () => [Math.floor(random.next().value * 1e6) / 100]);
  const [actual, plan, share] = [cells(), cells(), cells().map(([amount]) => [amount / 1e4])];
  const run = (id: string, ...args: unknown[]) => functionTable.get(id)?.(...(args as never[]));
  const calls: [name: string, call: () => unknown][] = [
    ["plain loop over typed arrays", () => plainLoop(actual, plan)],
    ['VARIANCE(actual, plan, "expense")', () => run("VARIANCE", actual, plan, [["expense"]])],
    ["VARIANCEPCT(actual, plan)", () => run("VARIANCEPCT", actual, plan)],
    ["VARIANCESTATUS(actual, plan)", () => run("VARIANCESTATUS", actual, plan, [["expense"]], [[0.05]])],
    ["REMAINING(plan, actual)", () => run("REMAINING", plan, actual)],
    ["RISKSCORE(likelihood, impact)", () => run("RISKSCORE", actual, plan)],
    ["EMV(probability, impact)", () => run("EMV", share, plan)],
    ["RAG(actual, target)", () => run("RAG", actual, plan)],
  ];
  const times = timesInTurn(calls.map(([, call]) => call));
  printTable(`Array functions of ${ROWS.toLocaleString("en-US")} rows, cells in and out`, [
    ["", "ms", "times the plain loop"],
    ...calls.map(([name], at) => [name, times[at].toFixed(1), (times[at] / times[0]).toFixed(2)]),
  ]);
}

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
  const half = share.map(([part]) => [0.25 + part / 2]);
  const start = share.map(([part]) => [45_000 + Math.floor(part * 500)]);
  const finish = start.map(([day], at) => [day + (at % 200)]);
  const statuses = share.map(([part]) => [["Red", "Green", "Amber", "Behind"][Math.floor(part * 4) % 4]]);
  const ratings = share.map(([part]) => [Math.floor(part * 11) % 11]);
  const counts = Array.from({ length: 60 }, (_, period) => [(period * 7) % 13]);
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
    ["ELAPSED(start, finish, asof)", () => run("ELAPSED", start, finish, [[45_300]])],
    ["CYCLETIME(started, finished)", () => run("CYCLETIME", start, finish)],
    ["SLIP(baseline, actual)", () => run("SLIP", start, finish)],
    ["PACESTATUS(progress, elapsed)", () => run("PACESTATUS", share, half)],
    ["OKRGRADE(score)", () => run("OKRGRADE", share)],
    ["VACANCYRATE(authorized, filled)", () => run("VACANCYRATE", plan, actual)],
    ["NEXTDUE(anchor, 1, month, after)", () => run("NEXTDUE", start, [[1]], [["month"]], [[45_300]])],
    ["AGEBAND(days)", () => run("AGEBAND", actual)],
    ["NOTICEBY(end, notice)", () => run("NOTICEBY", finish, [[90]])],
    ["KRALJIC(impact, risk)", () => run("KRALJIC", share, half)],
    ["RESCALE(value, worst, best)", () => run("RESCALE", actual, [[0]], [[10_000]])],
    ["WSJF(value, time, risk, size)", () => run("WSJF", actual, plan, share, plan)],
    ["ICE(impact, confidence, ease)", () => run("ICE", actual, plan, share)],
    ["ABCCLASS(values), which sorts", () => run("ABCCLASS", actual)],
    ["FUNDED(value, cost, budget), which sorts", () => run("FUNDED", actual, plan, [[1e8]])],
    ["HEADCOUNT(hired, left, asof)", () => run("HEADCOUNT", start, finish, [[45_300]])],
    ["WEAKEST(statuses)", () => run("WEAKEST", statuses)],
    ["NPS(ratings)", () => run("NPS", ratings)],
    ["FINISHFORECAST of 500 items on 60 periods", () => run("FINISHFORECAST", counts, [[500]])],
  ];
  const times = timesInTurn(calls.map(([, call]) => call));
  printTable(`Array functions of ${ROWS.toLocaleString("en-US")} rows, cells in and out`, [
    ["", "ms", "times the plain loop"],
    ...calls.map(([name], at) => [name, times[at].toFixed(1), (times[at] / times[0]).toFixed(2)]),
  ]);
}

import { functionTable } from "../../src/functions/table";
import * as byHand from "./byHand";
import { printTable, pseudoRandom, timesInTurn } from "./timing";

const ROWS = 100_000;

/** Our own code for array functions of 100,000 rows, each beside the same rule in a loop by hand in the same run. */
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
  const levels = share.map(([part]) => [1 + (Math.floor(part * 3) % 3)]);
  /** What is measured beside the loop that is fair to it. */
  const calls: [name: string, call: () => unknown, loop: () => unknown][] = [];
  const add = (name: string, loop: () => unknown, ...args: unknown[]) =>
    calls.push([name, () => run(name.slice(0, name.indexOf("(")), ...args), loop]);
  const difference = () => byHand.difference(actual, plan);
  add('VARIANCE(actual, plan, "expense")', difference, actual, plan, [["expense"]]);
  add("VARIANCEPCT(actual, plan)", () => byHand.share(actual, plan), actual, plan);
  add("VARIANCESTATUS(actual, plan)", difference, actual, plan, [["expense"]], [[0.05]]);
  add("REMAINING(plan, actual)", difference, plan, actual);
  add("RISKSCORE(likelihood, impact)", difference, actual, plan);
  add("EMV(probability, impact)", difference, share, plan);
  add("RAG(actual, target)", difference, actual, plan);
  add("ELAPSED(start, finish, asof)", difference, start, finish, [[45_300]]);
  add("CYCLETIME(started, finished)", difference, start, finish);
  add("SLIP(baseline, actual)", difference, start, finish);
  add("PACESTATUS(progress, elapsed)", () => byHand.paces(share, half), share, half);
  add("OKRGRADE(score)", () => byHand.grades(share), share);
  add("VACANCYRATE(authorized, filled)", () => byHand.share(actual, plan), plan, actual);
  add("OFFERACCEPTANCE(accepted, offers)", () => byHand.share(actual, plan), share, plan);
  add("NEXTDUE(anchor, 1, month, after)", () => byHand.nextInMonths(start, 1, 45_300), start, [[1]], [["month"]], [[45_300]]); // prettier-ignore
  add("TERMEND(end, asof, 12)", () => byHand.nextInMonths(start, 12, 46_300), start, [[46_300]], [[12]]);
  add("NOTICEBY(end, notice)", difference, finish, [[90]]);
  add("AGEBAND(days)", difference, actual);
  add("KRALJIC(impact, risk)", () => byHand.quadrants(share, half), share, half);
  add("NINEBOX(performance, potential)", () => byHand.boxes(levels, levels), levels, levels);
  add("RESCALE(value, worst, best)", difference, actual, [[0]], [[10_000]]);
  add("WSJF(value, time, risk, size)", () => byHand.perSize(actual, plan, share, plan), actual, plan, share, plan);
  add("ICE(impact, confidence, ease)", () => byHand.product(actual, plan, share), actual, plan, share);
  add("PRODUCTIVITY(ecv, d)", () => byHand.share(actual, plan), actual, plan);
  add("ABCCLASS(values), which sorts", () => byHand.classes(actual), actual);
  add("FUNDED(value, cost, budget), which sorts", () => byHand.paidFor(actual, plan, 1e8), actual, plan, [[1e8]]);
  add("HEADCOUNT(hired, left, asof)", () => byHand.employed(start, finish, 45_300), start, finish, [[45_300]]);
  add("RETENTION(hired, left, from, to)", () => byHand.employed(start, finish, 45_300), start, finish, [[45_100]], [[45_300]]); // prettier-ignore
  add("WEAKEST(statuses)", () => byHand.worst(statuses), statuses);
  add("NPS(ratings)", () => byHand.promoters(ratings), ratings);
  const times = timesInTurn(calls.flatMap(([, call, loop]) => [call, loop]));
  printTable(`Array functions of ${ROWS.toLocaleString("en-US")} rows, cells in and out`, [
    ["", "ms", "the rule by hand, ms", "ratio"],
    ...calls.map(([name], at) => {
      const [ours, hand] = [times[2 * at], times[2 * at + 1]];
      return [name, ours.toFixed(1), hand.toFixed(1), (ours / hand).toFixed(2)];
    }),
  ]);
  const [forecast] = timesInTurn([() => run("FINISHFORECAST", counts, [[500]])]);
  printTable("FINISHFORECAST of 500 items on 60 periods", [["ms"], [forecast.toFixed(1)]]);
}

import { decideList } from "../../src/taskpane/actions/list/buildList";
import { kpiList } from "../../src/taskpane/kpi/kpiList";
import { freeKpiNames } from "../../src/trackers/kpi/kpiNames";
import { defaultKpiOptions } from "../../src/trackers/kpi/kpiOptions";
import { planKpi } from "../../src/trackers/kpi/planKpi";
import type { CellValue, Grid } from "../../src/sheets/grid";
import { printTable, pseudoRandom } from "./timing";

const MONTHS = 36;
const NAMES = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** So many invented KPIs with three years of months across. */
function listOf(kpis: number): Grid {
  const random = pseudoRandom(7);
  const months = Array.from({ length: MONTHS }, (_, at) => `${NAMES[at % 12]} ${2023 + Math.floor(at / 12)}`);
  const values: CellValue[][] = [["KPI", "Perspective", "Direction", "Target", ...months]];
  for (let at = 0; at < kpis; at++) {
    const level = 50 + Math.floor(random.next().value * 100);
    const figures = months.map(() => level + Math.round(random.next().value * 200) / 10);
    values.push([
      `Indicator ${at + 1}`,
      `Perspective ${at % 4}`,
      at % 3 === 0 ? "lower" : "higher",
      level + 10,
      ...figures,
    ]);
  }
  return { sheet: "KPIs of the group", firstRow: 0, firstColumn: 0, values };
}

/** Time and size of what a scorecard costs on our side, without the spreadsheet: reading, figures with their signals, and the plan. */
export function benchKpiScorecard(): void {
  const measured = [1_250, 2_500, 5_000].map((kpis) => {
    const grid = listOf(kpis);
    const [readMs, look] = timed(() => decideList(kpiList, { grid }, {}));
    const names = freeKpiNames({ sheets: [grid.sheet], names: [], tables: [] });
    const [planMs, { plan }] = timed(() => planKpi(look.read, defaultKpiOptions, names));
    const { checks, ...written } = plan;
    return { kpis, readMs, planMs, bytes: JSON.stringify(written).length, checks: checks.length };
  });
  const [least] = measured;
  printTable(`A scorecard of KPIs with ${MONTHS} months across, without the spreadsheet`, [
    [
      "KPIs",
      "reading, ms",
      "figures and plan, ms",
      "plan, MB",
      "figures checked",
      "time, times the first",
      "MB, times the first",
    ],
    ...measured.map(({ kpis, readMs, planMs, bytes, checks }) => [
      kpis.toLocaleString("en-US"),
      readMs.toFixed(0),
      planMs.toFixed(0),
      (bytes / 1e6).toFixed(2),
      checks.toLocaleString("en-US"),
      ((readMs + planMs) / (least.readMs + least.planMs)).toFixed(1),
      (bytes / least.bytes).toFixed(1),
    ]),
  ]);
}

/** The least of three runs, and what the last one gave. */
function timed<Result>(run: () => Result): [ms: number, result: Result] {
  let [best, result] = [Infinity, run()];
  for (let at = 0; at < 3; at++) {
    const start = performance.now();
    result = run();
    best = Math.min(best, performance.now() - start);
  }
  return [best, result];
}

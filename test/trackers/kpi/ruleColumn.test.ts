import type { CellValue } from "../../../src/sheets/grid";
import { decideList } from "../../../src/taskpane/actions/list/buildList";
import { kpiList } from "../../../src/taskpane/kpi/kpiList";
import { defaultKpiOptions } from "../../../src/trackers/kpi/kpiOptions";
import { kpiFigures } from "../../../src/trackers/kpi/planKpi";
import { referenceCase } from "../../functions/referenceCases";

/** Steady points whose mean is 0 and whose moving ranges make a deviation of 1, in such number that a few more change neither. */
const steady = Array.from({ length: 2000 }, (_, at) => (at % 2 === 0 ? -0.564 : 0.564));

/** A day of a log, from the first of January 1990. */
function day(at: number): string {
  return new Date(Date.UTC(1990, 0, 1 + at)).toISOString().slice(0, 10);
}

// The cases of the R package qcc give center and deviation; a scorecard takes them from the history, here a steady one.
test.each(["SPC-019", "SPC-020", "SPC-021", "SPC-022"])(
  "%s: a history breaks a rule at its latest point where qcc marks that point",
  (id) => {
    const { inputs, expected } = referenceCase(id) as unknown as {
      inputs: { x: number[] };
      expected: { violations: number[] };
    };
    const { x } = inputs;
    // A KPI for each point, whose history ends there.
    const cut = x.map((_, last) => [...steady, ...x.slice(0, last + 1)]);
    const rows = Array.from({ length: steady.length + x.length }, (_, at): CellValue[] => [
      day(at),
      ...cut.map((series) => series[at] ?? ""),
    ]);
    const values: CellValue[][] = [["Date", ...x.map((_, at) => `Point ${at + 1}`)], ...rows];
    const { read } = decideList(kpiList, { grid: { sheet: "Log", firstRow: 0, firstColumn: 0, values } }, {});
    const { figures } = kpiFigures(read, defaultKpiOptions);
    const rule = Number(id.slice(-2)) - 18;
    // A case asks of one rule alone; a point may break another one too.
    expect(figures.kpis.flatMap(({ cells }, at) => (cells.rule === rule ? [at + 1] : []))).toEqual(expected.violations);
  },
);

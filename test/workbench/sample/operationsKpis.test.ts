import { kpiHeaderRow, operationsKpis } from "../../../src/workbench/sample/operationsKpis";
import { scorecardOfGrid } from "../../trackers/kpi/scorecardOf";

const grid = operationsKpis();
const { figures, shape } = scorecardOfGrid(grid);
const cells = figures.kpis.map((kpi) => kpi.cells);

test("is the same at every start, and says that it is invented", () => {
  expect(operationsKpis()).toEqual(grid);
  expect(grid.values[1][0]).toMatch(/invented/i);
});

test("has two years of months, four perspectives, and ids of its own", () => {
  const months = grid.values[kpiHeaderRow - 1].filter((cell) => typeof cell === "number");
  const iso = (serial: number) => new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
  expect([months.length, iso(Number(months[0])), iso(Number(months.at(-1)))]).toEqual([24, "2024-11-01", "2026-10-01"]);
  expect(figures.perspectives.map(({ label }) => label)).toEqual([
    "Financial",
    "Customer",
    "Internal process",
    "Learning and growth",
  ]);
  expect(new Set(cells.map(({ id }) => id)).size).toBe(cells.length);
});

test("has one of each thing that scorecards stumble over", () => {
  const having = (holds: (kpi: (typeof figures.kpis)[number]) => boolean) =>
    figures.kpis.filter(holds).map((kpi) => kpi.cells.id);
  expect(shape).toMatchObject({ ids: "source", history: "across", ranges: true });
  expect(having((kpi) => kpi.cells.direction === "range")).toEqual(["IP-04"]);
  expect(having((kpi) => kpi.cells.direction === "")).toEqual(["LG-03"]);
  expect(having((kpi) => kpi.history.length < 8)).toEqual(["LG-05"]);
  expect(having((kpi) => kpi.history.length === 23)).toEqual(["IP-05"]);
  expect(having((kpi) => /^Red, but within/.test(kpi.attention?.reason ?? ""))).toContain("CU-01");
  expect(having((kpi) => /^Green, but getting worse/.test(kpi.attention?.reason ?? ""))).toEqual(["CU-04"]);
});

import { supposeTarget, canSuppose, reachOfTarget } from "../../../src/trackers/kpi/supposeTarget";
import { kpiHeaderRow, operationsKpis } from "../../../src/workbench/sample/operationsKpis";
import { scorecardOf, scorecardOfGrid, withTyped } from "./scorecardOf";

const sample = operationsKpis();
const scorecard = scorecardOfGrid(sample);
const targetColumn = sample.values[kpiHeaderRow - 1].indexOf("Target");
const place = (id: string) => scorecard.figures.kpis.findIndex(({ cells }) => cells.id === id);

/** The scorecard of the sample with another target in its source. */
function sourceWith(at: number, target: number | string) {
  const values = sample.values.map((row, line) =>
    line === kpiHeaderRow + at ? row.map((cell, column) => (column === targetColumn ? target : cell)) : row,
  );
  return scorecardOfGrid({ ...sample, values }).figures;
}

test.each([
  ["CU-01", 0.8],
  ["CU-01", 0.99],
  ["FI-03", 60],
  ["IP-05", 0],
])("%s with a target of %p is what a source with that target would give, to the roll-up", (id, target) => {
  const before = JSON.stringify(scorecard.figures);
  expect(supposeTarget(scorecard, place(id), { target })).toEqual(sourceWith(place(id), target));
  expect(JSON.stringify(scorecard.figures)).toBe(before);
});

test("a range is tried out by both ends", () => {
  const at = place("IP-04");
  const supposed = supposeTarget(scorecard, at, { target: 18, high: 24 });
  expect(supposed.kpis[at].cells.rag).toBe("● Green");
  expect(supposed).toEqual(sourceWith(at, "18-24"));
});

test("what a person has typed stays, the red flag with it", () => {
  const at = place("CU-01");
  const typed = withTyped(scorecard, at, new Map([["redFlag", 0.5]]));
  const { cells } = supposeTarget(typed, at, { target: 0.85 }).kpis[at];
  expect(cells).toMatchObject({ target: 0.85, redFlag: 0.5, rag: "◆ Amber" });
});

test("a target can be tried out where there is an actual and a good direction, and the slider reaches beyond all of them", () => {
  expect(scorecard.figures.kpis.filter((kpi) => !canSuppose(kpi)).map(({ cells }) => cells.id)).toEqual(["LG-03"]);
  for (const kpi of scorecard.figures.kpis) {
    const { from, to } = reachOfTarget(kpi);
    expect(from).toBeGreaterThanOrEqual(0);
    for (const value of [...kpi.history, kpi.cells.target, kpi.cells.actual]) {
      expect(from).toBeLessThanOrEqual(Number(value));
      expect(to).toBeGreaterThanOrEqual(Number(value));
    }
  }
  const flat = scorecardOf([
    ["KPI", "Direction", "Target", "Actual"],
    ["A", "Higher", 0, 0],
  ]);
  const { from, to } = reachOfTarget(flat.figures.kpis[0]);
  expect(to).toBeGreaterThan(from);
});

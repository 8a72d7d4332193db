import { listTrackers, refreshTracker } from "../../../src/taskpane/actions/trackers";
import { startWorkbench } from "../../workbench/startWorkbench";
import { valuesOf } from "./sampleBudget";
import { buildKpis, kpiHeader, kpiRows } from "./sampleKpis";
import { buildRisks, firstOfNovember, riskHeader, riskRows } from "./sampleRisks";

type Cell = string | number;
const quiet = () => undefined;

/** What the check says after some cells were entered; they are put back. */
async function after(first: string, edits: [sheet: string, cell: string, content: Cell][]): Promise<string> {
  return Excel.run(async (context) => {
    const cells = edits.map(([sheet, cell]) => context.workbook.worksheets.getItem(sheet).getRange(cell));
    for (const cell of cells) cell.load("formulas");
    const check = context.workbook.worksheets.getItem(first).getRange("A3");
    await context.sync();
    const before = cells.map(({ formulas }) => formulas);
    cells.forEach((cell, at) => (cell.formulas = [[edits[at][2]]]));
    check.load("values");
    await context.sync();
    const says = String(check.values[0][0]);
    cells.forEach((cell, at) => (cell.formulas = before[at]));
    await context.sync();
    return says;
  });
}

test("the tick of a risk register names words among numbers, rows behind and a tile written over", async () => {
  await startWorkbench({ sheets: { List: [riskHeader, ...riskRows] } });
  const built = await buildRisks("List", {}, { asOf: firstOfNovember });
  const [first] = built.tracker.sheets;
  const ticked = "✔ 4 risks, each found in the source";
  const turns: [[string, string, Cell][], string][] = [
    [[["List", "C3", "often"]], "'List'!C3 holds words or an error in place of a number"],
    [[["List", "G2", "=1/0"]], "'List'!G2 holds words or an error in place of a number"],
    [[["List", "B6", "New risk"]], "'List', row 6 or further down: rows were added"],
    [[[first, "A6", 99]], "A headline figure is not that of the table"],
  ];
  for (const [edits, named] of turns) {
    expect(await after(first, edits)).toContain(named);
    expect((await valuesOf(first, "A3"))[0][0]).toBe(ticked);
  }
  expect(await after(first, [["List", "C3", 5]])).toBe(ticked);
  await refreshTracker(built.tracker.id, quiet);
  expect(await refreshTracker(built.tracker.id, quiet)).toMatchObject({ changedCells: 0 });
  expect((await listTrackers())[0].check).toBe(ticked);
});

test("the tick of a scorecard does, also where some results are words from the first", async () => {
  await startWorkbench({ sheets: { List: [kpiHeader, ...kpiRows] } });
  const built = await buildKpis("List");
  const [first] = built.tracker.sheets;
  const ticked = "✔ 4 KPIs, each found in the source";
  const turns: [[string, string, Cell][], string][] = [
    [[["List", "F3", "late"]], "'List'!F3 holds words or an error in place of a number"],
    [[["List", "E2", "=NA()"]], "'List'!E2 holds words or an error in place of a number"],
    [[["List", "A6", "New KPI"]], "'List', row 6 or further down: rows were added"],
    [[[first, "C6", 99]], "A headline figure is not that of the table"],
  ];
  for (const [edits, named] of turns) {
    expect(await after(first, edits)).toContain(named);
    expect((await valuesOf(first, "A3"))[0][0]).toBe(ticked);
  }
  expect(await after(first, [["List", "F5", 5]])).toBe(ticked);
  expect(await refreshTracker(built.tracker.id, quiet)).toMatchObject({ changedCells: 0 });
});

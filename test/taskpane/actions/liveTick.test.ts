import { refreshTracker } from "../../../src/taskpane/actions/trackers";
import { startWorkbench } from "../../workbench/startWorkbench";
import { buildOnSheet, valuesOf } from "./sampleBudget";

type Cell = string | number | boolean;

const header = ["Department", "Category", "Type", "Month", "Plan", "Actual"];
const rows: Cell[][] = [
  ["Sales", "Rent", "Expense", "2026-01", 100, 120],
  ["Sales", "Rent", "Expense", "2026-02", 100, ""],
  ["Sales", "Travel", "Expense", "2026-01", 30, 10],
  ["Plant", "Fees", "Revenue", "2026-01", 40, 30],
  ["Plant", "Training", "Expense", "2026-01", 40, ""],
  ["Plant", "Energy", "Expense", "2026-01", 50, "'n/a"],
  ["Total", "", "", "", 360, 160],
];
const ticked = "✔ Reconciled with the source to the cent · 2 lines not reported, plan 90";
const quiet = () => undefined;

const tick = async () => (await valuesOf("Budget tracker", "A3"))[0][0];

/** Enters cells, sees what the tick says, and puts back what was there. */
async function after(edits: [sheet: string, cell: string, content: Cell][]): Promise<unknown> {
  return Excel.run(async (context) => {
    const cells = edits.map(([sheet, cell]) => context.workbook.worksheets.getItem(sheet).getRange(cell));
    for (const cell of cells) cell.load("formulas");
    const check = context.workbook.worksheets.getItem("Budget tracker").getRange("A3");
    await context.sync();
    const before = cells.map(({ formulas }) => formulas);
    cells.forEach((cell, at) => (cell.formulas = [[edits[at][2]]]));
    check.load("values");
    await context.sync();
    const says = check.values[0][0] as unknown;
    cells.forEach((cell, at) => (cell.formulas = before[at]));
    await context.sync();
    return says;
  });
}

const differs = "'Export'!B4 is in no line: refresh";

/** What people do to a source and a tracker after the build, and what the tick must name. */
const turns: [what: string, edits: [string, string, Cell][], named: string][] = [
  ["words typed over a plan", [["Export", "E4", "'12 or so"]], "'Export'!E4 holds words or an error"],
  ["words typed over an actual", [["Export", "F2", "tbd"]], "'Export'!F2 holds words or an error"],
  ["a text that looks like a number", [["Export", "E3", "'100"]], "'Export'!E3 holds words or an error"],
  ["an error", [["Export", "E5", "=1/0"]], "'Export'!E5 holds words or an error"],
  ["a truth value", [["Export", "E5", true]], "'Export'!E5 holds words or an error"],
  ["two of them", [["Export", "E4", "x"], ["Export", "E6", "y"]], "'Export'!E4 and 1 more hold words"], // prettier-ignore
  ["an actual blanked", [["Export", "F4", ""]], "'Export'!F4: an actual that was reported is gone"],
  ["an actual blanked as another comes", [["Export", "F4", ""], ["Export", "F6", 3]], "'Export'!F4: an actual"], // prettier-ignore
  ["a row below the total", [["Export", "B9", "New"], ["Export", "E9", 77]], "'Export', row 9 or further down"], // prettier-ignore
  ["a new spelling", [["Export", "B4", "Travel "]], differs],
  ["a key renamed in the table", [["Budget lines", "B9", "Trips"]], differs],
  ["a tile overwritten", [["Budget tracker", "B6", 999]], "headline figures differ"],
  ["a period overwritten", [["Budget tracker", "B44", 999]], "figures by period differ"],
  ["a running sum overwritten", [["Budget tracker", "E45", 999]], "figures by period differ"],
  ["a running sum of actuals overwritten", [["Budget tracker", "F44", 999]], "figures by period differ"],
  ["a step of the bridge overwritten", [["Budget tracker", "B31", 999]], "The bridge does not lead"],
  ["a total overwritten", [["Budget lines", "D4", 5]], "totals above the table of 'Budget lines' differ"],
  ["net overwritten", [["Budget lines", "D6", 5]], "totals above the table of 'Budget lines' differ"],
  ["a line overwritten", [["Budget lines", "D9", 5]], "Plan differs from the source by 25.00"],
  ["a count overwritten", [["Budget tracker", "L7", 9]], "lines by status are not as many"],
];

/** What people do that is no fault. */
const stays: [what: string, edits: [string, string, Cell][], says: string][] = [
  ["another plan", [["Export", "E4", 31]], ticked],
  ["another case", [["Export", "B4", "TRAVEL"]], ticked],
  ["an actual that comes", [["Export", "F6", 31]], "✔ Reconciled with the source to the cent · 1 line not reported, plan 50"], // prettier-ignore
  ["a remark below the total", [["Export", "B9", "As agreed"]], ticked],
];

test("the tick turns by itself, names the cell, and comes back", async () => {
  await startWorkbench({ sheets: { Export: [header, ...rows] } });
  const built = await buildOnSheet("Export", { header: "1" });
  expect(built.reconciliation.differ).toEqual([]);
  expect(await tick()).toBe(ticked);
  for (const [what, edits, named] of turns) {
    const says = String(await after(edits));
    expect({ what, turned: says.startsWith("✖"), named: says.includes(named) || says }).toEqual({
      what,
      turned: true,
      named: true,
    });
    expect({ what, back: await tick() }).toEqual({ what, back: ticked });
  }
  for (const [what, edits, says] of stays) expect({ what, says: await after(edits) }).toEqual({ what, says });
  expect(await refreshTracker(built.tracker.id, quiet)).toMatchObject({ changedCells: 0 });
});

test("a source that is sorted is no fault, and what is taken in by a refresh is known from then on", async () => {
  await startWorkbench({ sheets: { Export: [header, ...rows.slice(0, 6)] } });
  const built = await buildOnSheet("Export", { header: "1", department: "A" });
  const sorted = [...rows.slice(0, 6)].reverse();
  const put = (address: string, cells: Cell[][]) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Export").getRange(address).values = cells;
      await context.sync();
    });
  await put("A2:F7", sorted);
  expect(await tick()).toBe(ticked);
  await put("F5", [[""]]);
  expect(String(await tick())).toMatch(/^✖ 'Export'!F:F: an actual that was reported is gone/);
  await put("A8:F8", [["Sales", "Fairs", "Expense", "2026-01", 5, 6]]);
  expect((await refreshTracker(built.tracker.id, quiet)).reconciliation.differ).toEqual([]);
  expect(await tick()).toMatch(/^✔ /);
});

test("a source's own forecasts are held against it, with those that are texts and without those of a total", async () => {
  const forecast = ["Forecast", 110, 105, "'1,030", 40, "", 50, 305];
  const withForecast = [header, ...rows].map((row, at) => [...row, forecast[at]]);
  await startWorkbench({ sheets: { Export: withForecast } });
  const built = await buildOnSheet("Export", { header: "1" });
  expect(built.reconciliation.differ).toEqual([]);
  expect(built.figures.types.map((type) => type.forecast)).toEqual([1295, 40]);
  expect(await tick()).toBe(ticked);
  expect(await after([["Export", "B2", "Trips"]])).toMatch(
    /Forecast differs from the source by 110\.00, first 'Export'!B2 is in no line/,
  );
  const [head] = await valuesOf("Budget lines", "A7:N7");
  const column = String.fromCharCode(65 + head.indexOf("Forecast"));
  expect(await after([["Budget lines", `${column}8`, 1]])).toMatch(/^✖ Forecast differs from the source by 214\.00/);
  expect(await tick()).toBe(ticked);
  expect(await refreshTracker(built.tracker.id, quiet)).toMatchObject({ changedCells: 0 });
});

import type { BuiltKpi, Refreshed } from "../../../src/taskpane/actions/types";
import { refreshTracker } from "../../../src/taskpane/actions/trackers";
import { startWorkbench } from "../../workbench/startWorkbench";
import { workbookState } from "../../workbench/workbookState";
import { enter, valuesOf } from "./sampleBudget";
import { buildKpis } from "./sampleKpis";

const quiet = () => undefined;
const header = ["KPI", "Month", "Actual", "Target", "Direction", "Perspective"];

/** Ten months of two invented KPIs, the months of one in turn with those of the other. */
function rowsOf(months: number, ...names: string[]): (string | number)[][] {
  return Array.from({ length: months }, (_, month) =>
    names.map((name, at) => [
      name,
      `2025-${String(month + 1).padStart(2, "0")}-01`,
      100 + ((month * 7 + at) % 5),
      102,
      "higher",
      "Process",
    ]),
  ).flat();
}

async function start(rows: (string | number)[][]) {
  const workbench = await startWorkbench({ sheets: { List: [header] } });
  // Entered as a person would, so that the months are dates.
  await enter("List", `A2:F${rows.length + 1}`, rows);
  return { workbench, built: await buildKpis("List") };
}

/** The table with what stands in it, by the heads of its columns. */
async function table(rows: number): Promise<Record<string, unknown>[]> {
  const [heads, ...cells] = await valuesOf("KPIs", `A4:AA${4 + rows}`);
  return cells.map((row) => Object.fromEntries(heads.map((head, at) => [String(head), row[at]])));
}

describe("a list with a row for each KPI and month", () => {
  test("is one KPI a name, with its history in time order", async () => {
    const rows = rowsOf(9, "Output", "Service");
    const { built } = await start([...rows].reverse());
    expect(built.reconciliation.differ).toEqual([]);
    const [service, output] = built.figures.kpis;
    expect([service.cells.name, output.cells.name]).toEqual(["Service", "Output"]);
    expect(output.history).toEqual([100, 102, 104, 101, 103, 100, 102, 104, 101]);
    expect(output.periods.slice(-2)).toEqual(["Aug 2025", "Sep 2025"]);
    expect(await table(2)).toMatchObject([
      { KPI: "Service", Actual: 102, Previous: 100, Signal: "Within normal variation" },
      { KPI: "Output", Actual: 101, Previous: 104 },
    ]);
    await enter("List", "C3", [[77]]);
    expect(await table(2)).toMatchObject([{}, { Actual: 77, Signal: "History changed: refresh" }]);
  });

  test("grows by new months and KPIs at a refresh, which keeps what is gone and what people typed, and changes nothing else", async () => {
    const { built, workbench } = await start(rowsOf(9, "Output", "Service"));
    const before = await table(2);
    const typed = Object.keys(before[0]).indexOf("Comment");
    await enter("KPIs", `${String.fromCharCode(65 + typed)}5`, [["Line 2 is new"]]);
    const formulas = await tableFormulas(workbench);
    const grown = rowsOf(10, "Output", "Service");
    await enter("List", "A2:F21", [...grown.slice(10), ...grown.slice(0, 10)]);
    const refreshed = (await refreshTracker(built.tracker.id, quiet)) as Refreshed & BuiltKpi;
    expect(refreshed).toMatchObject({ newRows: 0, goneRows: 0, keptEdits: [] });
    expect(refreshed.reconciliation.differ).toEqual([]);
    expect(await tableFormulas(workbench)).toEqual(formulas);
    expect(await table(2)).toMatchObject([
      { KPI: "Output", Actual: 103, Previous: 101, Comment: "Line 2 is new" },
      { KPI: "Service", Actual: 104 },
    ]);
    await enter("List", "A2:F21", rowsOf(10, "Output", "Waste"));
    const renamed = (await refreshTracker(built.tracker.id, quiet)) as Refreshed & BuiltKpi;
    expect(renamed).toMatchObject({ newRows: 1, goneRows: 1 });
    expect(renamed.reconciliation.differ).toEqual([]);
    expect((await table(3)).map(({ KPI, Flags }) => [KPI, Flags])).toEqual([
      ["Output", ""],
      ["Service", "Not in source"],
      ["Waste", ""],
    ]);
    const state = await workbookState(workbench);
    expect(await refreshTracker(built.tracker.id, quiet)).toMatchObject({ changedCells: 0 });
    expect(await workbookState(workbench)).toEqual(state);
  });
});

/** The formulas of the table, without what is written from the history. */
async function tableFormulas({ Excel }: Awaited<ReturnType<typeof startWorkbench>>): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("KPIs").getRange("A4:AA6").load("formulas");
    await context.sync();
    return range.formulas.map((row) => row.filter((cell) => String(cell).startsWith("=")));
  });
}

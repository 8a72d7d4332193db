import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bringBack, makePortable } from "../../src/taskpane/actions/sharing";
import { removeTracker } from "../../src/taskpane/actions/removeTracker";
import { listTrackers, refreshTracker } from "../../src/taskpane/actions/trackers";
import { installCooFunctions } from "../../src/workbench/cli/cooFunctions";
import { openBytes } from "../../src/workbench/files/openBytes";
import { openInSpreadsheet } from "../../src/workbench/files/openInSpreadsheet";
import type { NodeWorkbench } from "../../src/workbench/host/client/nodeWorkbench";
import { startWorkbench } from "../workbench/startWorkbench";

/**
 * The workbooks of this folder were written by earlier versions and stand here unchanged: every later version must refresh, share
 * and remove their trackers. A person has typed a note into the first row of each table.
 */
const files = readdirSync(__dirname).filter((name) => name.endsWith(".xlsx"));
const quietly = () => undefined;
const note = "Typed in by a person";

async function open(file: string): Promise<NodeWorkbench> {
  const workbench = await startWorkbench();
  await installCooFunctions(workbench);
  openInSpreadsheet(workbench.univerAPI, workbench.host, openBytes(file, readFileSync(join(__dirname, file))), file);
  await workbench.host.calculate();
  return workbench;
}

/** What stands on the visible sheets, by sheet. */
async function contents(): Promise<Map<string, unknown[][]>> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/visibility");
    await context.sync();
    const read = sheets.items
      .filter(({ visibility }) => visibility === "Visible")
      .map((sheet) => ({ name: sheet.name, used: sheet.getUsedRange(true).load("values") }));
    await context.sync();
    return new Map(read.map(({ name, used }) => [name, used.values]));
  });
}

const notes = (sheets: Map<string, unknown[][]>) =>
  [...sheets.values()].flat(2).filter((value) => value === note).length;

const allNames = () =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    const names = context.workbook.names.load("items/name");
    const tables = context.workbook.tables.load("items/name");
    await context.sync();
    return [sheets, names, tables].map(({ items }) => items.map(({ name }) => name));
  });

describe.each(files)("%s, as it was written by an earlier version", (file) => {
  const isAnalysis = file.startsWith("process");

  test("is refreshed, twice, with what a person typed and with no formula taken for a person's edit", async () => {
    await open(file);
    const [tracker] = await listTrackers();
    expect(tracker.state).toBe("ready");
    if (isAnalysis) return;
    const before = notes(await contents());
    expect(before).toBe(1);
    const first = await refreshTracker(tracker.id, quietly);
    expect(first.reconciliation.differ).toEqual([]);
    expect(first.reconciliation.figures).toBeGreaterThan(5);
    expect(first).toMatchObject({ newRows: 0, goneRows: 0 });
    expect(countOf(first.keptEdits)).toBe(0);
    expect(notes(await contents())).toBe(before);
    const second = await refreshTracker(tracker.id, quietly);
    expect(second).toMatchObject({ changedCells: 0 });
    expect(second.reconciliation.differ).toEqual([]);
  });

  test("is made portable and brought back with the same figures, then removed to the last name", async () => {
    await open(file);
    const [tracker] = await listTrackers();
    const before = await contents();
    const done = await makePortable("lambda", quietly);
    expect(done.reconciliation.differ).toEqual([]);
    if (file.includes("-coo")) expect(done.formulas).toBeGreaterThan(5);
    await bringBack(new Map(), quietly);
    expect((await contents()).size).toBe(before.size);
    await removeTracker(tracker.id);
    const [sheets, names, tables] = await allNames();
    expect(sheets.some((name) => tracker.sheets.includes(name) || name === tracker.id)).toBe(false);
    expect([names, tables]).toEqual([[], []]);
    expect(sheets).toContain(tracker.sourceSheet);
  });
});

function countOf(edits: unknown): number {
  return Array.isArray(edits) ? edits.length : Number(edits);
}

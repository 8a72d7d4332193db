import { ActionFailed } from "../../../src/taskpane/actions/failure";
import type { Failure } from "../../../src/taskpane/actions/types";
import { removeTracker } from "../../../src/taskpane/actions/removeTracker";
import { listTrackers, refreshTracker } from "../../../src/taskpane/actions/trackers";
import { stateHash, workbookState } from "../../workbench/workbookState";
import { startWorkbench } from "../../workbench/startWorkbench";
import { buildOnSheet, enter, startOnSample, valuesOf, without } from "./sampleBudget";

const quiet = () => undefined;
const header = ["Department", "Category", "Type", "Period", "Plan", "Actual"];
const rows = [
  ["Sales", "Travel", "Expense", "2026-01", 100, 130],
  ["Sales", "Travel", "Expense", "2026-02", 100, 90],
  ["Sales", "Training", "Expense", "2026-01", 50, 40],
  ["Sales", "Training", "Expense", "2026-02", 50, ""],
  ["Plant", "Energy", "Expense", "2026-01", 70, 75],
  ["Plant", "Energy", "Expense", "2026-02", 70, 71],
];
/** The table starts below title, hint, a blank row, one total and the header. */
const lines = { sheet: "Budget lines", first: 6, owner: "N", note: "O" };

async function startSmall() {
  const workbench = await startWorkbench({ sheets: { Export: [header, ...rows] } });
  return { workbench, built: await buildOnSheet("Export") };
}

describe("refresh", () => {
  test("where nothing can be put back either, names the tracker's sheets and does not offer them to be removed", async () => {
    const { workbench, built } = await startSmall();
    await enter("Export", "A8:F8", [["Sales", "Fairs", "Expense", "2026-01", 30, 20]]);
    let failure: Failure | null = null;
    // Reading takes the first actions; the first that writes is found by letting more and more of them through.
    for (let through = 20; !failure?.why.includes("could not be put back"); through += 4) {
      let left = through;
      jest.spyOn(workbench.host.faults, "beforeAction").mockImplementation(() => {
        if (--left < 0) throw new Error("Excel stopped answering.");
      });
      failure = await refreshTracker(built.tracker.id, quiet).then(
        () => null,
        (reason: unknown) => (reason instanceof ActionFailed ? reason.failure : null),
      );
      expect(left).toBeLessThan(0);
    }
    expect(failure).toMatchObject({ what: "The tracker was not refreshed.", leftovers: [] });
    expect(failure.why).toContain(lines.sheet);
  });

  test("changes nothing in a tracker that is up to date, and nothing again", async () => {
    const { workbench, sheet } = await startOnSample();
    const { tracker } = await buildOnSheet(sheet);
    const before = await workbookState(workbench);
    for (let time = 0; time < 2; time++) {
      const refreshed = await refreshTracker(tracker.id, quiet);
      expect(refreshed).toMatchObject({ changedCells: 0, newRows: 0, goneRows: 0, keptEdits: [] });
      expect(refreshed.reconciliation.differ).toEqual([]);
      expect(await workbookState(workbench)).toEqual(before);
    }
  });

  test("follows the source at once, and shows new rows after a refresh, with what people typed kept", async () => {
    const { workbench, built } = await startSmall();
    await enter(lines.sheet, `${lines.owner}${lines.first + 2}`, [["Plant manager"]]);
    await enter("Export", "F2", [[230]]);
    expect((await valuesOf(lines.sheet, `A${lines.first}:F${lines.first}`))[0]).toEqual([
      "Sales",
      "Travel",
      "Expense",
      200,
      200,
      320,
    ]);
    await enter("Export", "A8:F8", [["Plant", "Water", "Expense", "2026-02", 30, 33]]);
    const refreshed = await refreshTracker(built.tracker.id, quiet);
    expect(refreshed).toMatchObject({ newRows: 1, goneRows: 0, keptEdits: [] });
    expect(refreshed.reconciliation.differ).toEqual([]);
    const table = await valuesOf(lines.sheet, `A${lines.first}:O${lines.first + 3}`);
    expect(table.map((row) => [row[1], row[3], row[13]])).toEqual([
      ["Travel", 200, ""],
      ["Training", 100, ""],
      ["Energy", 140, "Plant manager"],
      ["Water", 30, ""],
    ]);
    const before = await stateHash(workbench);
    expect(await refreshTracker(built.tracker.id, quiet)).toMatchObject({ changedCells: 0, newRows: 0 });
    expect(await stateHash(workbench)).toBe(before);
  });

  test("keeps a row that left the source, marked, with its note", async () => {
    const { built } = await startSmall();
    await enter(lines.sheet, `${lines.note}${lines.first + 1}`, [["Moved to 2027"]]);
    await enter("Export", "B4:B5", [["Travel"], ["Travel"]]);
    const refreshed = await refreshTracker(built.tracker.id, quiet);
    expect(refreshed).toMatchObject({ newRows: 0, goneRows: 1 });
    expect(refreshed.reconciliation.differ).toEqual([]);
    const [gone] = await valuesOf(lines.sheet, `A${lines.first + 1}:O${lines.first + 1}`);
    expect([gone[1], gone[3], gone[5], gone[9], gone[14]]).toEqual([
      "Training",
      0,
      "",
      "Not in source",
      "Moved to 2027",
    ]);
  });

  test("finds its rows again after a person sorted the table", async () => {
    const { built } = await startSmall();
    const keys = await valuesOf(lines.sheet, `A${lines.first}:C${lines.first + 2}`);
    await enter(lines.sheet, `A${lines.first}:C${lines.first + 2}`, [keys[2], keys[1], keys[0]]);
    await enter(lines.sheet, `${lines.owner}${lines.first}`, [["Plant manager"]]);
    const refreshed = await refreshTracker(built.tracker.id, quiet);
    expect(refreshed).toMatchObject({ newRows: 0, goneRows: 0 });
    expect(refreshed.reconciliation.differ).toEqual([]);
    expect(await refreshTracker(built.tracker.id, quiet)).toMatchObject({ changedCells: 0 });
    expect((await valuesOf(lines.sheet, `A${lines.first}:O${lines.first}`))[0]).toEqual(
      expect.arrayContaining(["Energy", 140, "Plant manager"]),
    );
  });

  test("keeps a formula that a person put into the table, and says so", async () => {
    const { workbench, built } = await startSmall();
    await without(workbench, "calculatedColumns", () => enter(lines.sheet, `M${lines.first}`, [["=999"]]));
    await enter("Export", "A8:F8", [["Plant", "Water", "Expense", "2026-02", "30,5", 33]]);
    const refreshed = await refreshTracker(built.tracker.id, quiet);
    expect(refreshed.keptEdits).toEqual([`M${lines.first}`]);
    expect((await valuesOf(lines.sheet, `M${lines.first}`))[0][0]).toBe(999);
  });

  test("does not write over what stands below the table", async () => {
    const { workbench, built } = await startSmall();
    await without(workbench, "tableGrowth", () => enter(lines.sheet, `B${lines.first + 3}`, [["My own remark"]]));
    await enter("Export", "A8:F8", [["Plant", "Water", "Expense", "2026-02", 30, 33]]);
    const before = await workbookState(workbench);
    const reason = await refreshTracker(built.tracker.id, quiet).catch((failure: unknown) => failure);
    expect(reason).toBeInstanceOf(ActionFailed);
    expect((reason as ActionFailed).failure.why).toContain(`B${lines.first + 3}`);
    expect(await workbookState(workbench)).toEqual(before);
  });

  test("follows a source sheet that was renamed", async () => {
    const { built } = await startSmall();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Export").name = "O'Brien 2026";
      await context.sync();
    });
    expect((await listTrackers())[0]).toMatchObject({ sourceSheet: "O'Brien 2026", state: "ready" });
    expect((await refreshTracker(built.tracker.id, quiet)).reconciliation.differ).toEqual([]);
  });
});

describe("remove", () => {
  test("takes away all that was made, and nothing else", async () => {
    const { workbench, sheet } = await startOnSample();
    const before = await workbookState(workbench);
    const { tracker } = await buildOnSheet(sheet);
    await removeTracker(tracker.id);
    expect(await listTrackers()).toEqual([]);
    expect(await workbookState(workbench)).toEqual(before);
  });

  test("leaves a second tracker alone", async () => {
    await startSmall();
    const second = await buildOnSheet("Export");
    expect(second.tracker.sheets).toEqual(["Budget tracker (2)", "Budget lines (2)"]);
    await removeTracker("Budget register");
    expect((await listTrackers()).map(({ id }) => id)).toEqual([second.tracker.id]);
    expect((await refreshTracker(second.tracker.id, quiet)).reconciliation.differ).toEqual([]);
  });
});

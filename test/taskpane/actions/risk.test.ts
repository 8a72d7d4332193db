import { installCooFunctions } from "../../../src/workbench/cli/cooFunctions";
import { ActionFailed } from "../../../src/taskpane/actions/failure";
import { removeTracker } from "../../../src/taskpane/actions/removeTracker";
import { listTrackers, refreshTracker } from "../../../src/taskpane/actions/trackers";
import { startWorkbench } from "../../workbench/startWorkbench";
import { stateHash, workbookState } from "../../workbench/workbookState";
import { enter, valuesOf } from "./sampleBudget";
import { buildRisks, firstOfNovember, riskHeader, riskRows } from "./sampleRisks";

const quiet = () => undefined;
/** Where columns of the table stand for the sample list: it has neither cause, effect nor mitigation. */
const at = {
  category: "C",
  likelihood: "D",
  score: "F",
  response: "H",
  probability: "M",
  due: "S",
  note: "V",
  flags: "W",
};

async function start(rows: unknown[][] = riskRows) {
  const workbench = await startWorkbench({ sheets: { List: [riskHeader, ...(rows as (string | number)[][])] } });
  return { workbench, built: await buildRisks("List", {}, { asOf: firstOfNovember }) };
}

async function head(column: string): Promise<unknown> {
  return (await valuesOf("Risks", `${column}5`))[0][0];
}

describe("build", () => {
  test("says of each risk its score, levels before and after controls, expected value and what is amiss", async () => {
    const { built } = await start();
    expect(built.reconciliation.differ).toEqual([]);
    expect(await Promise.all([at.score, at.probability, at.flags].map(head))).toEqual([
      "Score",
      "Probability",
      "Flags",
    ]);
    const table = await valuesOf("Risks", "A6:Y9");
    expect(table.map((row) => [row[0], row[5], row[6], row[9], row[10], row[16], row[22], row[23]])).toEqual([
      ["A1", 20, "Extreme", 10, "High", (0.3 * (10000 + 4 * 40000 + 120000)) / 6, "Due date passed", "Yes"],
      ["A2", 8, "Medium", 8, "Medium", (0.1 * (20000 + 4 * 50000 + 90000)) / 6, "No owner", "Yes"],
      ["A3", 9, "Medium", 7.2, "Medium", "", "Money without probability", "Yes"],
      ["A4", 10, "Medium", expect.closeTo(2, 9), "Low", expect.closeTo((0.5 * 53000) / 6, 6), "", "No"],
    ]);
  });

  test("counts open risks in the matrix before and after controls, with their ids", async () => {
    await start();
    const maps = await valuesOf("Risk heat map", "A10:M19");
    // Rows go down from likelihood 5, two rows each: likelihood 4, impact 5 before controls, likelihood 2 after.
    expect([maps[2][5], maps[3][5]]).toEqual([1, "A1"]);
    expect([maps[6][12], maps[7][12]]).toEqual([1, "A1"]);
    expect(maps.flat().filter((cell) => typeof cell === "string" && cell.includes("A4"))).toEqual([]);
    expect((await valuesOf("Risk heat map", "B31:B33")).flat()).toEqual(["A1", "A2", "A3"]);
  });

  test("simulates what has probability and money, and says with how many trials", async () => {
    const { built } = await start();
    expect(built.figures.contingency?.risks).toBe(2);
    const block = new Map(
      (await valuesOf("Risk heat map", "A58:B72")).map(([label, value]) => [label, value as number]),
    );
    expect([block.get("Trials"), block.get("Seed"), block.get("Risks simulated")]).toEqual([10000, 1, 2]);
    expect(block.get("Contingency (P80 − P50)")).toBe(block.get("P80")! - block.get("P50")!);
    // The mean of the compound sum is the sum of the expected values; its standard error is the deviation over √trials.
    const error = block.get("Standard deviation")! / 100;
    expect(Math.abs(block.get("Mean")! - built.figures.emv!)).toBeLessThan(3 * error);
    expect((await valuesOf("Risk heat map", "A73"))[0][0]).toMatch(/^✔/);
  });

  test("follows the source and the settings at once", async () => {
    await start();
    await enter("List", "C3", [[5]]);
    expect((await valuesOf("Risks", "D7:G7"))[0]).toEqual([5, 4, 20, "Extreme"]);
    await enter("Risk settings", "H10", [["Low"]]);
    expect((await valuesOf("Risks", "G7"))[0][0]).toBe("Low");
    expect((await valuesOf("Risk heat map", "A73"))[0][0]).toMatch(/^✔/);
    await enter("List", "G3", [[60000]]);
    expect((await valuesOf("Risk heat map", "A73"))[0][0]).toMatch(/^✖/);
  });

  test("in COO functions shows the same figures", async () => {
    const workbench = await startWorkbench({ sheets: { List: [riskHeader, ...riskRows] } });
    await installCooFunctions(workbench);
    const built = await buildRisks("List", {}, { asOf: firstOfNovember, formulas: "coo" });
    expect(built.reconciliation.differ).toEqual([]);
    expect(built.figures.levels).toContainEqual({ level: "Extreme", inherent: 1, residual: 0 });
  });

  test("of a list that says neither likelihood nor impact is refused with a question", async () => {
    await startWorkbench({
      sheets: {
        List: [
          ["Risk", "Mitigation"],
          ["Fire", "Alarm"],
          ["Flood", "Wall"],
        ],
      },
    });
    await expect(buildRisks("List")).rejects.toBeInstanceOf(ActionFailed);
  });

  test("keeps words as words", async () => {
    const hostile = ['=HYPERLINK("http://x","y")', "+1+1", "-5", "'quoted", "1/2", "00123", "*", "a?c", "Fire", "Fire"];
    const rows = hostile.map((title, row) => [`'${title}`, (row % 5) + 1, 3]);
    await startWorkbench({ sheets: { "O'Brien": [["Risk", "Likelihood", "Impact"], ...rows] } });
    const built = await buildRisks("O'Brien", { title: "A", likelihood: "B", impact: "C" });
    expect(built.reconciliation.differ).toEqual([]);
    expect((await valuesOf("Risks", "B6:B15")).flat()).toEqual(hostile);
    expect((await valuesOf("Risks", "D6:D15")).flat()).toEqual([1, 2, 3, 4, 5, 1, 2, 3, 4, 5]);
  });
});

describe("refresh", () => {
  test("changes nothing in a register that is up to date, and nothing again", async () => {
    const { workbench, built } = await start();
    const before = await workbookState(workbench);
    for (let time = 0; time < 2; time++) {
      const refreshed = await refreshTracker(built.tracker.id, quiet);
      expect(refreshed).toMatchObject({ changedCells: 0, newRows: 0, goneRows: 0, keptEdits: [] });
      expect(refreshed.reconciliation.differ).toEqual([]);
      expect(await workbookState(workbench)).toEqual(before);
    }
  });

  test("adds new risks, keeps and marks those that are gone, and what people typed, however either list is sorted", async () => {
    const { built, workbench } = await start();
    await enter("Risks", `${at.response}7:${at.response}7`, [["Transfer"]]);
    await enter("Risks", `${at.note}8`, [["Ask again in spring"]]);
    await enter("List", "A2:L6", [
      ["A9", "Flood", 1, 5, 0.02, 1000, 2000, 900000, "", "Plant", "", "Open"],
      riskRows[3],
      riskRows[1],
      riskRows[0],
      ["A5", "Data is lost", 3, 5, 0.1, 5000, 5000, 5000, "", "IT", "", "Open"],
    ]);
    const refreshed = await refreshTracker(built.tracker.id, quiet);
    expect(refreshed).toMatchObject({ newRows: 2, goneRows: 1, keptEdits: [] });
    expect(refreshed.reconciliation.differ).toEqual([]);
    const table = await valuesOf("Risks", "A6:X11");
    expect(table.map((row) => [row[0], row[1], row[5], row[7], row[21], row[22]])).toEqual([
      ["A1", "Supplier fails", 20, "", "", "Due date passed"],
      ["A2", "Line stops", 8, "Transfer", "", "No owner"],
      ["A3", "Key person leaves", "", "", "Ask again in spring", "Not in source"],
      ["A4", "Currency falls", 10, "", "", ""],
      ["A9", "Flood", 5, "", "", ""],
      ["A5", "Data is lost", 15, "", "", ""],
    ]);
    const hash = await stateHash(workbench);
    expect(await refreshTracker(built.tracker.id, quiet)).toMatchObject({ changedCells: 0 });
    expect(await stateHash(workbench)).toBe(hash);
  });

  test("leaves a person's own column with its risks, also where the person has sorted the table", async () => {
    const { built, workbench } = await start();
    const own = [["My view"], ["watch"], ["insure"], ["train"], ["hedge"]];
    await enter("Risks", "Z5:Z9", own);
    await workbench.Excel.run(async (context) => {
      context.workbook.tables.getItem("RiskTable").resize("A5:Z9");
      await context.sync();
    });
    // Sorting moves a row's keys and what is typed into it; the formulas of each row read its keys.
    const [first, , third] = riskRows;
    await enter("Risks", "A6:B6", [third.slice(0, 2)]);
    await enter("Risks", "A8:B8", [first.slice(0, 2)]);
    await enter("Risks", "Z6:Z8", [["train"], ["insure"], ["watch"]]);
    await enter("List", "A2:L6", [
      riskRows[3],
      riskRows[2],
      ["A7", "Flood", 1, 5, 0.02, 1000, 2000, 900000, "", "Plant", "", "Open"],
      riskRows[0],
      ["", "", "", "", "", "", "", "", "", "", "", ""],
    ]);
    const refreshed = await refreshTracker(built.tracker.id, quiet);
    expect(refreshed).toMatchObject({ newRows: 1, goneRows: 1, keptEdits: [], reconciliation: { differ: [] } });
    const table = await valuesOf("Risks", "A5:Z10");
    expect(table.map((row) => [row[0], row[5], row[22], row[25]])).toEqual([
      ["ID", "Score", "Flags", "My view"],
      ["A3", 9, "Money without probability", "train"],
      ["A2", "", "Not in source", "insure"],
      ["A1", 20, "Due date passed", "watch"],
      ["A4", 10, "", "hedge"],
      ["A7", 5, "", ""],
    ]);
    expect(await refreshTracker(built.tracker.id, quiet)).toMatchObject({ changedCells: 0 });
  });

  test("reckons with what a person typed over a link, and keeps it", async () => {
    const { built } = await start();
    await enter("Risks", `${at.likelihood}7`, [[5]]);
    const refreshed = await refreshTracker(built.tracker.id, quiet);
    expect(refreshed.keptEdits).toEqual([`${at.likelihood}7`]);
    expect(refreshed.reconciliation.differ).toEqual([]);
    expect((await valuesOf("Risks", "F7"))[0][0]).toBe(20);
  });

  test("simulates again under the trials and seed that a person set", async () => {
    const { built } = await start();
    await enter("Risk settings", "B9:B10", [[20000], [7]]);
    const refreshed = await refreshTracker(built.tracker.id, quiet);
    expect(refreshed.reconciliation.differ).toEqual([]);
    expect((await valuesOf("Risk heat map", "B59:B60")).flat()).toEqual([20000, 7]);
  });

  test("rates a word that has come up in the source", async () => {
    await startWorkbench({
      sheets: {
        List: [
          ["Risk", "Likelihood", "Impact"],
          ["Fire", "Low", "High"],
          ["Flood", "Medium", "High"],
        ],
      },
    });
    const built = await buildRisks("List");
    expect((await valuesOf("Risks", "A6:F7")).map((row) => [row[0], row[5]])).toEqual([
      ["R-001", 3],
      ["R-002", 6],
    ]);
    await enter("List", "A2:C4", [
      ["Theft", "High", "Low"],
      ["Flood", "Medium", "High"],
      ["Fire", "Low", "High"],
    ]);
    const refreshed = await refreshTracker(built.tracker.id, quiet);
    expect(refreshed.reconciliation.differ).toEqual([]);
    expect((await valuesOf("Risks", "A6:F8")).map((row) => [row[0], row[1], row[5]])).toEqual([
      ["R-001", "Fire", 3],
      ["R-002", "Flood", 6],
      ["R-003", "Theft", 3],
    ]);
  });

  test("is refused where the source has other columns", async () => {
    const { workbench, built } = await start();
    await enter("List", "E1", [["Weather"]]);
    await enter("Risks", "D5", [["Chance"]]);
    const before = await workbookState(workbench);
    await expect(refreshTracker(built.tracker.id, quiet)).rejects.toBeInstanceOf(ActionFailed);
    expect(await workbookState(workbench)).toEqual(before);
  });
});

test("a register stands in the list of trackers and can be removed without a trace", async () => {
  const workbench = await startWorkbench({ sheets: { List: [riskHeader, ...riskRows] } });
  const before = await workbookState(workbench);
  const { tracker } = await buildRisks("List");
  expect(await listTrackers()).toMatchObject([tracker]);
  await removeTracker(tracker.id);
  expect(await workbookState(workbench)).toEqual(before);
});

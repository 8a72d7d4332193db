import { installCooFunctions } from "../../../src/workbench/cli/cooFunctions";
import { ActionFailed } from "../../../src/taskpane/actions/failure";
import type { BuiltKpi, Refreshed } from "../../../src/taskpane/actions/types";
import { removeTracker } from "../../../src/taskpane/actions/removeTracker";
import { listTrackers, refreshTracker } from "../../../src/taskpane/actions/trackers";
import { startWorkbench } from "../../workbench/startWorkbench";
import { stateHash, workbookState } from "../../workbench/workbookState";
import { enter, valuesOf } from "./sampleBudget";
import { buildKpis, kpiHeader, kpiRows } from "./sampleKpis";

const quiet = () => undefined;
/** Where columns of the table stand for the sample list. */
const at = {
  name: "B",
  perspective: "C",
  direction: "F",
  target: "G",
  redFlag: "H",
  actual: "I",
  score: "L",
  rag: "M",
  comment: "P",
  flags: "Q",
};

async function start(rows: unknown[][] = kpiRows) {
  const workbench = await startWorkbench({ sheets: { List: [kpiHeader, ...(rows as (string | number)[][])] } });
  return { workbench, built: await buildKpis("List") };
}

async function cell(column: string, row: number): Promise<unknown> {
  return (await valuesOf("KPIs", `${column}${row}`))[0][0];
}

async function column(letter: string, rows: number): Promise<unknown[]> {
  return (await valuesOf("KPIs", `${letter}5:${letter}${4 + rows}`)).flat();
}

describe("build", () => {
  test("says of each KPI its color, and of a result in words that it is none", async () => {
    const { built } = await start();
    expect(built.reconciliation.differ).toEqual([]);
    expect(await Promise.all(Object.values(at).map((letter) => cell(letter, 4)))).toEqual([
      "KPI",
      "Perspective",
      "Direction",
      "Target",
      "Red flag",
      "Actual",
      "Score",
      "RAG",
      "Comment",
      "Flags",
    ]);
    expect(await column(at.rag, 4)).toEqual(["◆ Amber", "■ Red", "● Green", ""]);
    expect(await column(at.flags, 4)).toEqual(["", "", "", "No actual: Pending"]);
    expect((await valuesOf("KPI scorecard", "A10:A11")).flat()).toEqual(["Complaints", "On-time delivery"]);
  });

  test("follows the source, the settings and what is typed at once", async () => {
    await start();
    await enter("List", "F3", [[20]]);
    expect(await cell(at.rag, 6)).toBe("● Green");
    await enter("List", "F5", [["1,250"]]);
    expect(await cell(at.actual, 8)).toBe(1250);
    await enter("KPI settings", "B6", [[0]]);
    expect(await cell(at.rag, 5)).toBe("■ Red");
    await enter("KPIs", `${at.direction}5`, [["lower"]]);
    expect(await cell(at.rag, 5)).toBe("● Green");
    await enter("KPI settings", "M6", [[4]]);
    expect((await valuesOf("KPI settings", "L6:M6"))[0]).toEqual(["Pending", 4]);
  });

  test("in COO functions shows the same figures", async () => {
    const workbench = await startWorkbench({
      sheets: { List: [kpiHeader, ...kpiRows, ["Staffing", "People", "HR", "Range", "95-98", 99, 94]] },
    });
    await installCooFunctions(workbench);
    const built = await buildKpis("List", {}, { formulas: "coo" });
    expect(built.reconciliation.differ).toEqual([]);
    expect(built.figures.overall).toMatchObject({ kpis: 5, green: 1, amber: 2, red: 1 });
  });

  test("keeps words as words", async () => {
    const hostile = ['=HYPERLINK("http://x","y")', "+1+1", "-5", "'quoted", "1/2", "00123", "*", "a?c", "Fire", "Fire"];
    const rows = hostile.map((name, row) => [`'${name}`, 3, (row % 5) + 1]);
    await startWorkbench({ sheets: { "O'Brien": [["KPI", "Target", "Actual"], ...rows] } });
    const built = await buildKpis("O'Brien", { name: "A", target: "B", actual: "C" });
    expect(built.reconciliation.differ).toEqual([]);
    expect(await column(at.name, 10)).toEqual(hostile);
    expect(await column("I", 10)).toEqual([1, 2, 3, 4, 5, 1, 2, 3, 4, 5]);
  });
});

describe("refresh", () => {
  test("changes nothing in a scorecard that is up to date, and nothing again", async () => {
    const { workbench, built } = await start();
    const before = await workbookState(workbench);
    for (let time = 0; time < 2; time++) {
      const refreshed = await refreshTracker(built.tracker.id, quiet);
      expect(refreshed).toMatchObject({ changedCells: 0, newRows: 0, goneRows: 0, keptEdits: [] });
      expect(refreshed.reconciliation.differ).toEqual([]);
      expect(await workbookState(workbench)).toEqual(before);
    }
  });

  test("adds new KPIs, keeps and marks those that are gone, and what people typed, however either list is sorted", async () => {
    const { built, workbench } = await start();
    await enter("KPIs", `${at.redFlag}5`, [[80]]);
    await enter("KPIs", `${at.comment}7`, [["New line since May"]]);
    await enter("List", "A2:G6", [
      ["Downtime", "Process", "Plant", "Lower", "<10 %", 12, 11],
      kpiRows[3],
      kpiRows[0],
      ["Margin", "Finance", "CFO", "Higher", 12, 13, 11],
      kpiRows[1],
    ]);
    const refreshed = await refreshTracker(built.tracker.id, quiet);
    expect(refreshed).toMatchObject({ newRows: 2, goneRows: 1, keptEdits: [`${at.redFlag}5`] });
    expect(refreshed.reconciliation.differ).toEqual([]);
    const table = await valuesOf("KPIs", "A5:R10");
    expect(table.map((row) => [row[0], row[1], row[5], row[6], row[15], row[16]])).toEqual([
      ["K-001", "On-time delivery", "higher", 95, "", ""],
      ["K-002", "Complaints", "lower", 20, "", ""],
      ["K-003", "Scrap rate", "", "", "New line since May", "Not in source"],
      ["K-004", "Training days", "higher", 5, "", "No actual: Pending"],
      ["K-005", "Downtime", "lower", 10, "", ""],
      ["K-006", "Margin", "higher", 12, "", ""],
    ]);
    const hash = await stateHash(workbench);
    expect(await refreshTracker(built.tracker.id, quiet)).toMatchObject({ changedCells: 0 });
    expect(await stateHash(workbench)).toBe(hash);
  });

  test("keeps the settings and the texts that a person has read otherwise", async () => {
    const { built } = await start();
    await enter("KPI settings", "B6:B7", [[0.02], ["linear"]]);
    await enter("KPI settings", "M6", [[4.5]]);
    const refreshed = await refreshTracker(built.tracker.id, quiet);
    expect(refreshed.reconciliation.differ).toEqual([]);
    expect(await cell(at.actual, 8)).toBe(4.5);
    expect((await valuesOf("KPI settings", "B6:B7")).flat()).toEqual([0.02, "linear"]);
  });

  test("follows headings above the KPIs: those that are written otherwise at once, new ones with a refresh", async () => {
    const header = ["KPI", "Target", "Actual"];
    const rows = [
      ["Financial", "", ""],
      ["Margin", 12, 10],
      ["Customer", "", ""],
      ["Delivery", 95, 96],
    ];
    await startWorkbench({ sheets: { List: [header, ...rows] } });
    const built = await buildKpis("List");
    expect(await column("C", 2)).toEqual(["Financial", "Customer"]);
    await enter("List", "A2", [["Finance"]]);
    expect(await column("C", 2)).toEqual(["Finance", "Customer"]);
    const people = [
      ["People", "", ""],
      ["Training", 5, 4],
    ];
    await enter("List", "A2:C7", [...rows.slice(2), ...people, ...rows.slice(0, 2)]);
    const refreshed = await refreshTracker(built.tracker.id, quiet);
    expect(refreshed.reconciliation.differ).toEqual([]);
    expect(await column("C", 3)).toEqual(["Financial", "Customer", "People"]);
    expect(await refreshTracker(built.tracker.id, quiet)).toMatchObject({ changedCells: 0 });
  });

  test("keeps the weight that a person gives a perspective, by which the overall score counts it at once", async () => {
    const { built } = await start();
    const overall = async () => (await valuesOf("KPI scorecard", "B24:F25")) as number[][];
    const [[, , , , before]] = await overall();
    const [customer, process] = built.figures.perspectives.map(({ score }) => score!);
    expect(before).toBeCloseTo((2 * customer + process) / 3, 9);
    expect(await valuesOf("KPI settings", "R6:R7")).toEqual([["Customer"], ["Process"]]);
    await enter("KPI settings", "S6:S7", [[1], [3]]);
    const [[weight, , , , score], [, share]] = await overall();
    expect(weight).toBe(5);
    expect(score).toBeCloseTo((customer + 3 * process) / 4, 9);
    expect(share).toBe(0.25);
    const refreshed = await refreshTracker(built.tracker.id, quiet);
    expect(refreshed.reconciliation.differ).toEqual([]);
    expect(await overall()).toEqual([
      [5, 1, 4, 3, score, expect.any(Number)].slice(0, 5),
      expect.arrayContaining([1, 0.25]) as unknown,
    ]);
  });

  test("moves a KPI in the tree with the perspective that somebody types", async () => {
    await start();
    const tree = async () => (await valuesOf("KPI scorecard", "A31:A37")).flat();
    expect(await tree()).toEqual([
      "Customer",
      "      On-time delivery",
      "      Complaints",
      "Process",
      "      Scrap rate",
      "People",
      "      Training days",
    ]);
    await enter("KPIs", `${at.perspective}6`, [["Process"]]);
    expect((await tree()).slice(1, 5)).toEqual([
      "      On-time delivery",
      "Process",
      "      Complaints",
      "      Scrap rate",
    ]);
  });

  test("is refused where the table's columns have moved", async () => {
    const { workbench, built } = await start();
    await enter("KPIs", "D4", [["Person"]]);
    const before = await workbookState(workbench);
    await expect(refreshTracker(built.tracker.id, quiet)).rejects.toBeInstanceOf(ActionFailed);
    expect(await workbookState(workbench)).toEqual(before);
  });
});

describe("a history", () => {
  const months = (count: number) =>
    Array.from(
      { length: count },
      (_, month) => `${["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct"][month]} 2025`,
    );
  const output = [98, 101, 99, 100, 102, 97, 101, 99, 100];
  const defects = [6, 5, 7, 6, 5, 6, 7, 6, 5];

  /** The formulas of the table, without what is written from the history. */
  async function tableFormulas({ Excel }: Awaited<ReturnType<typeof startWorkbench>>): Promise<unknown> {
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("KPIs").getRange("A4:W6").load("formulas");
      await context.sync();
      return range.formulas.map((row) => row.filter((cell) => String(cell).startsWith("=")));
    });
  }

  async function startHistory() {
    const workbench = await startWorkbench({
      sheets: {
        List: [
          ["KPI", "Direction", "Target", ...months(9)],
          ["Output", "higher", 100, ...output],
          ["Defects", "lower", 5, ...defects],
        ],
      },
    });
    return { workbench, built: await buildKpis("List") };
  }

  test("is extended by a new month, which changes nothing else", async () => {
    const { workbench, built } = await startHistory();
    expect(built.reconciliation.differ).toEqual([]);
    expect(built.figures.kpis.map(({ cells }) => cells.signal)).toEqual([
      "Within normal variation",
      "Within normal variation",
    ]);
    const formulas = await tableFormulas(workbench);
    await enter("List", "M1:M3", [["Oct 2025"], [100], [25]]);
    const refreshed = await refreshTracker(built.tracker.id, quiet);
    expect(refreshed).toMatchObject({ newRows: 0, goneRows: 0, keptEdits: [] });
    expect(refreshed.reconciliation.differ).toEqual([]);
    const { history, periods } = (refreshed as Refreshed & BuiltKpi).figures.kpis[1];
    expect([history.slice(-2), periods]).toEqual([[5, 25], months(10)]);
    const headers = (await valuesOf("KPIs", "A4:W4"))[0];
    const row = (await valuesOf("KPIs", "A6:W6"))[0];
    const said = Object.fromEntries(headers.map((header, place) => [header, row[place]]));
    expect(said).toMatchObject({ Actual: 25, Previous: 5, "Rule broken": 1, Signal: "Signal: worse" });
    // Limits and rules of two KPIs and what they were worked out from; for each of four charts a row of workings and seven formulas;
    // the period's name; the check of ten columns of figures and what stands behind it.
    expect((refreshed as { changedCells: number }).changedCells).toBeLessThanOrEqual(10 + 4 * (13 + 7) + 1 + 10);
    expect(await refreshTracker(built.tracker.id, quiet)).toMatchObject({ changedCells: 0 });
    expect(await tableFormulas(workbench)).toEqual(formulas);
  });

  test("that has changed since says so where its signals stand, until a refresh", async () => {
    const { built } = await startHistory();
    const check = async () => (await valuesOf("KPI scorecard", "A4"))[0][0];
    const signals = async () => (await valuesOf("KPIs", "S5:S6")).flat();
    expect(await valuesOf("KPIs", "S4")).toEqual([["Signal"]]);
    expect(await check()).toBe("✔ Signals as of the latest figures");
    await enter("List", "F3", [[1]]);
    expect(await check()).toBe("✖ The history of 1 KPI changed since the last refresh: refresh");
    expect(await signals()).toEqual(["Within normal variation", "History changed: refresh"]);
    await enter("List", "F3", [[7]]);
    expect(await check()).toBe("✔ Signals as of the latest figures");
    await enter("List", "M1", [["Oct 2025"]]);
    expect(await check()).toBe("✖ There are new periods since the last refresh: refresh");
    await enter("List", "M2:M3", [[130], [130]]);
    await enter("KPI settings", "B8", [["d2"]]);
    expect(await check()).toBe("✖ The limits were worked out by another setting: refresh");
    const refreshed = await refreshTracker(built.tracker.id, quiet);
    expect(refreshed.reconciliation.differ).toEqual([]);
    expect(await check()).toBe("✔ Signals as of the latest figures");
    expect(await signals()).toEqual(["Signal: better", "Signal: worse"]);
    // Which way is good is known at once: a signal follows what is typed there.
    await enter("KPIs", "F5", [["lower"]]);
    expect(await signals()).toEqual(["Signal: worse", "Signal: worse"]);
  });

  test("of a sheet with its dates down follows the last entry", async () => {
    await startWorkbench({
      sheets: {
        Log: [
          ["Date", "Open", "New"],
          [45663, 26, 59],
          [45670, 2, 43],
          [45677, 6, 94],
        ],
      },
    });
    await enter("Log", "A2:A4", [["2025-01-06"], ["2025-01-13"], ["2025-01-20"]]);
    const built = await buildKpis("Log");
    expect(built.reconciliation.differ).toEqual([]);
    expect(built.figures.kpis[0]).toMatchObject({
      history: [26, 2, 6],
      periods: ["2025-01-06", "2025-01-13", "2025-01-20"],
    });
    await enter("Log", "B4", [[9]]);
    expect(await cell(at.actual, 5)).toBe(9);
    await enter("Log", "A5:C5", [["2025-01-27", 7, 65]]);
    const refreshed = await refreshTracker(built.tracker.id, quiet);
    expect(refreshed.reconciliation.differ).toEqual([]);
    expect(await cell(at.actual, 5)).toBe(7);
    expect(await refreshTracker(built.tracker.id, quiet)).toMatchObject({ changedCells: 0 });
  });
});

test("a scorecard stands in the list of trackers and can be removed without a trace", async () => {
  const workbench = await startWorkbench({ sheets: { List: [kpiHeader, ...kpiRows] } });
  const before = await workbookState(workbench);
  const { tracker } = await buildKpis("List");
  expect(await listTrackers()).toMatchObject([tracker]);
  await removeTracker(tracker.id);
  expect(await workbookState(workbench)).toEqual(before);
});

import { refreshTracker } from "../../../src/taskpane/actions/trackers";
import { startWorkbench } from "../../workbench/startWorkbench";
import { enter, valuesOf, without } from "./sampleBudget";
import { buildRisks, firstOfNovember, riskHeader, riskRows } from "./sampleRisks";

const quiet = () => undefined;
const table = "Risks";

/** A register whose source has no ids, and one title twice: each row of the table finds its line in its own way. */
async function start() {
  const header = riskHeader.slice(1);
  const rows = riskRows.map((row) => row.slice(1));
  const again = [...rows[0]];
  again[1] = 1;
  const workbench = await startWorkbench({ sheets: { List: [header, ...rows, again] } });
  const { tracker, reconciliation } = await buildRisks("List", {}, { asOf: firstOfNovember });
  expect(reconciliation.differ).toEqual([]);
  return { workbench, tracker };
}

/** Letters of the table's columns by heading, and the formulas of a column's rows. */
async function columns() {
  const [heads] = await valuesOf(table, "A5:AF5");
  const letters = (head: string) => {
    const at = heads.indexOf(head);
    return at < 26 ? String.fromCharCode(65 + at) : `A${String.fromCharCode(39 + at)}`;
  };
  const formulas = (head: string, rows = "6:10") =>
    Excel.run(async (context) => {
      const [first, last] = rows.split(":");
      const address = `${letters(head)}${first}:${letters(head)}${last}`;
      const range = context.workbook.worksheets.getItem(table).getRange(address).load("formulasR1C1");
      await context.sync();
      return range.formulasR1C1.map(([cell]) => cell as unknown);
    });
  return { letters, formulas };
}

describe("calculated columns", () => {
  test("every column has one formula for all rows, also where titles do not tell the source's rows apart", async () => {
    await start();
    const { formulas } = await columns();
    for (const head of ["Source line", "Score", "Flags", "Likelihood"])
      expect(new Set(await formulas(head)).size).toBe(1);
  });

  test("a refresh mends one cell of a column and leaves what a person put into the others", async () => {
    const { workbench, tracker } = await start();
    const { letters, formulas } = await columns();
    const score = letters("Score");
    await enter(table, `${score}7`, [[7]]);
    await without(workbench, "calculatedColumns", () => enter(table, `${score}9`, [["=3*3"]]));
    await enter(table, `${score}8`, [[""]]);
    const refreshed = await refreshTracker(tracker.id, quiet);
    expect(refreshed.keptEdits).toEqual([`${score}7`, `${score}9`]);
    expect(refreshed.reconciliation.differ).toEqual([]);
    const [first, second, third, fourth, fifth] = await formulas("Score");
    expect([second, fourth]).toEqual([7, "=3*3"]);
    expect(new Set([first, third, fifth]).size).toBe(1);
    expect(await refreshTracker(tracker.id, quiet)).toMatchObject({ changedCells: 0 });
  });
});

describe("growth", () => {
  test("no drop-down stands below the table; new rows have theirs, and the table grows once", async () => {
    const { workbench, tracker } = await start();
    const { letters, formulas } = await columns();
    const rule = (address: string) =>
      Excel.run(async (context) => {
        const { dataValidation } = context.workbook.worksheets.getItem(table).getRange(address);
        dataValidation.load("type");
        await context.sync();
        return dataValidation.type;
      });
    const response = letters("Response");
    expect(await rule(`${response}6:${response}10`)).toBe("List");
    expect(await rule(`${response}11:${response}40`)).toBe("None");
    for (const [at, tableGrowth] of [true, false].entries()) {
      workbench.host.strictness.tableGrowth = tableGrowth;
      await enter("List", `A${7 + at}:C${7 + at}`, [[`Flood ${at}`, 2, 3]]);
      const refreshed = await refreshTracker(tracker.id, quiet);
      expect(refreshed).toMatchObject({ newRows: 1, keptEdits: [], reconciliation: { differ: [] } });
      expect(new Set(await formulas("Score", `6:${11 + at}`)).size).toBe(1);
      expect(await rule(`${response}${11 + at}`)).toBe("List");
      expect(await rule(`${response}${12 + at}:${response}40`)).toBe("None");
    }
  });
});

describe("formulas come back rewritten", () => {
  test("a formula in the words of an earlier version is ours, whatever it said; a person's is not", async () => {
    const { workbench, tracker } = await start();
    const { letters, formulas } = await columns();
    const score = letters("Score");
    const earlier = (row: number) => `=IF(COUNT(F${row},G${row})=2,PRODUCT(F${row},G${row}),"")`;
    const now = await formulas("Score");
    await enter(
      table,
      `${score}6:${score}10`,
      [6, 7, 8, 9, 10].map((row) => [earlier(row)]),
    );
    await recordWas(score, earlier(6));
    await without(workbench, "calculatedColumns", () => enter(table, `${score}9`, [["=F9*G9+1"]]));
    const refreshed = await refreshTracker(tracker.id, quiet);
    expect(refreshed.keptEdits).toEqual([`${score}9`]);
    expect(refreshed.reconciliation.differ).toEqual([]);
    const after = await formulas("Score");
    expect(after.filter((_, at) => at !== 3)).toEqual(now.filter((_, at) => at !== 3));
    expect(await refreshTracker(tracker.id, quiet)).toMatchObject({ changedCells: 0 });
  });
});

/** Has the hidden sheet say what the score's formula was when it was written. */
async function recordWas(_: string, formula: string): Promise<void> {
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/visibility");
    await context.sync();
    const hidden = sheets.items.filter(({ visibility }) => visibility !== "Visible");
    const used = hidden.map((sheet) => sheet.getUsedRange().load("values"));
    await context.sync();
    hidden.forEach((sheet, at) =>
      used[at].values.forEach((row, down) =>
        row.forEach((cell, across) => {
          if (cell === "score" && row[across + 1] !== "") sheet.getCell(down, across + 1).values = [[`'${formula}`]];
        }),
      ),
    );
    await context.sync();
  });
}

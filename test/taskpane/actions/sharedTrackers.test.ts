import { checkSharing } from "../../../src/taskpane/actions/shareReading";
import { bringBack, makePortable } from "../../../src/taskpane/actions/sharing";
import { openBytes } from "../../../src/workbench/files/openBytes";
import { openInSpreadsheet } from "../../../src/workbench/files/openInSpreadsheet";
import { saveFromSpreadsheet } from "../../../src/workbench/files/saveFromSpreadsheet";
import { startWorkbench } from "../../workbench/startWorkbench";
import { workbookState } from "../../workbench/workbookState";
import { trackers } from "./builtTrackers";
import { calling, contentOf } from "./sharedWorkbook";

const quietly = () => undefined;
const contents = (sheets: string[]) => Promise.all(sheets.map(contentOf));

describe.each(["budget", "risk", "kpi"] as const)("a %s tracker over COO functions", (kind) => {
  test("becomes plain with the same figures, and comes back by every character", async () => {
    const { workbench, sheets } = await trackers[kind]();
    const before = await contents(sheets);
    const state = await workbookState(workbench);
    expect((await calling(sheets)).length).toBeGreaterThan(kind === "kpi" ? 10 : 50);
    const done = await makePortable("lambda", quietly);
    expect(done).toMatchObject({ left: 0, reconciliation: { differ: [] } });
    expect(await calling(sheets)).toEqual([]);
    (await contents(sheets)).forEach(({ values }, at) => expectSame(values, before[at].values));
    expect((await checkSharing("lambda")).findings).toEqual([]);
    await bringBack(new Map(), quietly);
    expect((await contents(sheets)).map(({ formulas }) => formulas)).toEqual(before.map(({ formulas }) => formulas));
    expect(await workbookState(workbench)).toEqual(state);
    console.info(
      `${kind}: ${done.formulas} formulas, ${done.values} values; ${done.reconciliation.figures} cells compared.`,
    );
  });

  test("made portable, shows no #NAME? where nobody has the functions, and follows its source", async () => {
    const { workbench, source, sheets } = await trackers[kind]();
    await makePortable("lambda", quietly);
    const bytes = await saveFromSpreadsheet(workbench.host);
    const reader = await startWorkbench();
    openInSpreadsheet(reader.univerAPI, reader.host, openBytes("shared.xlsx", bytes), "shared.xlsx");
    await reader.host.calculate();
    const opened = await contents(sheets);
    expect(opened.flatMap(({ values }) => values.flat()).filter((value) => value === "#NAME?")).toEqual([]);
    await Excel.run(async (context) => {
      const grid = context.workbook.worksheets.getItem(source).getUsedRange(true).load("values,rowIndex,columnIndex");
      await context.sync();
      const row = grid.values.findIndex((line) => line.filter((cell) => typeof cell === "number").length >= 2);
      const column = grid.values[row].findIndex((cell) => typeof cell === "number");
      const cell = context.workbook.worksheets
        .getItem(source)
        .getRangeByIndexes(grid.rowIndex + row, grid.columnIndex + column, 1, 1);
      cell.values = [[kind === "risk" ? 1 : 123_456]];
      await context.sync();
    });
    await reader.host.calculate();
    expect((await contents(sheets)).map(({ values }) => values)).not.toEqual(opened.map(({ values }) => values));
  });
});

/** Numbers to nine digits, all else as it is. */
function expectSame(now: unknown[][], before: unknown[][]): void {
  const differ = now.flatMap((line, row) =>
    line.flatMap((value, column) =>
      same(value, before[row][column]) ? [] : [[row, column, before[row][column], value]],
    ),
  );
  expect(differ).toEqual([]);
}

function same(one: unknown, other: unknown): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));
}

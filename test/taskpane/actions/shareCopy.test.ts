import { openPortableCopy } from "../../../src/taskpane/actions/shareCopy";
import { makePortable } from "../../../src/taskpane/actions/sharing";
import { openBytes } from "../../../src/workbench/files/openBytes";
import { openInSpreadsheet } from "../../../src/workbench/files/openInSpreadsheet";
import type { NodeWorkbench } from "../../../src/workbench/host/client/nodeWorkbench";
import { startWorkbench } from "../../workbench/startWorkbench";
import { workbookState } from "../../workbench/workbookState";
import { failEverywhere, longEnough } from "./failEverywhere";
import { calling, contentOf, sharedSheets, startShared } from "./sharedWorkbook";

const sheets = Object.keys(sharedSheets);
const quietly = () => undefined;
const contents = () => Promise.all(sheets.map(contentOf));

/** The files of the workbooks that were opened beside this one. */
function opened({ host }: NodeWorkbench): Uint8Array[] {
  const files: Uint8Array[] = [];
  host.events.on("workbookOpened", ({ bytes }) => files.push(bytes));
  return files;
}

test("the copy works where nobody has the functions, and the workbook itself is as it was", async () => {
  const workbench = await startShared();
  const files = opened(workbench);
  const before = await contents();
  const state = await workbookState(workbench);
  const done = await openPortableCopy("exact", quietly);
  expect(done).toMatchObject({ values: 2, left: 0, reconciliation: { differ: [] } });
  expect(await workbookState(workbench)).toEqual(state);
  expect(files).toHaveLength(1);

  const reader = await startWorkbench();
  openInSpreadsheet(reader.univerAPI, reader.host, openBytes("copy.xlsx", files[0]), "copy.xlsx");
  await reader.host.calculate();
  const copied = await contents();
  expect(await calling(sheets)).toEqual([]);
  expect(copied.flatMap(({ values }) => values.flat())).not.toContain("#NAME?");
  copied.forEach(({ values }, at) => expectSame(values, before[at].values));
});

test("what was made portable before stays so, also in the workbook itself", async () => {
  const workbench = await startShared();
  await makePortable("exact", quietly);
  const files = opened(workbench);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plan").getRange("H1").formulas = [["=COO.EMV(0.5,B2)"]];
    await context.sync();
  });
  const state = await workbookState(workbench);
  expect(await openPortableCopy("exact", quietly)).toMatchObject({ formulas: 1, values: 0 });
  expect(await workbookState(workbench)).toEqual(state);
  expect(files).toHaveLength(1);
});

test("a copy that Excel refuses leaves the workbook as it was, and so does a file that it does not give", async () => {
  const workbench = await startShared();
  const state = await workbookState(workbench);
  workbench.host.events.on("workbookOpened", () => {
    throw new Error("A new window was blocked.");
  });
  for (let time = 1; time <= 3; time++) {
    await expect(openPortableCopy("exact", quietly)).rejects.toThrow("The copy was not opened.");
  }
  Object.assign(workbench.Office.context.document as object, {
    getFileAsync: (_type: string, _options: object, done: (answer: object) => void) =>
      done({ status: "failed", error: { code: 5001, message: "The file is not there." } }),
  });
  await expect(openPortableCopy("exact", quietly)).rejects.toThrow("gave no reason that a person could use");
  expect(await workbookState(workbench)).toEqual(state);
});

test("where the host has no way to copy, nothing is begun", async () => {
  const workbench = await startShared();
  Object.assign(workbench.Office.context, { document: {} });
  workbench.host.resetCounts();
  await expect(openPortableCopy("exact", quietly)).rejects.toThrow("This Excel opens no copies for add-ins.");
  expect(workbench.host.counts.syncs).toBe(0);
});

test(
  "fails at each action and leaves the workbook as it was",
  async () => {
    const workbench = await startShared({
      sheets: {
        Plan: [
          [100, 90, '=COO.VARIANCE(B1,A1,"expense")', "=COO.VERSION()"],
          [80, 95, "=COO.EMV(0.5,A1:A2)"],
        ],
      },
    });
    const steps = await failEverywhere(workbench, () => openPortableCopy("exact", quietly));
    expect(steps).toBeGreaterThan(60);
    console.info(`Opening a portable copy failed at each of its ${steps} actions.`);
  },
  longEnough,
);

/** Numbers to nine digits, all else as it is. */
function expectSame(now: unknown[][], before: unknown[][]): void {
  const rounded = (cells: unknown[][]) =>
    cells.map((line) => line.map((cell) => (typeof cell === "number" ? Number(cell.toPrecision(10)) : cell)));
  expect(rounded(now)).toEqual(rounded(before));
}

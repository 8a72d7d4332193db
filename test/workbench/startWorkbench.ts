import type { Strictness } from "../../src/workbench/host/strictness";
import { createNodeWorkbench, type NodeWorkbench } from "../../src/workbench/host/client/nodeWorkbench";

const opened = new Set<NodeWorkbench>();

// An engine that is not disposed of keeps the test run alive.
afterAll(async () => {
  for (const workbench of opened) await workbench.dispose();
});

/** The set that the host claims where a test says nothing of it: the project "oldExcel" runs tests as in the oldest Excel. */
function claimed(): Partial<Strictness> {
  return process.env.CLAIMED_EXCEL_API === "1.13" ? { excelApi: "1.13" } : {};
}

type Cell = string | number | boolean | null;

/**
 * Starts a workbench for a test and makes its `Excel`, `Office` and `OfficeExtension` global.
 *
 * @param sheets - rows of cells by sheet name, entered as a person would type them; the first sheet is active. Without any there is
 *   one empty sheet, "Sheet1".
 * @param strictness - where the host is to be otherwise than current Excel.
 */
export async function startWorkbench({
  sheets = {},
  strictness = {},
}: { sheets?: Record<string, Cell[][]>; strictness?: Partial<Strictness> } = {}): Promise<NodeWorkbench> {
  const workbench = createNodeWorkbench({ ...claimed(), ...strictness });
  opened.add(workbench);
  const dispose = workbench.dispose;
  // A test that starts hundreds ends each itself, and keeps none of them in memory.
  workbench.dispose = () => {
    opened.delete(workbench);
    return dispose();
  };
  workbench.installGlobals();
  const names = Object.keys(sheets);
  if (names.length > 0) {
    await workbench.Excel.run(async (context) => {
      const first = context.workbook.worksheets.getItem("Sheet1");
      first.name = names[0];
      for (const [i, name] of names.entries()) {
        const sheet = i === 0 ? first : context.workbook.worksheets.add(name);
        const rows = sheets[name];
        if (rows.length === 0) continue;
        const width = Math.max(...rows.map((row) => row.length));
        const cells = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
        sheet.getRangeByIndexes(0, 0, rows.length, width).values = cells;
      }
      await context.sync();
    });
    workbench.host.resetCounts();
  }
  return workbench;
}

import type { FUniver, IWorkbookData } from "@univerjs/presets";
import type { Host } from "../host/host";

/** Closes the open workbook, with all that the host kept of it, and opens `workbook` in its place. */
export function replaceWorkbook(spreadsheet: FUniver, host: Host, workbook: Partial<IWorkbookData>): void {
  spreadsheet.disposeUnit(host.book.id);
  host.book.extras.clear();
  host.resetCounts();
  spreadsheet.createWorkbook(workbook);
}

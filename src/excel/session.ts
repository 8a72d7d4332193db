/**
 * Runs a batch in the workbook. Waits while a person edits a cell. It does not ask for one undo step: sheets that come and go, what
 * is hidden and large writes cannot be undone, and Excel refuses them in a run that asks for it.
 */
export function inWorkbook<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true }, batch);
}

/** What a batch works with. */
export type WorkbookContext = Excel.RequestContext;

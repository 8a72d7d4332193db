/**
 * Runs a batch in the workbook. Waits while a person edits a cell; where Excel can, everything in it is one undo step.
 */
export function inWorkbook<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const options: Excel.RunOptions = { delayForCellEdit: true };
  if (Office.context.requirements.isSetSupported("ExcelApi", "1.20")) Object.assign(options, { mergeUndoGroup: true });
  return Excel.run(options, batch);
}

/** What a batch works with. */
export type WorkbookContext = Excel.RequestContext;

/** A reason whose words are made for a person. */
export class Reason extends Error {}

/** What Excel's own error codes mean to the person at the sheet; its messages are written for programmers. */
const meanings = new Map([
  ["AccessDenied", "A sheet or the workbook is protected."],
  ["ActivityLimitReached", "Excel has too much to do at the moment."],
  ["ApiNotFound", "This Excel is too old for it."],
  ["ApiNotAvailable", "This Excel is too old for it."],
  ["Conflict", "Somebody changed the same cells at the same moment."],
  ["FilteredRangeConflict", "A filter hides cells that are needed."],
  ["FormulaLengthExceedsLimit", "A formula would be longer than Excel takes."],
  ["InactiveWorkbook", "Another workbook is in front: show this workbook, then try again."],
  ["InsertDeleteConflict", "Excel cannot move the cells that stand there."],
  ["InvalidOperation", "Excel does not allow it here."],
  ["InvalidOperationInCellEditMode", "A cell is being edited: press Enter or Esc in it first."],
  ["InvalidSelection", "Several areas, a chart or a shape is selected: select one block of cells."],
  ["ItemAlreadyExists", "Somebody gave a sheet, a table or a name the same name meanwhile."],
  ["ItemNotFound", "A sheet, a table or a name that is needed is not there any more."],
  ["MemoryLimitReached", "Excel has no memory left for it."],
  ["MergedRangeConflict", "Merged cells stand in the way."],
  ["NonBlankCellOffSheet", "The sheet is full: the last cells would be pushed off it."],
  ["OperationCellsExceedLimit", "It is more cells than Excel takes at once."],
  ["PivotTableRangeConflict", "A PivotTable stands in the way."],
  ["RangeExceedsLimit", "It is more cells than Excel takes at once."],
  ["RequestAborted", "Excel broke it off."],
  ["RequestPayloadSizeLimitExceeded", "It is more than Excel takes at once."],
  ["ResponsePayloadSizeLimitExceeded", "It is more than Excel gives at once."],
  ["ServiceNotAvailable", "Excel does not answer at the moment."],
  ["TableOverlap", "A table stands in the way."],
  ["Timeout", "Excel did not answer in time."],
  ["Unauthenticated", "You are signed out of Excel."],
]);

const unforeseen = "Excel did not do it, and gave no reason that a person could use.";

/**
 * Why something did not happen, in a finance person's words.
 *
 * @param cause - What was thrown: a reason of ours, an error of Excel's with its code, or something that nobody foresaw, whose
 *   message is for programmers and is not shown.
 */
export function reasonInWords(cause: unknown): string {
  if (cause instanceof Reason) return cause.message;
  const code = typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "";
  return meanings.get(code) ?? unforeseen;
}

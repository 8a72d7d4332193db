import { WriteFailed } from "../../excel/errors";
import { writeFailure } from "./budget";
import { failed } from "./failure";

/** What to do about cells that are neither as they were nor as they should be. */
export const undoIt = "Undo in Excel, or close the workbook without saving and open it again.";

/** Which sheets hold some cells as they were and some as they were to become. */
export function partlyWritten(sheets: readonly string[]): string {
  return `Some cells on these sheets are changed and could not be put back: ${sheets.join(", ")}.`;
}

/**
 * A failed change of what was there before, in words. Its sheets hold what people typed: they are named, and never offered to be
 * removed, as what is left of a build is.
 */
export function changeFailure(what: string, reason: unknown): unknown {
  if (!(reason instanceof WriteFailed) || reason.leftovers.length === 0) return writeFailure(what, reason);
  return failed(what, `${reason.message} ${partlyWritten(reason.leftovers)}`, undoIt, [], reason);
}

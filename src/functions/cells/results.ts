import { InvalidInput, NotAvailable, NumberOverflow } from "../../calc/errors";
import { messages } from "../../calc/messages";
import { CellError, type ErrorCode } from "./cell";

/** Runs a worksheet function; what it throws becomes the error that its cell shows, with the reason. */
export function inCells<Result>(calculate: () => Result): Result {
  try {
    return finite(calculate());
  } catch (error) {
    throw officeError(error);
  }
}

/** As `inCells`, for a function that answers later. */
export async function laterInCells<Result>(calculate: () => Promise<Result>): Promise<Result> {
  try {
    return finite(await calculate());
  } catch (error) {
    throw officeError(error);
  }
}

/** What left the range of numbers becomes #NUM! where it stands: Excel has no cell for it, and would fail the whole call. */
function finite<Result>(result: Result): Result {
  if (!Array.isArray(result)) {
    if (isTooLarge(result)) throw new NumberOverflow(messages.tooLarge);
    return result;
  }
  for (const row of result as unknown[])
    if (Array.isArray(row))
      for (let at = 0; at < row.length; at++)
        if (isTooLarge(row[at])) row[at] = officeError(new NumberOverflow(messages.tooLarge));
  return result;
}

const isTooLarge = (value: unknown) => typeof value === "number" && value - value !== 0;

/** The error of Excel's runtime for an error of ours; others are passed on as they are, since they are our mistake. */
export function officeError(error: unknown): unknown {
  const cell = cellErrorOf(error);
  return cell === null ? error : new CustomFunctions.Error(cell.code as CustomFunctions.ErrorCode, cell.reason);
}

function cellErrorOf(error: unknown): { code: ErrorCode; reason?: string } | null {
  if (error instanceof CellError) return error;
  if (error instanceof NotAvailable) return { code: "#N/A", reason: error.message };
  if (error instanceof InvalidInput) return { code: "#VALUE!", reason: error.message };
  if (error instanceof NumberOverflow) return { code: "#NUM!", reason: error.message };
  return null;
}

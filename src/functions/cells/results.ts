import { InvalidInput, NotAvailable, NumberOverflow } from "../../calc/errors";
import { CellError, type ErrorCode } from "./cell";

/** Runs a worksheet function; what it throws becomes the error that its cell shows, with the reason. */
export function inCells<Result>(calculate: () => Result): Result {
  try {
    return calculate();
  } catch (error) {
    throw officeError(error);
  }
}

/** As `inCells`, for a function that answers later. */
export async function laterInCells<Result>(calculate: () => Promise<Result>): Promise<Result> {
  try {
    return await calculate();
  } catch (error) {
    throw officeError(error);
  }
}

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

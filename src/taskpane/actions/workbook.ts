import { readGrid } from "../../excel/readGrid";
import { readWorkbook as readBook, type Workbook } from "../../excel/readWorkbook";
import { inWorkbook } from "../../excel/session";
import { showSheet } from "../../excel/showSheet";
import { ChoiceError } from "../../sheets/errors";
import { readSheet } from "../../sheets/readSheet";
import type { Grid } from "../../sheets/grid";
import type { Choices } from "../../sheets/source";
import { failed } from "./failure";
import type { Look, WorkbookInfo } from "./types";

/** What the home page needs to know of the workbook. */
export async function readWorkbook(): Promise<WorkbookInfo> {
  const { workbook } = await inWorkbook((context) => readBook(context));
  return { sheets: workbook.sheets, active: workbook.active, locked: lockedReason(workbook) };
}

/** Why nothing can be built in a workbook, or "". */
export function lockedReason(workbook: Workbook): string {
  if (workbook.readOnly) return "The workbook is open for reading only.";
  if (workbook.structureProtected) return "The workbook's structure is protected, so no sheet can be added.";
  return "";
}

/** Reads a sheet as it stands and makes of it what can be made without a person's choices. */
export async function look(sheet: string): Promise<Look> {
  const grid = await readSheetGrid(sheet);
  return choose({ grid, choices: {}, source: undefined as never }, {});
}

/** The grid of a sheet, fresh from the workbook. */
export async function readSheetGrid(sheet: string): Promise<Grid> {
  return inWorkbook(async (context) => {
    const { workbook, used } = await readBook(context, sheet);
    return readGrid(context, sheet, used, workbook.culture);
  });
}

/** The same sheet under other choices; at once, nothing is read again. */
export function choose(looked: Pick<Look, "grid"> & Partial<Look>, choices: Choices): Look {
  try {
    return { grid: looked.grid, choices, source: readSheet(looked.grid, choices) };
  } catch (reason) {
    if (!(reason instanceof ChoiceError)) throw reason;
    throw failed("This sheet cannot be read as a table.", reason.message, "Choose another sheet or other columns.");
  }
}

/** Shows a sheet, and a cell on it. */
export async function openSheet(name: string, cell?: string): Promise<void> {
  await inWorkbook((context) => showSheet(context, name, cell));
}

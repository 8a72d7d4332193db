import type { DefinedName } from "../trackers/ownNames";
import { definedName, registerCells, type RegisterCells } from "./readTrackers";
import { askForSheets, type Sheets } from "./removeSheets";
import { askForRun } from "./run";

/** A tracker's register with all that is needed to tell what belongs to it, as it was at one moment. */
export interface RemovalReading {
  register: RegisterCells;
  registerId: string;
  /** Whether a version made it that marks what it makes. */
  marked: boolean;
  workbook: Sheets;
  names: DefinedName[];
}

/**
 * Reads what a removal has to know, in one round trip. The register says by links how the tracker's sheets are called now; their ids
 * are read along with it, as another sheet can be called so a moment later.
 *
 * @returns `null` where there is no such sheet.
 */
export async function readRemoval(context: Excel.RequestContext, registerName: string): Promise<RemovalReading | null> {
  const register = context.workbook.worksheets.getItemOrNullObject(registerName).load("id");
  const cells = registerCells(register);
  const mark = askForRun(register);
  const sheets = askForSheets(context);
  const names = context.workbook.names.load("items/name,items/formula,items/comment");
  await context.sync();
  if (register.isNullObject) return null;
  return {
    register: { sheet: registerName, cells: cells.formulas },
    registerId: register.id,
    marked: mark() !== "",
    workbook: sheets(),
    names: names.items.map(definedName),
  };
}

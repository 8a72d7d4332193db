import { askForCells } from "../../excel/plainRows";
import { readGrid } from "../../excel/readGrid";
import { readWorkbook as readBook, usedAreas, type Workbook } from "../../excel/readWorkbook";
import { inWorkbook } from "../../excel/session";
import { showSheet } from "../../excel/showSheet";
import { ChoiceError } from "../../sheets/errors";
import { readSheet } from "../../sheets/readSheet";
import type { Grid } from "../../sheets/grid";
import type { Choices } from "../../sheets/source";
import { mergeChoices } from "../../trackers/remembered/rememberedRow";
import { readMemory, rememberedSheetName, type Memory } from "../../trackers/remembered/rememberedSheet";
import { failed } from "./failure";
import { joinedLook } from "./join";
import { recall, withRemembered } from "./remember";
import type { Look, WorkbookInfo } from "./types";

/** What the home page needs to know of the workbook. */
export async function readWorkbook(): Promise<WorkbookInfo> {
  return inWorkbook(async (context) => {
    const { workbook } = await readBook(context);
    const used = await usedAreas(
      context,
      workbook.sheets.map(({ name }) => name),
    );
    const sheets = workbook.sheets.map((sheet, at) => ({ ...sheet, rows: used[at]?.rows ?? 0 }));
    return { sheets, active: workbook.active, locked: lockedReason(workbook) };
  });
}

/** Why nothing can be built in a workbook, or "". */
export function lockedReason(workbook: Workbook): string {
  if (workbook.readOnly) return "The workbook is open for reading only.";
  if (workbook.structureProtected) return "The workbook's structure is protected, so no sheet can be added.";
  return "";
}

/** Reads a sheet as it stands and makes of it what can be made without a person's choices, but with those of an earlier build. */
export async function look(sheet: string): Promise<Look> {
  const { grid, memory } = await readSource(sheet);
  return choose({ grid, memory, remembered: recall(grid, memory) }, {});
}

/** A sheet as it stands, with what is to know of its workbook and what that remembers. */
export async function readSource(sheet: string): Promise<{ workbook: Workbook; grid: Grid; memory: Memory }> {
  return inWorkbook(async (context) => {
    const remembered = askForCells(context, rememberedSheetName);
    const { workbook, used } = await readBook(context, sheet);
    const cells = remembered();
    const memory: Memory = cells ? readMemory(cells) : { state: "none", rows: [] };
    const grid = await readGrid(context, sheet, used, workbook.culture);
    if (workbook.precisionAsDisplayed) grid.precisionAsDisplayed = true;
    return { workbook, memory, grid };
  });
}

/** The same sheet under other choices; at once, nothing is read again. */
export function choose(
  { grid, memory, remembered = {}, joined }: Pick<Look, "grid" | "memory" | "remembered" | "joined">,
  choices: Choices,
): Look {
  if (joined) return joinedLook(joined, choices);
  try {
    const source = readSheet(grid, mergeChoices(remembered, choices));
    if (Object.keys(remembered).length === 0) return { grid, choices, source, memory };
    return { grid, choices, memory, remembered, source: withRemembered(source, remembered, choices) };
  } catch (reason) {
    if (!(reason instanceof ChoiceError)) throw reason;
    throw failed("This sheet cannot be read as a table.", reason.message, "Choose another sheet or other columns.");
  }
}

/** Shows a sheet, and a cell on it. */
export async function openSheet(name: string, cell?: string): Promise<void> {
  await inWorkbook((context) => showSheet(context, name, cell));
}

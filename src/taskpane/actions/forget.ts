import { askForCells, removeRows } from "../../excel/plainRows";
import { readWorkbook } from "../../excel/readWorkbook";
import { inWorkbook } from "../../excel/session";
import { readSheet } from "../../sheets/readSheet";
import { headingSignature } from "../../trackers/remembered/headings";
import { firstRememberedRow, readMemory, rememberedSheetName } from "../../trackers/remembered/rememberedSheet";
import { failed } from "./failure";
import type { Look } from "./types";
import { lockedReason } from "./workbook";

/** Takes away what was remembered for sheets with the headings of this one. */
export async function forget({ grid }: Pick<Look, "grid">): Promise<void> {
  const signature = headingSignature(readSheet(grid));
  await inWorkbook(async (context) => {
    const cells = askForCells(context, rememberedSheetName);
    const { workbook } = await readWorkbook(context);
    const locked = lockedReason(workbook);
    if (locked) throw failed("The choices were not forgotten.", locked, "Open a copy that you may change.");
    const { rows } = readMemory(cells() ?? []);
    const found = rows.flatMap((row, at) => (row.signature === signature ? [firstRememberedRow + at] : []));
    if (found.length > 0) await removeRows(context, rememberedSheetName, found, found.length === rows.length);
  });
}

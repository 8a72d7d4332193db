import { askForCells } from "../../excel/plainRows";
import { removeRows } from "../../excel/removeRows";
import { readWorkbook } from "../../excel/readWorkbook";
import { inWorkbook } from "../../excel/session";
import { readSheet } from "../../sheets/readSheet";
import { headingSignature } from "../../trackers/remembered/headings";
import { rememberedWords } from "../../trackers/remembered/rememberedRow";
import {
  firstRememberedRow,
  readMemory,
  rememberedSheetName,
  rememberedSheetWith,
} from "../../trackers/remembered/rememberedSheet";
import { failed } from "./failure";
import type { Look } from "./types";
import { lockedReason } from "./workbook";

/** How sheets with some headings were read, as the workbook remembers it. */
export interface RememberedColumns {
  /** The headings, folded: what another sheet must have to be read in the same way. */
  headings: string;
  /** What is remembered, in words: "Category: Cost center". */
  choices: string[];
}

/** What the workbook remembers of sheets that trackers were built from. */
export async function listRemembered(): Promise<RememberedColumns[]> {
  return inWorkbook(async (context) => {
    const cells = askForCells(context, rememberedSheetName);
    await context.sync();
    return readMemory(cells() ?? []).rows.map(({ signature, cells: row }) => ({
      headings: signature,
      choices: rememberedWords(row),
    }));
  });
}

/** Takes away what was remembered for sheets with the headings of this one. */
export async function forget({ grid }: Pick<Look, "grid">): Promise<void> {
  await forgetHeadings(headingSignature(readSheet(grid)));
}

/** Takes away what was remembered for sheets with these headings. */
export async function forgetHeadings(signature: string): Promise<void> {
  await inWorkbook(async (context) => {
    const cells = askForCells(context, rememberedSheetName);
    const { workbook } = await readWorkbook(context);
    const locked = lockedReason(workbook);
    if (locked) throw failed("The choices were not forgotten.", locked, "Open a copy that you may change.");
    if (readMemory(cells() ?? []).state !== "ours") return;
    const rows = { name: rememberedSheetName, head: firstRememberedRow, word: signature };
    await removeRows(context, rows, rememberedSheetWith);
  });
}

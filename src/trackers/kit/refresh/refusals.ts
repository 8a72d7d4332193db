import { cellAddress, columnLetters } from "../../address";
import { contentAt, type SheetContent } from "../../changes";
import type { Area } from "../../plan";
import { foldWords } from "../rows/foldWords";
import type { IdsOf } from "../rows/listedRows";
import { cleared } from "./cellChanges";

/** Why a tracker cannot be refreshed, in words: what is wrong and what to do. */
export class RefreshRefused extends Error {
  override readonly name = "RefreshRefused";

  constructor(
    message: string,
    readonly next: string,
  ) {
    super(message);
  }
}

/** A table grows only where nothing stands below it. */
export function refuseOccupied(table: SheetContent, room: Area, sheet: string): void {
  const [occupied] = cleared(table, room);
  if (!occupied) return;
  throw new RefreshRefused(
    `The source has new rows, but cell ${cellAddress(occupied.row, occupied.column)} of "${sheet}", where the table would grow, is in use.`,
    "Move what stands below the table and refresh again.",
  );
}

/** Our columns stay where they are, as formulas and charts point at them; a person's own may follow. */
export function refuseMovedColumns(headers: readonly string[], headerRow: number, table: SheetContent): void {
  for (const [at, header] of headers.entries()) {
    if (foldWords(String(contentAt(table, headerRow, at).value)) === foldWords(header)) continue;
    throw new RefreshRefused(
      `The table's column "${header}" is not in column ${columnLetters(at)} any more.`,
      "Move it back there. Columns of your own may follow after the last one.",
    );
  }
}

/** A blank row may only follow the last row of a table. */
export function refuseBlankRow(row: number): never {
  throw new RefreshRefused(`Row ${row + 1} of the table is empty.`, "Delete that row and refresh again.");
}

/** How a tracker is spoken of where it cannot be refreshed. */
export interface RefusalWords {
  /** "register" */
  tracker: string;
  /** "risks" */
  items: string;
  /** What makes its form: "columns or ratings". */
  form: string;
}

/** A refresh keeps a tracker's form; a source that has become another kind of list needs a tracker of its own. */
export function refuseOtherForm(before: string, now: string, { tracker, form }: RefusalWords): void {
  if (before === now) return;
  throw new RefreshRefused(
    `The source has other ${form} than when the ${tracker} was built.`,
    `Build a new ${tracker} from it; this one stays as it is.`,
  );
}

/** A tracker that shows the source's own ids needs them to tell its rows apart. */
export function refuseLostIds(before: IdsOf, now: IdsOf, { items }: RefusalWords): void {
  if (before === "source" && now === "made")
    throw new RefreshRefused(
      `The source's ids do not tell its ${items} apart any more.`,
      "Correct them, and refresh again.",
    );
}

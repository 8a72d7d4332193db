import { isError } from "../../calc/cellError";
import type { CellValue } from "../../sheets/grid";
import { foldWords } from "../kit/rows/foldWords";

/**
 * A key that the source writes in another way than the tracker: "Rent " for "Rent". Formulas compare cells as they are, so the
 * tracker lists each such spelling once and adds what stands under it, wherever its rows are.
 */
export interface SpelledKey<Place> {
  /** A source row that writes it so, the first. */
  row: number;
  place: Place;
  /** The source's cells; "" also where the tracker has no such column. */
  department: CellValue;
  category: CellValue;
  /** The period's cell, or "" where the place's own period finds the rows. */
  period: CellValue;
}

/** Whether a cell says by itself what was read: no label from above, no error, and nothing that a cell for it would not keep. */
export function saysItself(raw: CellValue, read: string): boolean {
  return typeof raw !== "boolean" && !isError(raw) && foldWords(String(raw)) === foldWords(read);
}

/** A cell as Excel compares it: case makes no difference, spaces do, a number is not its text. */
export function comparedCell(value: CellValue): string {
  return typeof value === "string" ? `t${value.toLowerCase()}` : `v${String(value)}`;
}

/** Cells of a row together, as Excel compares them. */
export function comparedCells(...cells: CellValue[]): string {
  return cells.map(comparedCell).join("\u001f");
}

/** Spellings in the order in which the source first has them, each once. */
export class SpelledKeys<Place> {
  private readonly found = new Map<string, SpelledKey<Place>>();

  add(compared: string, spelled: SpelledKey<Place>): void {
    if (!this.found.has(compared)) this.found.set(compared, spelled);
  }

  placeOf(compared: string): Place | null {
    return this.found.get(compared)?.place ?? null;
  }

  list(): SpelledKey<Place>[] {
    return [...this.found.values()];
  }
}

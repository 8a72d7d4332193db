import { addressOf } from "../host/area";
import type { Book } from "../host/book";
import { CellReader } from "../host/grid";
import { functionsOf } from "./addInFunctions";
import { notCalculable, rememberedFormula, type FileMemory } from "./engineCell";

/** A cell that shows what its file holds, as its formula cannot be worked out here. */
export interface KeptResult {
  cell: string;
  /** The function that is not known here, or the reference through sheets. */
  function: string;
}

/** Such cells of a sheet: how many there are, and the first of them. */
export interface KeptResults {
  count: number;
  cells: KeptResult[];
}

const mostNamed = 20;

/** @returns `null` where every formula of the sheet is worked out, or there is no such sheet. */
export function keptResults(book: Book, sheetName: string): KeptResults | null {
  const sheet = book.sheets().find((one) => one.getName() === sheetName);
  if (!sheet) return null;
  const has = functionsOf(book);
  const reader = new CellReader(book, sheet.getSheetId());
  const found: KeptResults = { count: 0, cells: [] };
  sheet.getCellMatrix().forValue((row, column, data) => {
    const memory = data?.custom as Partial<FileMemory> | undefined;
    if (memory?.engine !== null) return;
    const written = rememberedFormula(memory, reader.formula(row, column), reader.value(row, column));
    if (written === "") return;
    found.count += 1;
    if (found.count > mostNamed) return;
    const cell = addressOf({ row, column, rows: 1, columns: 1 });
    found.cells.push({ cell, function: notCalculable(written, has) ?? "" });
  });
  return found.count > 0 ? found : null;
}

/** The same in a sentence, for a person who opened the file. */
export function keptWords(sheetName: string, { count, cells }: KeptResults): string {
  const [{ cell, function: unknown }] = cells;
  const more = count === 1 ? "" : ` and ${count - 1} more`;
  return `On "${sheetName}", ${cell} (${unknown})${more} ${count === 1 ? "keeps the result" : "keep the results"} that the file holds: what ${count === 1 ? "it calls" : "they call"} cannot be calculated here.`;
}

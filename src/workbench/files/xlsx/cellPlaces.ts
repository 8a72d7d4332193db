import { columnIndex, columnLetters } from "../../host/area";
import { counted, limits } from "../limits";

/** What is wrong with a sheet of a file; the message goes on after the sheet's name. */
export class BrokenSheet extends Error {}

/** Where the rows and cells of a sheet stand: as they say, else after the one before. */
export class CellPlaces {
  private currentRow = -1;
  private currentColumn = -1;

  row(stated: string | undefined): number {
    const row = stated === undefined ? this.currentRow + 1 : Number(stated) - 1;
    if (stated !== undefined && !/^\d+$/.test(stated)) throw new BrokenSheet(`calls a row "${shortened(stated)}"`);
    if (row < 0 || row >= limits.rows)
      throw new BrokenSheet(`has a row ${counted(row + 1)}; a sheet has rows 1 to ${counted(limits.rows)}`);
    this.currentColumn = -1;
    return (this.currentRow = row);
  }

  /** The column of the next cell in the current row. */
  column(stated: string | undefined): number {
    const column = stated === undefined ? this.currentColumn + 1 : this.statedColumn(stated);
    if (column >= limits.columns)
      throw new BrokenSheet(`has a column ${columnLetters(column)}; a sheet has ${counted(limits.columns)} columns`);
    return (this.currentColumn = column);
  }

  private statedColumn(reference: string): number {
    const [, letters, row] = /^([A-Za-z]{1,3})(\d{1,10})$/.exec(reference) ?? [];
    if (!letters || Number(row) !== this.currentRow + 1)
      throw new BrokenSheet(`has a cell "${shortened(reference)}" in row ${counted(this.currentRow + 1)}`);
    return columnIndex(letters);
  }
}

const LONGEST = 20;
const shortened = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

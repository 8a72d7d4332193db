import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
} from "@univerjs/sheets";
import { fromUniverRange, intersection, SHEET_COLUMNS, SHEET_ROWS, toUniverRange, type Area } from "./area";
import {
  enterCells,
  readFormulas,
  readTexts,
  readValues,
  readValueTypes,
  refuseProtected,
  shaped,
} from "./cellContent";
import { invalidArgument } from "./hostError";
import { numberFormatAt, styleArea } from "./cellStyle";
import { clearArea } from "./clearing";
import { copyArea } from "./copying";
import { CellReader, clip, makeRoom, mapArea, cellsOf, layStyles } from "./grid";
import { mergeArea, unmergeArea } from "./merging";
import { enterR1C1, readR1C1 } from "./r1c1";
import { deleteCells, insertCells } from "./shifting";
import type { Session } from "./session";

/** Excel gives no content for whole rows, columns and sheets, and none for more cells than this. */
const MOST_CELLS = 5_000_000;

const isBounded = (area: Area) => area.rows < SHEET_ROWS && area.columns < SHEET_COLUMNS;

/** What stands in a range of cells, as Office.js reads and writes it. */
export class RangeContent {
  constructor(
    readonly session: Session,
    readonly sheetId: string,
    readonly area: Area,
  ) {}

  values() {
    return this.bounded(() => readValues(this.session, this.sheetId, this.area));
  }

  formulas() {
    return this.bounded(() => readFormulas(this.session, this.sheetId, this.area));
  }

  formulasR1C1() {
    return this.bounded(() => readR1C1(this.session, this.sheetId, this.area));
  }

  texts() {
    return this.bounded(() => readTexts(this.session, this.sheetId, this.area));
  }

  valueTypes() {
    return this.bounded(() => readValueTypes(this.session, this.sheetId, this.area));
  }

  numberFormats() {
    const { book } = this.session;
    const reader = new CellReader(book, this.sheetId);
    return this.bounded(() => mapArea(this.area, (row, column) => numberFormatAt(book, reader.cell(row, column))));
  }

  enter(given: unknown): void {
    enterCells(this.session, this.sheetId, clip(this.session.book.sheet(this.sheetId), this.area), given);
  }

  enterR1C1(given: unknown): void {
    enterR1C1(this.session, this.sheetId, this.area, given);
  }

  setNumberFormats(given: unknown): void {
    refuseProtected(this.session, this.sheetId);
    const { book } = this.session;
    const style = (pattern: string) => ({ n: pattern === "General" ? null : { pattern } });
    const isWhole = !isBounded(this.area);
    if (isWhole && !Array.isArray(given) && book.strictness.arrayFormats)
      throw invalidArgument("A number format of whole rows or columns comes as an array.");
    const one = isWhole ? oneFormat(given) : given;
    if (!Array.isArray(one)) return styleArea(book, this.sheetId, this.area, style(String(one)));
    const formatAt = shaped<string | null>(this.area, given);
    makeRoom(book, this.sheetId, this.area);
    const cells = cellsOf(this.area, (row, column) => {
      const pattern = formatAt(row, column);
      return pattern === null ? null : { s: style(pattern) };
    });
    layStyles(book, this.sheetId, cells);
  }

  /** The rectangle that the formula of this one cell fills. */
  spillFrom(): Area | null {
    const found = new CellReader(this.session.book, this.sheetId)
      .spills()
      .find(({ startRow, startColumn }) => startRow === this.area.row && startColumn === this.area.column);
    return found ? fromUniverRange(found) : null;
  }

  /** True or false where it holds for every cell, `null` where it does not. */
  hasSpill(): boolean | null {
    const shared = new CellReader(this.session.book, this.sheetId)
      .spills()
      .map((range) => intersection(fromUniverRange(range), this.area))
      .reduce((cells, area) => cells + (area ? area.rows * area.columns : 0), 0);
    if (shared === 0) return false;
    return shared === this.area.rows * this.area.columns ? true : null;
  }

  rowsHidden(): boolean | null {
    const sheet = this.session.book.sheet(this.sheetId);
    const { row, rows } = clip(sheet, this.area);
    return agreed(Array.from({ length: rows }, (_, i) => !sheet.getRowRawVisible(row + i)));
  }

  columnsHidden(): boolean | null {
    const sheet = this.session.book.sheet(this.sheetId);
    const { column, columns } = clip(sheet, this.area);
    return agreed(Array.from({ length: columns }, (_, i) => !sheet.getColVisible(column + i)));
  }

  hideRows(hidden: boolean): void {
    this.hide(hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id);
  }

  hideColumns(hidden: boolean): void {
    this.hide(hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id);
  }

  clear(applyTo: string): void {
    refuseProtected(this.session, this.sheetId);
    clearArea(this.session, this.sheetId, this.area, applyTo);
  }

  copyFrom(source: RangeContent, copyType: string): void {
    refuseProtected(this.session, this.sheetId);
    copyArea(this.session, source, this, copyType);
  }

  merge(across: boolean): void {
    refuseProtected(this.session, this.sheetId);
    mergeArea(this.session.book, this.sheetId, this.area, across);
  }

  unmerge(): void {
    refuseProtected(this.session, this.sheetId);
    unmergeArea(this.session.book, this.sheetId, this.area);
  }

  async insert(shift: string): Promise<void> {
    refuseProtected(this.session, this.sheetId);
    await insertCells(this.session, this.sheetId, this.area, shift);
  }

  async delete(shift: string): Promise<void> {
    refuseProtected(this.session, this.sheetId);
    await deleteCells(this.session, this.sheetId, this.area, shift);
  }

  private bounded<T>(read: () => T[][]): T[][] | null {
    const { largeRangesAreNull } = this.session.book.strictness;
    const isLarge = largeRangesAreNull && this.area.rows * this.area.columns > MOST_CELLS;
    return isBounded(this.area) && !isLarge ? read() : null;
  }

  private hide(mutation: string): void {
    refuseProtected(this.session, this.sheetId);
    const area = clip(this.session.book.sheet(this.sheetId), this.area);
    makeRoom(this.session.book, this.sheetId, area);
    this.session.book.run(mutation, { subUnitId: this.sheetId, ranges: [toUniverRange(area)] });
  }
}

/** The format in an array of one, which whole rows and columns take. */
function oneFormat(given: unknown): unknown {
  const [[format] = [], ...others] = (Array.isArray(given) ? given : [[given]]) as unknown[][];
  return others.length === 0 ? format : given;
}

function agreed(states: boolean[]): boolean | null {
  return states.every((state) => state === states[0]) ? (states[0] ?? false) : null;
}

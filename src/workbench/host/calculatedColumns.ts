import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { SheetTableService, SetSheetTableMutation } from "@univerjs/sheets-table";
import { DataValidationModel } from "@univerjs/data-validation";
import type { ISheetDataValidationRule } from "@univerjs/core";
import { addressOf, fromUniverRange, intersection, lastRow, SHEET_ROWS, toUniverRange, type Area } from "./area";
import { CellReader, writeCells } from "./grid";
import type { CellRows } from "./cellRows";
import type { Session } from "./session";
import { tablesOf, type StoredTable } from "./tables";

/**
 * What Excel does with tables after cells were entered: a table grows over what is written right below it, and a formula that is
 * entered into a part of one of its columns fills the whole column ("calculated columns", AutoCorrect's own choice).
 */
export function followTables(session: Session, sheetId: string, area: Area, hasInput: (row: number) => boolean): void {
  const { calculatedColumns, tableGrowth } = session.book.strictness;
  if (!calculatedColumns && !tableGrowth) return;
  if (session.book.injector.get(SheetTableService).getTableList(session.book.id).length === 0) return;
  for (const table of tablesOf(session.book)) {
    if (table.subUnitId !== sheetId) continue;
    if (calculatedColumns) fillColumns(session, table, area);
    if (tableGrowth) grow(session, table, area, hasInput);
  }
}

const bodyOf = ({ area }: StoredTable): Area => ({ ...area, row: area.row + 1, rows: area.rows - 1 });

function fillColumns(session: Session, table: StoredTable, area: Area): void {
  const body = bodyOf(table);
  const written = intersection(body, area);
  if (!written || written.rows === body.rows) return;
  const formulas = new RelativeFormulas(session, table.subUnitId);
  const filled: CellRows = {};
  for (let column = written.column; column < written.column + written.columns; column++) {
    const form = formulas.first(column, written);
    if (form === null) continue;
    const others = rowsOf(body).filter((row) => row < written.row || row > lastRow(written));
    // The formula that the column has already: nothing changes.
    if (others.some((row) => formulas.at(row, column) === form)) continue;
    for (const row of others) (filled[row] ??= {})[column] = formulas.entered(form, row, column);
  }
  if (Object.keys(filled).length > 0) writeCells(session.book, table.subUnitId, filled);
}

function grow(session: Session, table: StoredTable, area: Area, hasInput: (row: number) => boolean): void {
  const below = lastRow(table.area) + 1;
  const first = below - area.row;
  if (first < 0 || first >= area.rows || !hasInput(first)) return;
  if (!intersection({ ...table.area, row: area.row, rows: area.rows }, area)) return;
  if (isRuled(session, table, below)) return;
  let rows = 1;
  while (first + rows < area.rows && hasInput(first + rows)) rows++;
  const grown = { ...table.area, rows: table.area.rows + rows };
  session.book.run(SetSheetTableMutation.id, {
    subUnitId: table.subUnitId,
    tableId: table.id,
    config: { updateRange: { newRange: toUniverRange(grown) } },
  });
  session.wordsChanged();
  fillNewRows(session, table, { ...table.area, row: below, rows });
}

/** Rules for what may be entered below a table keep it from growing; those of whole columns do not. */
function isRuled({ book }: Session, { subUnitId, area }: StoredTable, below: number): boolean {
  const rules = book.injector.get(DataValidationModel).getRules(book.id, subUnitId) as ISheetDataValidationRule[];
  const rest = { ...area, row: below, rows: SHEET_ROWS - below };
  return rules.some(({ ranges }) =>
    ranges.map(fromUniverRange).some((range) => range.row > area.row && intersection(range, rest)),
  );
}

/** New rows take over the formulas of their columns, where nothing was entered. */
function fillNewRows(session: Session, table: StoredTable, added: Area): void {
  const formulas = new RelativeFormulas(session, table.subUnitId);
  const last = added.row - 1;
  const filled: CellRows = {};
  for (let column = added.column; column < added.column + added.columns; column++) {
    const form = formulas.at(last, column);
    if (form === null || (last - 1 > table.area.row && formulas.at(last - 1, column) !== form)) continue;
    for (const row of rowsOf(added)) {
      if (formulas.isBlank(row, column)) (filled[row] ??= {})[column] = formulas.entered(form, row, column);
    }
  }
  if (Object.keys(filled).length > 0) writeCells(session.book, table.subUnitId, filled);
}

/** The formulas of a sheet as they read in every row over which they were dragged. */
class RelativeFormulas {
  private readonly reader: CellReader;

  constructor(
    private readonly session: Session,
    private readonly sheetId: string,
  ) {
    this.reader = new CellReader(session.book, sheetId);
  }

  at(row: number, column: number): string | null {
    const formula = this.reader.formula(row, column);
    if (!formula) return null;
    const written = this.session.formulas.fromEngine(formula, { sheetId: this.sheetId, row, column });
    return translateFormulaToR1C1(written, cell(row, column));
  }

  first(column: number, within: Area): string | null {
    for (const row of rowsOf(within)) {
      const form = this.at(row, column);
      if (form !== null) return form;
    }
    return null;
  }

  isBlank(row: number, column: number): boolean {
    return !this.reader.formula(row, column) && this.reader.value(row, column) === "";
  }

  entered(form: string, row: number, column: number) {
    const formula = translateFormulaToA1(form, cell(row, column));
    const place = { sheetId: this.sheetId, row, column };
    return { f: this.session.formulas.toEngine(formula, place), v: null, t: null, si: null, p: null };
  }
}

const cell = (row: number, column: number) => addressOf({ row, column, rows: 1, columns: 1 });

const rowsOf = ({ row, rows }: Area): number[] => Array.from({ length: rows }, (_, at) => row + at);

import type { ICellData } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import type { Area } from "./area";
import { CellReader, clip, makeRoom, cellsOf, writeCells, writeStyles } from "./grid";
import { invalidArgument } from "./hostError";
import type { Session } from "./session";

interface Part {
  sheetId: string;
  area: Area;
}

/**
 * Copies cells as `copyFrom` does: relative references move along, a source that fits the target several times is repeated, and a
 * smaller target grows to the source's size.
 */
export function copyArea(session: Session, source: Part, target: Part, copyType: string): void {
  if (!["All", "Formulas", "Values", "Formats"].includes(copyType))
    throw invalidArgument(`"${copyType}" is not a RangeCopyType.`);
  const { book } = session;
  const from = clip(book.sheet(source.sheetId), source.area);
  const to = repeated(from, clip(book.sheet(target.sheetId), target.area));
  makeRoom(book, target.sheetId, to);
  const copier = new CellCopier(session, source.sheetId, target.sheetId, copyType);
  // Read everything first: the two areas may overlap.
  const copies = Array.from({ length: to.rows }, (_, r) =>
    Array.from({ length: to.columns }, (_, c) =>
      copier.copy(from.row + (r % from.rows), from.column + (c % from.columns), to.row + r, to.column + c),
    ),
  );
  // A look is laid over the one that is there, so that one goes first.
  if (copyType === "All" || copyType === "Formats")
    writeStyles(
      book,
      target.sheetId,
      cellsOf(to, () => ({ s: null })),
    );
  const cells = cellsOf(to, (r, c) => copies[r][c]);
  (copyType === "Formats" ? writeStyles : writeCells)(book, target.sheetId, cells);
}

function repeated(from: Area, to: Area): Area {
  const fits = to.rows % from.rows === 0 && to.columns % from.columns === 0;
  return fits ? to : { ...to, rows: from.rows, columns: from.columns };
}

class CellCopier {
  private readonly reader: CellReader;

  constructor(
    private readonly session: Session,
    private readonly sourceSheet: string,
    private readonly targetSheet: string,
    private readonly copyType: string,
  ) {
    this.reader = new CellReader(session.book, sourceSheet);
  }

  copy(row: number, column: number, toRow: number, toColumn: number): ICellData {
    const style = { s: this.style(row, column) };
    if (this.copyType === "Formats") return style;
    const content = this.content(row, column, toRow, toColumn);
    return this.copyType === "All" ? { ...content, ...style } : content;
  }

  private style(row: number, column: number) {
    const cell = this.reader.cell(row, column);
    const style = cell && this.session.book.model.getStyles().getStyleByCell(cell);
    return style ? { ...style } : null;
  }

  private content(row: number, column: number, toRow: number, toColumn: number): ICellData {
    const formula = this.copyType === "Values" ? "" : this.reader.formula(row, column);
    if (formula) return { f: this.moved(formula, row, column, toRow, toColumn), v: null, t: null, si: null, p: null };
    const value = this.reader.value(row, column);
    if (value === "") return { v: null, t: null, f: null, si: null, p: null };
    const plain = { f: null, si: null, p: null };
    if (typeof value === "boolean") return { ...plain, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    if (typeof value === "number") return { ...plain, v: value, t: CellValueType.NUMBER };
    const forced = this.reader.isForcedText(row, column);
    return { ...plain, v: value, t: forced ? CellValueType.FORCE_STRING : CellValueType.STRING };
  }

  private moved(formula: string, row: number, column: number, toRow: number, toColumn: number): string {
    const { book, formulas } = this.session;
    const moved = book.api.getFormula().moveFormulaRefOffset(formula, toColumn - column, toRow - row);
    const written = formulas.fromEngine(moved, { sheetId: this.sourceSheet, row, column });
    return formulas.toEngine(written, { sheetId: this.targetSheet, row: toRow, column: toColumn });
  }
}

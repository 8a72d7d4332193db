import type { CellSources } from "./cellSources";
import { addressOf, contains, parseArea, type Area } from "../../host/area";
import type { FileCell, FileSheet } from "../fileModel";
import { counted, limits } from "../limits";
import { BrokenSheet, CellPlaces } from "./cellPlaces";
import { formulaOf, type StatedFormula } from "./readFormula";
import { SharedFormulas } from "./sharedFormulas";
import { valueOf } from "./readValue";
import { attribute, child, children, flag, numberAttribute, type Element } from "./xml";

/** Reads the cells of a sheet row by row, with heights and hiding of its rows. */
export class RowReader {
  private readonly places = new CellPlaces();
  private readonly shared = new SharedFormulas();
  private readonly fills: Area[] = [];
  private filled = 0;

  constructor(
    private readonly sheet: FileSheet,
    private readonly sources: CellSources,
  ) {}

  /** @throws BrokenSheet where a cell cannot stand as the file says. */
  read(line: Element): void {
    const row = this.places.row(attribute(line, "r"));
    readRow(this.sheet, row, line);
    const cells = this.sheet.cells.get(row) ?? new Map<number, FileCell>();
    for (const element of children(line, "c")) {
      const column = this.places.column(attribute(element, "r"));
      if (cells.has(column)) throw new BrokenSheet(`names the cell ${addressAt(row, column)} twice`);
      const cell = this.readCell(element, row, column);
      if (cell.value === "" && !cell.formula && !cell.style) continue;
      this.sources.count();
      cells.set(column, cell);
    }
    if (cells.size > 0) this.sheet.cells.set(row, cells);
  }

  /** Gives the cells their formulas that were stated further down. */
  finish(): void {
    this.shared.finish();
    for (const fill of this.fills) this.emptyWhatIsFilled(fill);
  }

  private readCell(element: Element, row: number, column: number): FileCell {
    const style = this.sources.styles[numberAttribute(element, "s") ?? 0];
    const address = addressAt(row, column);
    const cell: FileCell = { ...valueOf(element, this.sources, style, address) };
    if (style && Object.keys(style).length > 0) cell.style = style;
    const stated = formulaOf(child(element, "f"), address, this.shared, (formula) => void (cell.formula = formula));
    if (stated) this.takeFormula(cell, stated, row, column);
    return cell;
  }

  private takeFormula(cell: FileCell, { text, area: reference }: StatedFormula, row: number, column: number): void {
    cell.formula = `=${text}`;
    if (reference) cell.array = true;
    const area = reference ? parseArea(reference) : null;
    if (!area || (area.rows === 1 && area.columns === 1)) return;
    cell.spill = { ...area, row, column };
    this.filled += area.rows * area.columns;
    if (this.filled > limits.filledCells)
      throw new BrokenSheet(
        `has a formula in ${addressAt(row, column)} that fills ${counted(area.rows * area.columns)} cells; ` +
          `${counted(limits.filledCells)} can be read at most`,
      );
    this.fills.push(cell.spill);
  }

  /** What a spilling formula put into other cells is its result, not their own. */
  private emptyWhatIsFilled(fill: Area): void {
    for (let row = fill.row; row < fill.row + fill.rows; row++) {
      const cells = this.sheet.cells.get(row);
      for (const [column, cell] of cells ?? []) {
        const place = { row, column, rows: 1, columns: 1 };
        if ((row === fill.row && column === fill.column) || cell.formula || !contains(fill, place)) continue;
        cell.value = "";
        delete cell.forcedText;
        if (!cell.style) cells?.delete(column);
      }
    }
  }
}

const addressAt = (row: number, column: number) => addressOf({ row, column, rows: 1, columns: 1 });

function readRow(sheet: FileSheet, row: number, element: Element): void {
  const height = flag(element, "customHeight") ? numberAttribute(element, "ht") : undefined;
  const hidden = flag(element, "hidden");
  if (!Number.isFinite(height) && !hidden) return;
  sheet.rows.set(row, {
    ...(height !== undefined && Number.isFinite(height) ? { height: (height * 96) / 72 } : {}),
    ...(hidden ? { hidden } : {}),
  });
}

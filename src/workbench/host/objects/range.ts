import { addressOf, intersection, lastColumn, lastRow, onSheet, quotedSheet, sameArea, type Area } from "../area";
import { columnPoints, rowPoints } from "../dimensions";
import { HostObject } from "../hostObject";
import { invalidArgument, itemNotFound } from "../hostError";
import { RangeContent } from "../rangeContent";
import { selectArea } from "../selection";
import type { Session } from "../session";
import { usedArea } from "../usedArea";
import { calculate } from "./application";
import { propertiesOf, type WantedProperties } from "./cellProperties";
import { ConditionalFormatCollection } from "./conditionalFormats";
import { DataValidation } from "./dataValidation";
import { mergedAreas } from "./rangeAreas";
import { RangeFormat } from "./rangeFormat";
import { Worksheet } from "./worksheet";

/** A rectangle of cells on one sheet. */
export class Range extends HostObject {
  readonly typeName = "Range";

  constructor(
    readonly session: Session,
    readonly sheetId: string,
    readonly area: Area,
  ) {
    super();
    onSheet(area);
  }

  override identity() {
    return { _ReferenceId: this.session.references.keep(this) };
  }

  get Address() {
    return `${quotedSheet(this.session.book.sheet(this.sheetId).getName())}!${addressOf(this.area)}`;
  }

  get RowIndex() {
    return this.area.row;
  }

  get ColumnIndex() {
    return this.area.column;
  }

  get RowCount() {
    return this.area.rows;
  }

  get ColumnCount() {
    return this.area.columns;
  }

  get CellCount() {
    const count = this.area.rows * this.area.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get IsEntireRow() {
    return sameArea(this.GetEntireRow().area, this.area);
  }

  get IsEntireColumn() {
    return sameArea(this.GetEntireColumn().area, this.area);
  }

  get Values() {
    return this.content.values();
  }

  set Values(given: unknown) {
    this.content.enter(given);
  }

  get Formulas() {
    return this.content.formulas();
  }

  set Formulas(given: unknown) {
    this.content.enter(given);
  }

  get FormulasR1C1() {
    return this.content.formulasR1C1();
  }

  set FormulasR1C1(given: unknown) {
    this.content.enterR1C1(given);
  }

  get NumberFormat() {
    return this.content.numberFormats();
  }

  set NumberFormat(given: unknown) {
    this.content.setNumberFormats(given);
  }

  get Text() {
    return this.content.texts();
  }

  get ValueTypes() {
    return this.content.valueTypes();
  }

  get HasSpill() {
    return this.content.hasSpill();
  }

  get RowHidden() {
    return this.content.rowsHidden();
  }

  set RowHidden(hidden: boolean | null) {
    this.content.hideRows(Boolean(hidden));
  }

  get ColumnHidden() {
    return this.content.columnsHidden();
  }

  set ColumnHidden(hidden: boolean | null) {
    this.content.hideColumns(Boolean(hidden));
  }

  get Left() {
    return columnPoints(this.session.book, this.sheetId, 0, this.area.column);
  }

  get Top() {
    return rowPoints(this.session.book, this.sheetId, 0, this.area.row);
  }

  get Width() {
    return columnPoints(this.session.book, this.sheetId, this.area.column, this.area.columns);
  }

  get Height() {
    return rowPoints(this.session.book, this.sheetId, this.area.row, this.area.rows);
  }

  get Format() {
    return new RangeFormat(this.session, this.sheetId, [this.area]);
  }

  get ConditionalFormats() {
    return new ConditionalFormatCollection(this.session, this.sheetId, this.area);
  }

  get DataValidation() {
    return new DataValidation(this.session, this.sheetId, this.area);
  }

  get Worksheet() {
    return new Worksheet(this.session, this.sheetId);
  }

  Calculate() {
    calculate(this.session, false);
  }

  Clear(applyTo?: string) {
    this.content.clear(applyTo || "All");
  }

  CopyFrom(source: unknown, copyType?: string, skipBlanks?: boolean, transpose?: boolean) {
    if (skipBlanks || transpose) throw invalidArgument("The workbench copies without skipBlanks and transpose.");
    const from = source instanceof Range ? source : null;
    if (!from) throw invalidArgument("The workbench copies from a range object.");
    this.content.copyFrom(from.content, copyType || "All");
  }

  Merge(across?: boolean) {
    this.content.merge(Boolean(across));
  }

  Unmerge() {
    this.content.unmerge();
  }

  async Insert(shift: string) {
    await this.content.insert(shift);
    return this;
  }

  async Delete(shift: string) {
    await this.content.delete(shift);
  }

  Select() {
    this.Worksheet.Activate();
    selectArea(this.session.book, this.sheetId, this.area);
  }

  GetMergedAreasOrNullObject() {
    return mergedAreas(this.session, this.sheetId, this.area);
  }

  GetCell(row: number, column: number) {
    return this.part({ row: this.area.row + row, column: this.area.column + column, rows: 1, columns: 1 });
  }

  GetRow(row: number) {
    return this.part({ ...this.area, row: this.area.row + row, rows: 1 });
  }

  GetColumn(column: number) {
    return this.part({ ...this.area, column: this.area.column + column, columns: 1 });
  }

  GetLastCell() {
    return this.part({ row: lastRow(this.area), column: lastColumn(this.area), rows: 1, columns: 1 });
  }

  GetLastRow() {
    return this.GetRow(this.area.rows - 1);
  }

  GetLastColumn() {
    return this.GetColumn(this.area.columns - 1);
  }

  GetEntireRow() {
    return this.part({ ...this.area, column: 0, columns: 16_384 });
  }

  GetEntireColumn() {
    return this.part({ ...this.area, row: 0, rows: 1_048_576 });
  }

  GetOffsetRange(rows: number, columns: number) {
    return this.part({ ...this.area, row: this.area.row + rows, column: this.area.column + columns });
  }

  GetResizedRange(rows: number, columns: number) {
    return this.part({ ...this.area, rows: this.area.rows + rows, columns: this.area.columns + columns });
  }

  GetAbsoluteResizedRange(rows: number, columns: number) {
    return this.part({ ...this.area, rows, columns });
  }

  GetIntersection(other: Range | string) {
    return this.GetIntersectionOrNullObject(other) ?? fail();
  }

  GetIntersectionOrNullObject(other: Range | string) {
    if (!(other instanceof Range)) throw invalidArgument("The workbench intersects range objects.");
    const shared = other.sheetId === this.sheetId ? intersection(this.area, other.area) : null;
    return shared && this.part(shared);
  }

  GetUsedRange(valuesOnly?: boolean) {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  GetUsedRangeOrNullObject(valuesOnly?: boolean) {
    const used = usedArea(this.session.book, this.sheetId, Boolean(valuesOnly), this.area);
    return used && this.part(used);
  }

  GetCellProperties(wanted: WantedProperties) {
    return Array.from({ length: this.area.rows }, (_, row) =>
      Array.from({ length: this.area.columns }, (_unused, column) => propertiesOf(this.GetCell(row, column), wanted)),
    );
  }

  GetRowProperties(wanted: WantedProperties) {
    return Array.from({ length: this.area.rows }, (_, row) => propertiesOf(this.GetRow(row), wanted));
  }

  GetColumnProperties(wanted: WantedProperties) {
    return Array.from({ length: this.area.columns }, (_, column) => propertiesOf(this.GetColumn(column), wanted));
  }

  GetSpillingToRangeOrNullObject() {
    const spilled = this.content.spillFrom();
    return spilled && this.part(spilled);
  }

  GetSpillingToRange() {
    return this.GetSpillingToRangeOrNullObject() ?? fail();
  }

  GetBoundingRect(other: Range | string) {
    if (!(other instanceof Range)) throw invalidArgument("The workbench bounds range objects.");
    const row = Math.min(this.area.row, other.area.row);
    const column = Math.min(this.area.column, other.area.column);
    const rows = Math.max(lastRow(this.area), lastRow(other.area)) - row + 1;
    return this.part({
      row,
      column,
      rows,
      columns: Math.max(lastColumn(this.area), lastColumn(other.area)) - column + 1,
    });
  }

  /** The client asks before it sends a large array in slices. */
  _ValidateArraySize(rows: number, columns: number) {
    if (rows !== this.area.rows || columns !== this.area.columns) {
      throw invalidArgument(
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    }
  }

  _KeepReference() {}

  private get content() {
    return new RangeContent(this.session, this.sheetId, this.area);
  }

  private part(area: Area): Range {
    return new Range(this.session, this.sheetId, area);
  }
}

function fail(): never {
  throw itemNotFound();
}

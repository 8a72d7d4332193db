import { SetSheetTableMutation } from "@univerjs/sheets-table";
import { toUniverRange, type Area } from "../area";
import { invalidArgument, invalidOperation, itemNotFound } from "../hostError";
import { HostCollection, HostObject } from "../hostObject";
import type { Session } from "../session";
import { clearArea } from "../clearing";
import { makeRoom, CellReader } from "../grid";
import { removeTable, settleHeaders } from "../tableStore";
import { tablesOf, type StoredTable } from "../tables";
import { Range } from "./range";
import { rangeAt } from "./rangeAddress";
import { checkedName } from "./tables";
import { Worksheet } from "./worksheet";

export class Table extends HostObject {
  readonly typeName = "Table";

  constructor(
    private readonly session: Session,
    private readonly tableId: string,
  ) {
    super();
  }

  get Id() {
    return this.stored.id;
  }

  get Name() {
    return this.stored.name;
  }

  set Name(name: string) {
    if (name === this.Name) return;
    if (name.toLowerCase() !== this.Name.toLowerCase()) checkedName(this.session, name);
    this.configure({ name });
  }

  get Style() {
    return this.extras.style;
  }

  set Style(style: string) {
    this.extras.style = style;
  }

  get ShowBandedRows() {
    return this.extras.bandedRows;
  }

  set ShowBandedRows(shown: boolean) {
    this.extras.bandedRows = shown;
  }

  get ShowFilterButton() {
    return this.extras.filterButton;
  }

  set ShowFilterButton(shown: boolean) {
    this.extras.filterButton = shown;
  }

  get ShowHeaders() {
    return true;
  }

  get ShowTotals() {
    return this.extras.totals;
  }

  set ShowTotals(shown: boolean) {
    if (shown) throw invalidOperation("The workbench knows no total rows of tables.");
  }

  get Columns() {
    return new TableColumnCollection(this.session, this.stored);
  }

  get Rows() {
    return new TableRowCollection(this.session, this.stored);
  }

  get Worksheet() {
    return new Worksheet(this.session, this.stored.subUnitId);
  }

  GetRange() {
    return this.range(this.stored.area);
  }

  GetHeaderRowRange() {
    return this.range({ ...this.stored.area, rows: 1 });
  }

  GetDataBodyRange() {
    return this.range(body(this.stored.area));
  }

  Resize(to: Range | string) {
    const range = to instanceof Range ? to : rangeAt(this.session, this.stored.subUnitId, String(to));
    const { area, subUnitId } = this.stored;
    if (range.sheetId !== subUnitId || range.area.row !== area.row || range.area.rows < 2) {
      throw invalidArgument("A table keeps its header row where it is and has a row below it.");
    }
    makeRoom(this.session.book, subUnitId, range.area);
    settleHeaders(this.session.book, subUnitId, range.area);
    this.configure({ updateRange: { newRange: toUniverRange(range.area) } });
  }

  Delete() {
    const table = this.stored;
    removeTable(this.session.book, table);
    clearArea(this.session, table.subUnitId, table.area, "All");
    this.session.wordsChanged();
  }

  ConvertToRange() {
    const { area, subUnitId } = this.stored;
    removeTable(this.session.book, this.stored);
    this.session.wordsChanged();
    return new Range(this.session, subUnitId, area);
  }

  private get stored(): StoredTable {
    const found = tablesOf(this.session.book).find(({ id }) => id === this.tableId);
    if (!found) throw itemNotFound();
    return found;
  }

  private get extras() {
    return this.session.book.extras.table(this.stored.id);
  }

  private configure(config: object): void {
    this.session.book.run(SetSheetTableMutation.id, {
      subUnitId: this.stored.subUnitId,
      tableId: this.stored.id,
      config,
    });
    this.session.wordsChanged();
  }

  private range(area: Area) {
    return new Range(this.session, this.stored.subUnitId, area);
  }
}

const body = (area: Area): Area => ({ ...area, row: area.row + 1, rows: area.rows - 1 });

class TableColumn extends HostObject {
  readonly typeName = "TableColumn";

  constructor(
    private readonly session: Session,
    private readonly table: StoredTable,
    private readonly index: number,
  ) {
    super();
  }

  get Id() {
    return this.index + 1;
  }

  get Index() {
    return this.index;
  }

  get Name() {
    const { area, subUnitId } = this.table;
    return String(new CellReader(this.session.book, subUnitId).value(area.row, area.column + this.index));
  }

  GetRange() {
    const { area, subUnitId } = this.table;
    return new Range(this.session, subUnitId, { ...area, column: area.column + this.index, columns: 1 });
  }

  GetDataBodyRange() {
    const { area, subUnitId } = this.table;
    return new Range(this.session, subUnitId, { ...body(area), column: area.column + this.index, columns: 1 });
  }
}

class TableColumnCollection extends HostCollection<TableColumn> {
  readonly typeName = "TableColumnCollection";

  constructor(
    private readonly session: Session,
    private readonly table: StoredTable,
  ) {
    super();
  }

  items(): TableColumn[] {
    return Array.from(
      { length: this.table.area.columns },
      (_, index) => new TableColumn(this.session, this.table, index),
    );
  }

  item(key: unknown): TableColumn | null {
    const wanted = String(key).toLowerCase();
    return this.items().find((column) => column.Id === key || column.Name.toLowerCase() === wanted) ?? null;
  }

  GetItem(key: string | number) {
    return this.item(key);
  }

  GetItemOrNullObject(key: string | number) {
    return this.item(key);
  }
}

class TableRow extends HostObject {
  readonly typeName = "TableRow";

  constructor(
    private readonly session: Session,
    private readonly table: StoredTable,
    private readonly index: number,
  ) {
    super();
  }

  get Index() {
    return this.index;
  }

  get Values() {
    return this.GetRange().Values;
  }

  set Values(given: unknown) {
    this.GetRange().Values = given;
  }

  GetRange() {
    const { area, subUnitId } = this.table;
    return new Range(this.session, subUnitId, { ...area, row: area.row + 1 + this.index, rows: 1 });
  }
}

class TableRowCollection extends HostCollection<TableRow> {
  readonly typeName = "TableRowCollection";

  constructor(
    private readonly session: Session,
    private readonly table: StoredTable,
  ) {
    super();
  }

  items(): TableRow[] {
    return Array.from(
      { length: this.table.area.rows - 1 },
      (_, index) => new TableRow(this.session, this.table, index),
    );
  }

  item(key: unknown): TableRow | null {
    return this.items()[Number(key)] ?? null;
  }
}

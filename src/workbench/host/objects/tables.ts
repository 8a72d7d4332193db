import { alreadyExists, invalidArgument, invalidOperation } from "../hostError";
import { HostCollection } from "../hostObject";
import type { Session } from "../session";
import { addTable, settleHeaders } from "../tableStore";
import { tablesOf, tableWithin } from "../tables";
import { Range } from "./range";
import { rangeAt } from "./rangeAddress";
import { Table } from "./table";
import { refuseProtected } from "../cellContent";
import { makeRoom } from "../grid";

/** Excel's rule for names of tables and of anything else that a formula calls by name. */
export function checkedName(session: Session, name: string): string {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) || /^[A-Za-z]{1,3}\d{1,7}$|^[RrCc]$/.test(name)) {
    throw invalidArgument(`"${name}" cannot be a name.`);
  }
  const taken = tablesOf(session.book).some((table) => table.name.toLowerCase() === name.toLowerCase());
  if (taken || session.names.find(name, null)) throw alreadyExists();
  return name;
}

export class TableCollection extends HostCollection<Table> {
  readonly typeName = "TableCollection";

  /** @param sheetId - `null` for the tables of the whole workbook. */
  constructor(
    private readonly session: Session,
    private readonly sheetId: string | null,
  ) {
    super();
  }

  items(): Table[] {
    return tablesOf(this.session.book)
      .filter(({ subUnitId }) => this.sheetId === null || subUnitId === this.sheetId)
      .map(({ id }) => new Table(this.session, id));
  }

  item(key: unknown): Table | null {
    const wanted = String(key).toLowerCase();
    return this.items().find((table) => table.Id === String(key) || table.Name.toLowerCase() === wanted) ?? null;
  }

  GetItem(key: string) {
    return this.item(key);
  }

  GetItemOrNullObject(key: string) {
    return this.item(key);
  }

  Add(address: Range | string, hasHeaders: boolean) {
    if (!hasHeaders) throw invalidArgument("The workbench adds tables that have a header row.");
    const owner = this.sheetId ?? this.session.book.facade.getActiveSheet().getSheetId();
    const range = address instanceof Range ? address : rangeAt(this.session, owner, String(address));
    const { book } = this.session;
    refuseProtected(this.session, range.sheetId);
    if (tableWithin(book, range.sheetId, range.area)) throw invalidOperation("A table can't overlap another table.");
    const area = range.area.rows === 1 ? { ...range.area, rows: 2 } : range.area;
    makeRoom(book, range.sheetId, area);
    settleHeaders(book, range.sheetId, area);
    const id = addTable(book, range.sheetId, area, this.freeName());
    this.session.wordsChanged();
    return new Table(this.session, id);
  }

  private freeName(): string {
    const taken = new Set(tablesOf(this.session.book).map(({ name }) => name.toLowerCase()));
    let number = taken.size + 1;
    while (taken.has(`table${number}`)) number++;
    return `Table${number}`;
  }
}

import { mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import { InsertSheetMutation } from "@univerjs/sheets";
import { alreadyExists, invalidArgument } from "../hostError";
import { HostCollection } from "../hostObject";
import type { Session } from "../session";
import { demandOpenStructure } from "./protection";
import { Worksheet } from "./worksheet";

/** Rows of a new sheet before anything is written: the engine goes through every cell that has a look, so there are few. */
const NEW_ROWS = 200;

const FORBIDDEN = /[:\\/?*[\]]|^'|'$|^history$/i;

/** The name itself, or Excel's error where a sheet cannot be called so. */
export function sheetName(session: Session, name: unknown, ownId?: string): string {
  if (typeof name !== "string" || name === "" || name.length > 31 || FORBIDDEN.test(name)) {
    throw invalidArgument("A sheet's name has 1 to 31 characters and none of : \\ / ? * [ ].");
  }
  const taken = session.book.sheetNamed(name);
  if (taken && taken.getSheetId() !== ownId) throw alreadyExists();
  return name;
}

export class WorksheetCollection extends HostCollection<Worksheet> {
  readonly typeName = "WorksheetCollection";

  constructor(private readonly session: Session) {
    super();
  }

  items(): Worksheet[] {
    return this.session.book.sheets().map((sheet) => new Worksheet(this.session, sheet.getSheetId()));
  }

  item(key: unknown): Worksheet | null {
    const { book } = this.session;
    const sheet = book.model.getSheetBySheetId(String(key)) ?? book.sheetNamed(String(key));
    return sheet ? new Worksheet(this.session, sheet.getSheetId()) : null;
  }

  GetItem(key: string) {
    return this.item(key);
  }

  GetItemOrNullObject(key: string) {
    return this.item(key);
  }

  GetActiveWorksheet() {
    return new Worksheet(this.session, this.session.book.facade.getActiveSheet().getSheetId());
  }

  GetFirst(visibleOnly?: boolean) {
    return this.items().find((sheet) => !visibleOnly || sheet.Visibility === "Visible") ?? null;
  }

  GetLast(visibleOnly?: boolean) {
    return (
      this.items()
        .reverse()
        .find((sheet) => !visibleOnly || sheet.Visibility === "Visible") ?? null
    );
  }

  override GetCount(visibleOnly?: boolean): number {
    return this.items().filter((sheet) => !visibleOnly || sheet.Visibility === "Visible").length;
  }

  Add(name?: string | null) {
    const { book } = this.session;
    demandOpenStructure(this.session);
    const chosen = name === undefined || name === null ? this.freeName() : sheetName(this.session, name);
    const id = this.freeId();
    const sheet = mergeWorksheetSnapshotWithDefault({
      id,
      name: chosen,
      rowCount: NEW_ROWS,
      columnCount: 40,
      cellData: {},
    });
    // Univer shows a sheet that it inserts; Excel goes on showing the one it shows.
    const shown = book.facade.getActiveSheet().getSheetId();
    book.run(InsertSheetMutation.id, { index: book.sheets().length, sheet });
    book.facade.setActiveSheet(shown);
    this.session.wordsChanged();
    return new Worksheet(this.session, id);
  }

  private freeName(): string {
    let number = this.session.book.sheets().length + 1;
    while (this.session.book.sheetNamed(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }

  private freeId(): string {
    const { book, goneSheets } = this.session;
    let number = book.sheets().length + 1;
    while (book.model.getSheetBySheetId(`sheet${number}`) || goneSheets.has(`sheet${number}`)) number++;
    return `sheet${number}`;
  }
}

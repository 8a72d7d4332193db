import { invalidArgument } from "../hostError";
import { HostObject } from "../hostObject";
import type { Session } from "../session";
import { Application } from "./application";
import { CommentCollection } from "./comments";
import { DocumentProperties } from "./documentProperties";
import { NamedItemCollection } from "./namedItems";
import { Range } from "./range";
import { TableCollection } from "./tables";
import { WorkbookProtection } from "./protection";
import { WorksheetCollection } from "./worksheets";
import { selectedArea } from "../selection";

/** The root of all requests. */
export class Workbook extends HostObject {
  readonly typeName = "Workbook";

  constructor(private readonly session: Session) {
    super();
  }

  get Application() {
    return new Application(this.session);
  }

  get Worksheets() {
    return new WorksheetCollection(this.session);
  }

  get Tables() {
    return new TableCollection(this.session, null);
  }

  get Names() {
    return new NamedItemCollection(this.session, null);
  }

  get Properties() {
    return new DocumentProperties(this.session);
  }

  get Comments() {
    return new CommentCollection(this.session, this.session.book.extras.comments);
  }

  get Notes() {
    return new CommentCollection(this.session, this.session.book.extras.notes);
  }

  get Protection() {
    return new WorkbookProtection(this.session);
  }

  get Name() {
    return this.session.book.facade.getName() || "Book1";
  }

  get ReadOnly() {
    return false;
  }

  get UsePrecisionAsDisplayed() {
    return this.session.book.extras.precisionAsDisplayed;
  }

  GetSelectedRange() {
    const { sheetId, area } = selectedArea(this.session.book);
    return new Range(this.session, sheetId, area);
  }

  GetActiveCell() {
    const { sheetId, area } = selectedArea(this.session.book);
    return new Range(this.session, sheetId, { ...area, rows: 1, columns: 1 });
  }

  /** What `Excel.createWorkbook` asks Excel on the web for. */
  CreateAndOpenWorkbook(file: unknown) {
    const bytes = bytesOf(file);
    if (!bytes) throw invalidArgument("The workbench opens an .xlsx file in base64.");
    this.session.events.tell("workbookOpened", { bytes });
  }

  _RemoveReference(reference: string) {
    this.session.references.release(reference);
  }

  _RemoveAllReferences() {
    this.session.references.releaseAll();
  }
}

/** The bytes of a file that is a zip, as every .xlsx file is; `null` for anything else. */
function bytesOf(base64: unknown): Uint8Array | null {
  if (typeof base64 !== "string" || !/^UEsD[A-Za-z0-9+/]*={0,2}$/.test(base64)) return null;
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

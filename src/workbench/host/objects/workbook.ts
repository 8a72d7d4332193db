import { HostObject } from "../hostObject";
import type { Session } from "../session";
import { Application } from "./application";
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

  get Protection() {
    return new WorkbookProtection();
  }

  get Name() {
    return this.session.book.facade.getName() || "Book1";
  }

  get ReadOnly() {
    return false;
  }

  GetSelectedRange() {
    const { sheetId, area } = selectedArea(this.session.book);
    return new Range(this.session, sheetId, area);
  }

  GetActiveCell() {
    const { sheetId, area } = selectedArea(this.session.book);
    return new Range(this.session, sheetId, { ...area, rows: 1, columns: 1 });
  }

  _RemoveReference(reference: string) {
    this.session.references.release(reference);
  }

  _RemoveAllReferences() {
    this.session.references.releaseAll();
  }
}

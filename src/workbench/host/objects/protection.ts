import { accessDenied } from "../hostError";
import { HostObject } from "../hostObject";
import type { Session } from "../session";

export class WorksheetProtection extends HostObject {
  readonly typeName = "WorksheetProtection";

  constructor(
    private readonly session: Session,
    private readonly sheetId: string,
  ) {
    super();
  }

  get Protected() {
    return this.extras.protected;
  }

  Protect(_options?: object, _password?: string) {
    if (this.extras.protected) throw accessDenied();
    this.extras.protected = true;
  }

  Unprotect(_password?: string) {
    this.extras.protected = false;
  }

  private get extras() {
    return this.session.book.extras.sheet(this.sheetId);
  }
}

export class WorkbookProtection extends HostObject {
  readonly typeName = "WorkbookProtection";

  get Protected() {
    return false;
  }
}

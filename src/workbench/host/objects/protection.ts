import { accessDenied, structureProtected } from "../hostError";
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

  constructor(private readonly session: Session) {
    super();
  }

  get Protected() {
    return isStructureLocked(this.session);
  }

  Protect(_password?: string) {
    if (this.Protected) throw structureProtected();
    this.session.book.extras.protection = { lockStructure: "1" };
  }

  /** A password cannot be tried here: what a file keeps of it is no password. */
  Unprotect(_password?: string) {
    const { protection } = this.session.book.extras;
    if (Object.keys(protection ?? {}).some((name) => /password|hash/i.test(name))) throw structureProtected();
    this.session.book.extras.protection = null;
  }
}

const isStructureLocked = ({ book }: Session): boolean =>
  /^(1|true|on)$/i.test(book.extras.protection?.lockStructure ?? "");

/** Excel's error where the workbook's sheets may not be added, removed, moved, hidden or called otherwise. */
export function demandOpenStructure(session: Session): void {
  if (isStructureLocked(session)) throw structureProtected();
}

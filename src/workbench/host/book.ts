import type { Injector, Workbook, Worksheet } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import "@univerjs/sheets/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-table/facade";
import "@univerjs/sheets-conditional-formatting/facade";
import "@univerjs/sheets-data-validation/facade";
import { itemNotFound } from "./hostError";
import { Extras } from "./extras";

/** The open workbook of a Univer instance: the one place where the host reaches into Univer. */
export class Book {
  /** What Excel's sheets have and Univer's do not. */
  readonly extras = new Extras();

  constructor(readonly api: FUniver) {}

  get facade(): FWorkbook {
    const open = this.api.getActiveWorkbook();
    if (!open) throw new Error("No workbook is open.");
    return open;
  }

  get model(): Workbook {
    return this.facade.getWorkbook();
  }

  get id(): string {
    return this.model.getUnitId();
  }

  get injector(): Injector {
    return this.facade.getSheets()[0].getInject();
  }

  sheets(): Worksheet[] {
    return this.model.getSheets();
  }

  sheet(sheetId: string): Worksheet {
    const found = this.model.getSheetBySheetId(sheetId);
    if (!found) throw itemNotFound();
    return found;
  }

  sheetFacade(sheetId: string): FWorksheet {
    const found = this.facade.getSheetBySheetId(sheetId);
    if (!found) throw itemNotFound();
    return found;
  }

  /** Excel compares names of sheets without regard to case. */
  sheetNamed(name: string): Worksheet | null {
    const wanted = name.toLowerCase();
    return this.sheets().find((sheet) => sheet.getName().toLowerCase() === wanted) ?? null;
  }

  /** Runs one of Univer's mutations or commands on this workbook, and fails if Univer refuses it. */
  run(id: string, params: object): void {
    const done = this.api.syncExecuteCommand(id, { unitId: this.id, ...params });
    if (!done) throw new Error(`The spreadsheet refused ${id}.`);
  }
}

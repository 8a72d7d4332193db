import {
  IUniverInstanceService,
  UniverInstanceType,
  type IStyleData,
  type Injector,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import "@univerjs/sheets/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-table/facade";
import "@univerjs/sheets-conditional-formatting/facade";
import "@univerjs/sheets-data-validation/facade";
import { itemNotFound } from "./hostError";
import { Extras } from "./extras";
import { Gathered, type Change } from "./gathered";
import type { CellRows } from "./cellRows";
import { currentExcel, type Strictness } from "./strictness";

const PLAIN: IStyleData = {};

/** The open workbook of a Univer instance: the one place where the host reaches into Univer. */
export class Book {
  /** What Excel's sheets have and Univer's do not. */
  readonly extras = new Extras();

  readonly injector: Injector;
  private unwritten: Gathered | null = null;

  constructor(
    readonly api: FUniver,
    readonly strictness: Strictness = { ...currentExcel },
  ) {
    this.injector = this.facade.getSheets()[0].getInject();
  }

  /** Univer's own view of the workbook; made anew at each call, so not for loops. */
  get facade(): FWorkbook {
    const open = this.api.getActiveWorkbook();
    if (!open) throw new Error("No workbook is open.");
    return open;
  }

  get model(): Workbook {
    const open = this.injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (!open) throw new Error("No workbook is open.");
    return open;
  }

  get id(): string {
    return this.model.getUnitId();
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

  /** Takes cells that are to be written; `change` says whether they hold content or settings of a look (no style ids, no `null`). */
  write(sheetId: string, cells: CellRows, change: Change = "content"): void {
    if (this.unwritten?.sheetId !== sheetId || this.unwritten.change !== change) this.flush();
    if (this.unwritten) this.unwritten.add(cells);
    else this.unwritten = new Gathered(sheetId, change, cells);
  }

  /** A cell's look with what is gathered for it. */
  lookAt(sheetId: string, row: number, column: number): IStyleData {
    if (this.unwritten?.change === "content") this.flush();
    const own = this.sheet(sheetId).getCellMatrix().getValue(row, column)?.s;
    const look = (own && this.model.getStyles().get(own)) || PLAIN;
    return this.unwritten?.sheetId === sheetId ? this.unwritten.looked(look, row, column) : look;
  }

  /** Writes what was gathered: before anything is read. Where only looks are read, gathered content may go on waiting. */
  flush(only?: Change): void {
    if (!this.unwritten || (only && this.unwritten.change !== only)) return;
    const { sheetId, change, cells } = this.unwritten;
    this.unwritten = null;
    const trigger = change === "look" ? { trigger: SetStyleCommand.id } : {};
    this.run(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue: cells, ...trigger });
  }

  /** Runs one of Univer's mutations or commands on this workbook, and fails if Univer refuses it. */
  run(id: string, params: object): void {
    this.flush();
    const done = this.api.syncExecuteCommand(id, { unitId: this.id, ...params });
    if (!done) throw new Error(`The spreadsheet refused ${id}.`);
  }
}

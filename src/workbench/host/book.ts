import {
  IUniverInstanceService,
  UniverInstanceType,
  type ICellData,
  type Injector,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import "@univerjs/sheets/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-table/facade";
import "@univerjs/sheets-conditional-formatting/facade";
import "@univerjs/sheets-data-validation/facade";
import { itemNotFound } from "./hostError";
import { Extras } from "./extras";
import type { CellRows } from "./grid";

/** The open workbook of a Univer instance: the one place where the host reaches into Univer. */
export class Book {
  /** What Excel's sheets have and Univer's do not. */
  readonly extras = new Extras();

  readonly injector: Injector;
  private unwritten: { sheetId: string; cells: CellRows } | null = null;

  constructor(readonly api: FUniver) {
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

  /**
   * Takes cells that are to be written. Excel's client sends a large range in hundreds of pieces, and the engine goes through the
   * whole sheet for every write, so pieces are gathered until something else happens to the workbook.
   */
  write(sheetId: string, cells: CellRows): void {
    if (this.unwritten?.sheetId !== sheetId) this.flush();
    if (!this.unwritten) {
      this.unwritten = { sheetId, cells };
      return;
    }
    for (const [row, line] of Object.entries(cells)) {
      const known = (this.unwritten.cells[Number(row)] ??= {});
      for (const [column, cell] of Object.entries(line ?? {})) {
        known[Number(column)] = { ...known[Number(column)], ...(cell as ICellData) };
      }
    }
  }

  /** Writes what was gathered: before anything is read. */
  flush(): void {
    if (!this.unwritten) return;
    const { sheetId, cells } = this.unwritten;
    this.unwritten = null;
    this.run(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue: cells });
  }

  /** Runs one of Univer's mutations or commands on this workbook, and fails if Univer refuses it. */
  run(id: string, params: object): void {
    this.flush();
    const done = this.api.syncExecuteCommand(id, { unitId: this.id, ...params });
    if (!done) throw new Error(`The spreadsheet refused ${id}.`);
  }
}

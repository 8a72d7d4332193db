import { SetFrozenMutation } from "@univerjs/sheets";
import type { Area } from "../area";
import { SHEET_COLUMNS, SHEET_ROWS } from "../area";
import { HostObject } from "../hostObject";
import type { Session } from "../session";
import { Range } from "./range";
import { rangeAt } from "./rangeAddress";

/** Rows and columns that stay in view. */
export class WorksheetFreezePanes extends HostObject {
  readonly typeName = "WorksheetFreezePanes";

  constructor(
    private readonly session: Session,
    private readonly sheetId: string,
  ) {
    super();
  }

  FreezeRows(count = 1) {
    this.freeze(count, 0);
  }

  FreezeColumns(count = 1) {
    this.freeze(0, count);
  }

  FreezeAt(frozen: Range | string) {
    const { area } = frozen instanceof Range ? frozen : rangeAt(this.session, this.sheetId, frozen);
    this.freeze(
      area.rows === SHEET_ROWS ? 0 : area.row + area.rows,
      area.columns === SHEET_COLUMNS ? 0 : area.column + area.columns,
    );
  }

  Unfreeze() {
    this.freeze(0, 0);
  }

  GetLocationOrNullObject() {
    const { xSplit, ySplit } = this.session.book.sheet(this.sheetId).getFreeze();
    if (xSplit <= 0 && ySplit <= 0) return null;
    const area: Area = {
      row: 0,
      column: 0,
      rows: ySplit > 0 ? ySplit : SHEET_ROWS,
      columns: xSplit > 0 ? xSplit : SHEET_COLUMNS,
    };
    return new Range(this.session, this.sheetId, area);
  }

  GetLocation() {
    return this.GetLocationOrNullObject();
  }

  private freeze(rows: number, columns: number): void {
    this.session.book.run(SetFrozenMutation.id, {
      subUnitId: this.sheetId,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
    });
  }
}

import type { CellValue } from "../../../sheets/grid";
import { cellAddress } from "../../address";
import { contentAt, holds, type CellChange, type SheetContent } from "../../changes";
import type { Area, PlanCell, SheetPlan } from "../../plan";
import { WrittenFormulas } from "../record/writtenFormulas";
import type { KnownRow } from "../rows/listedRows";
import { area } from "../sheet/sheetBuilder";
import { isOwn, positionsOf, type TableColumn } from "../table/columns";
import { differences } from "./cellChanges";
import { filledRows } from "./filledRows";
import { refuseMovedColumns, refuseOccupied } from "./refusals";

/** What a person has typed into a row of a table, in place of a formula or where none is. */
export type TypedCells<Id extends string> = ReadonlyMap<Id, CellValue>;

/** A row of a table that an earlier build made. */
export interface StandingRow extends KnownRow {
  /** Zero-based row of the sheet. */
  row: number;
}

/** A tracker's table as it stands in the workbook. */
export interface TableThere {
  content: SheetContent;
  /** The hidden sheet, which says how the table's formulas were worded. */
  record: SheetContent;
  /** Header included. */
  area: Area;
  headerRow: number;
}

/** The table of a tracker as a person has left it. */
export class StandingTable<Id extends string> {
  private readonly written: WrittenFormulas;
  private readonly first: number;

  /** @param columns - Its columns as they were written. */
  constructor(
    private readonly there: TableThere,
    private readonly columns: readonly TableColumn<Id>[],
  ) {
    const { content, record, headerRow } = there;
    this.first = headerRow + 1;
    const end = there.area.row + there.area.rows;
    this.written = new WrittenFormulas(record, { content, first: this.first, end, columns: positionsOf(columns) });
  }

  /** @throws RefreshRefused where a column of ours is not in its place. */
  refuseMoved(): void {
    refuseMovedColumns(
      this.columns.map(({ header }) => header),
      this.there.headerRow,
      this.there.content,
    );
  }

  /**
   * The rows as a person may have sorted them; its two keys say which is which.
   *
   * @throws RefreshRefused where a blank row stands among them.
   */
  rows(): StandingRow[] {
    const keys = [...this.columns.entries()].filter(([, { kind }]) => kind === "key").map(([at]) => at);
    const key = (row: number, which: 0 | 1) => contentAt(this.there.content, row, keys[which]).value;
    const isBlank = (row: number) => key(row, 0) === "" && key(row, 1) === "";
    return filledRows(this.first, this.there.area, isBlank).map((row) => ({
      id: key(row, 0),
      title: key(row, 1),
      row,
    }));
  }

  /** What a person has typed into a row: cells to type in, and formulas of ours that something else stands in place of. */
  typed(row: number, formula: (id: Id) => PlanCell): TypedCells<Id> {
    const typed = new Map<Id, CellValue>();
    this.columns.forEach((column, at) => {
      const { id, kind } = column;
      if (isOwn(column) || id === "line") return;
      const there = contentAt(this.there.content, row, at);
      const planned = formula(id);
      if (kind === "input") typed.set(id, there.value);
      else if (there.formula !== "" && !holds(planned, there) && !this.written.holds(id, row, there, planned))
        typed.set(id, there.value);
    });
    return typed;
  }

  /** Changes on the table's sheet: nothing that people type in, and no formula that a person has made their own. */
  changes(plan: SheetPlan, { columns, rows, known, planned, earlier }: TableAfter<Id>): TableChanges {
    const { content, area: table } = this.there;
    const firstNew = this.first + known;
    const room = area(Math.max(firstNew, table.row + table.rows), 0, Math.max(0, rows - known), columns.length);
    refuseOccupied(content, room, plan.name);
    const cells = differences({ ...plan, blocks: plan.blocks.filter((block) => block.row < this.first) }, content);
    const keptEdits: string[] = [];
    for (let at = 0; at < rows; at++) {
      const row = this.first + at;
      columns.forEach((column, place) => {
        const { id, kind } = column;
        if (kind === "input") return;
        const before = contentAt(content, row, place);
        const after = planned(column, row, at);
        if (holds(after, before)) return;
        const isOurs =
          isOwn(column) ||
          id === "line" ||
          row >= firstNew ||
          before.formula === "" ||
          holds(earlier(id, row, at), before) ||
          this.written.holds(id, row, before, after);
        if (isOurs) cells.push({ row, column: place, after, before });
        else keptEdits.push(cellAddress(row, place));
      });
    }
    return { cells, keptEdits };
  }
}

/** A table as it will be. */
export interface TableAfter<Id extends string> {
  columns: readonly TableColumn<Id>[];
  rows: number;
  /** How many of the rows an earlier build made. */
  known: number;
  /** What belongs into a cell, and the formula that was there when the tracker was built. */
  planned(column: TableColumn<Id>, row: number, at: number): PlanCell;
  earlier(id: Id, row: number, at: number): PlanCell;
}

export interface TableChanges {
  cells: CellChange[];
  /** Cells that a person has filled in place of our formula: kept. */
  keptEdits: string[];
}

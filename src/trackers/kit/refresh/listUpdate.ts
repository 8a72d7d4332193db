import { cellByCell } from "../../copiedDown";
import type { CellChange, SheetContent } from "../../changes";
import type { Area, ChartPlan, Format, NamePlan, SheetPlan, Validation, WorkbookPlan } from "../../plan";
import { recordChanges } from "./cellChanges";

/** What a refresh of a tracker that lists rows changes. Nothing else is touched. */
export interface ListUpdate {
  /** The tracker as it will be; its checks hold afterwards. */
  plan: WorkbookPlan;
  changes: { sheet: string; cells: CellChange[] }[];
  /** The table's area afterwards. */
  table: Area;
  /** Formats and drop-downs of the table's new rows. */
  formats: Format[];
  validations: Validation[];
  names: NamePlan[];
  /** The charts of the sheet that opens. */
  charts: ChartPlan[];
  newRows: number;
  goneRows: number;
  /** Cells of the table that a person has filled in place of our formula: kept. */
  keptEdits: string[];
}

/** The rows of a table before and after a refresh. */
export interface RowCounts {
  /** Rows that an earlier build made, all rows, and those that the source has. */
  known: number;
  rows: number;
  found: number;
}

/** A sheet of a plan by its key. */
export function sheetOf(plan: WorkbookPlan, key: string): SheetPlan {
  const sheet = plan.sheets.find((one) => one.key === key);
  if (!sheet) throw new Error(`The plan has no sheet "${key}"`);
  return sheet;
}

/**
 * Puts together what a refresh changes.
 *
 * @param cells - Changes by the key of their sheet, in the order in which they are written; the record follows.
 * @param area - Where the table stands now, header included.
 * @param newRows - The look of the table's new rows.
 */
export function listUpdate(
  plan: WorkbookPlan,
  cells: readonly (readonly [key: string, CellChange[]])[],
  { record, area, keptEdits }: { record: SheetContent; area: Area; keptEdits: string[] },
  { known, rows, found }: RowCounts,
  newRows: (first: number, rows: number) => Pick<ListUpdate, "formats" | "validations">,
): ListUpdate {
  const hidden = sheetOf(plan, "record");
  const all = [...cells, ["record", recordChanges(cellByCell(hidden), record, plan)] as const];
  const fresh = rows - known;
  return {
    plan,
    changes: all.flatMap(([key, changed]) =>
      changed.length === 0 ? [] : [{ sheet: sheetOf(plan, key).name, cells: changed }],
    ),
    table: { ...area, rows: Math.max(rows, 1) + 1 },
    ...(fresh > 0 ? newRows(area.row + 1 + known, fresh) : { formats: [], validations: [] }),
    names: plan.names,
    charts: sheetOf(plan, "lead").charts,
    newRows: fresh,
    goneRows: rows - found,
    keptEdits,
  };
}

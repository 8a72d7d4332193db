import { cellAddress } from "../address";
import { contentAt, type CellChange, type SheetContent } from "../changes";
import { cleared } from "../kit/refresh/cellChanges";
import type { Area, PlanCell } from "../plan";
import { area } from "../kit/sheet/sheetBuilder";
import { assumptionRows, dashboardLayout } from "./dashboardLayout";
import type { BudgetShape } from "./shape";

const contingencyName = /^Risk\d*_Contingency$/;

/** The defined name of a risk register's contingency in the same workbook: the first record's, or `null` for none. */
export function contingencyNameAmong(names: readonly string[]): string | null {
  const found = names.filter((name) => contingencyName.test(name));
  // "Risk_…" was there before "Risk2_…".
  return found.sort((one, other) => one.length - other.length || (one < other ? -1 : 1))[0] ?? null;
}

/** The defined name of a record's contingency. */
export function contingencyNameOf(prefix: string): string {
  return `${prefix}_Contingency`;
}

/** Where the line of the contingency stands: below the assumptions, label and amount. */
export function contingencyArea(shape: BudgetShape): Area {
  const { blocksRow, assumptionsColumn } = dashboardLayout(shape);
  const last = shape.periods > 0 ? assumptionRows.periods : assumptionRows.method;
  const signs = shape.signs === "credit" ? 1 : 0;
  return area(blocksRow + last + signs + 1, assumptionsColumn, 1, 2);
}

/** The line as formulas over the record's name: it follows the record, and goes blank with it. */
export function contingencyCells({ row, column }: Area, name: string): PlanCell[][] {
  const amount = cellAddress(row, column + 1);
  return [[{ formula: `=IF(ISNUMBER(${amount}),"Risk contingency","")` }, { formula: `=IFERROR(${name},"")` }]];
}

/** The name to link to at a refresh: `null` also where a person has put something of their own in the line's place. */
export function linkAtRefresh(shape: BudgetShape, name: string | null, dashboard: SheetContent): string | null {
  const { row, column } = contingencyArea(shape);
  const isFree = [column, column + 1].every((at) => contentAt(dashboard, row, at).formula === "");
  return isFree || isLinked(shape, dashboard) ? name : null;
}

/** The line of a record that is not there any more: cleared. */
export function lostContingency(shape: BudgetShape, name: string | null, dashboard: SheetContent): CellChange[] {
  return name === null && isLinked(shape, dashboard) ? cleared(dashboard, contingencyArea(shape)) : [];
}

function isLinked(shape: BudgetShape, dashboard: SheetContent): boolean {
  const { row, column } = contingencyArea(shape);
  const { formula } = contentAt(dashboard, row, column + 1);
  return /^=IFERROR\(Risk\d*_Contingency,""\)$/i.test(String(formula));
}

import { firstEntry, putBlock } from "../kit/record/recordBlocks";
import { areaAddress, cellAddress, sheetArea } from "../address";
import { putCopied } from "../copiedDown";
import type { PlanCell, SheetPlan } from "../plan";
import { area, keyCell } from "../kit/sheet/sheetBuilder";
import { recordColumns } from "./recordColumns";
import type { CategoryRow } from "./computeFigures";
import { columnPositions, lineColumns, type LineColumnId } from "./lineColumns";
import { typeWord } from "./lineKey";
import { firstLineRow } from "./linesSheet";
import type { BudgetShape } from "./shape";

/** Positions of the block's columns from its first one. */
export const categoryColumns = { label: 0, plan: 1, planToDate: 2, actual: 3, change: 4, size: 5, rank: 6 } as const;

/** The area of one of the block's columns, or of its first `rows` rows. */
export function categoryArea(
  shape: Pick<BudgetShape, "categories">,
  column: keyof typeof categoryColumns,
  rows = shape.categories,
) {
  return area(firstEntry, recordColumns.categories + categoryColumns[column], rows);
}

/**
 * Plan, plan to date and actual by category over all departments, for the leading type, out of the tracker's table; with the rank of
 * each change by size. Equal sizes keep the order of the table, as `calc`'s bridge does.
 */
export function putCategories(
  sheet: SheetPlan,
  categories: CategoryRow[],
  shape: BudgetShape,
  linesName: string,
): void {
  const positions = columnPositions(lineColumns(shape));
  const lines = (id: LineColumnId) =>
    sheetArea(linesName, area(firstLineRow(shape), positions.get(id)!, Math.max(shape.lines, 1)));
  const type = typeWord(shape.types[0]);
  const label = lines(shape.category ? "category" : "department");
  const sizes = areaAddress(categoryArea(shape, "size"));
  const sizeColumn = recordColumns.categories + categoryColumns.size;
  const rows = categories.map((_, at): PlanCell[] => {
    const cell = (column: keyof typeof categoryColumns) =>
      cellAddress(firstEntry + at, recordColumns.categories + categoryColumns[column]);
    const where = `(${label}=${cell("label")})*(${lines("type")}="${type}")`;
    const toDate = shape.planToDate
      ? `${where},${lines("planToDate")}`
      : `${where}*ISNUMBER(${lines("actual")}),${lines("plan")}`;
    const upToHere = `${cellAddress(firstEntry, sizeColumn, "both")}:${cellAddress(firstEntry + at, sizeColumn, "column")}`;
    return [
      shape.planned ? { formula: `=SUMPRODUCT(${where},${lines("plan")})` } : 0,
      shape.planned ? { formula: `=SUMPRODUCT(${toDate})` } : 0,
      { formula: `=SUMPRODUCT(${where},${lines("actual")})` },
      { formula: `=${cell("actual")}-${cell("planToDate")}` },
      { formula: `=ABS(${cell("change")})` },
      {
        formula: `=COUNTIF(${sizes},">"&${cell("size")})+COUNTIF(${upToHere},${cell("size")})`,
      },
    ];
  });
  const heads = ["Category", "Plan", "Plan to date", "Actual", "Change", "Size", "Rank"];
  const labels = categories.map(({ label }) => [keyCell(label)]);
  putBlock(sheet, recordColumns.categories, `By category, ${type.toLowerCase()}`, heads, labels);
  putCopied(sheet, firstEntry, recordColumns.categories + categoryColumns.plan, rows);
}

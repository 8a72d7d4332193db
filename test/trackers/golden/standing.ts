import type { SheetContent } from "../../../src/trackers/changes";
import { cellByCell } from "../../../src/trackers/copiedDown";
import type { PlanCell, SheetPlan, WorkbookPlan } from "../../../src/trackers/plan";
import type { CellValue } from "../../../src/sheets/grid";

/** A plan's sheet as it would stand in a workbook: formulas show what the plan's checks expect of them, others nothing. */
export function standing(plan: WorkbookPlan, key: string): SheetContent {
  const sheet = plan.sheets.find((each) => each.key === key)!;
  const formulas: CellValue[][] = [];
  const values: CellValue[][] = [];
  const set = (grid: CellValue[][], row: number, column: number, value: CellValue) => {
    (grid[row] ??= [])[column] = value;
  };
  for (const { row, column, cell } of cellsOf(sheet)) {
    set(formulas, row, column, formulaOf(cell));
    set(values, row, column, cell !== null && typeof cell === "object" && "formula" in cell ? "" : formulaOf(cell));
  }
  for (const { sheet: of, row, column, expected } of plan.checks) if (of === key) set(values, row, column, expected);
  const columns = Math.max(0, ...formulas.flatMap((row) => row.length));
  const full = (grid: CellValue[][]) =>
    Array.from({ length: formulas.length }, (_, row) =>
      Array.from({ length: columns }, (_each, column) => grid[row]?.[column] ?? ""),
    );
  return { row: 0, column: 0, formulas: full(formulas), values: full(values) };
}

function cellsOf(sheet: SheetPlan): { row: number; column: number; cell: PlanCell }[] {
  const { blocks, exceptions } = cellByCell(sheet);
  return [...blocks, ...exceptions].flatMap(({ row, column, cells }) =>
    cells.flatMap((line, down) => line.map((cell, across) => ({ row: row + down, column: column + across, cell }))),
  );
}

function formulaOf(cell: PlanCell): CellValue {
  if (cell === null) return "";
  if (typeof cell === "number") return cell;
  return "formula" in cell ? cell.formula : cell.text;
}

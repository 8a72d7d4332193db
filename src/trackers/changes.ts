import { withSheetsRenamed } from "../portable/rewrite/renamedSheets";
import { sameFormula } from "../portable/rewrite/sameFormula";
import type { CellValue } from "../sheets/grid";
import type { PlanCell, SheetPlan } from "./plan";

export { sameFormula, withSheetsRenamed };

/** What stands on a sheet, formulas and what they show, from zero-based (`row`, `column`) on. */
export interface SheetContent {
  row: number;
  column: number;
  formulas: CellValue[][];
  values: CellValue[][];
}

/** What a cell holds: its formula (or constant) and its value. */
export interface CellContent {
  formula: CellValue;
  value: CellValue;
}

/** A cell that is to hold something else. */
export interface CellChange {
  row: number;
  column: number;
  after: PlanCell;
  before: CellContent;
  /** Stays as it was before, and is only entered again. */
  kept?: true;
  /** What the cell's formula showed in all cells that it filled, its own first; left out where it filled none but its own. */
  fills?: CellValue[][];
}

const blank: CellContent = { formula: "", value: "" };

export function contentAt(content: SheetContent, row: number, column: number): CellContent {
  const formula = content.formulas[row - content.row]?.[column - content.column];
  if (formula === undefined) return blank;
  return { formula, value: content.values[row - content.row][column - content.column] };
}

/** Whether a cell already holds what is planned for it. */
export function holds(planned: PlanCell, there: CellContent): boolean {
  if (planned === null) return there.formula === "";
  if (typeof planned === "number") return there.formula === planned;
  if ("text" in planned) return there.formula === planned.text && there.value === planned.text;
  return there.formula !== there.value && sameFormula(planned.formula, String(there.formula));
}

/** All single cells of a plan's blocks. */
export function plannedCells(sheet: SheetPlan): { row: number; column: number; cell: PlanCell }[] {
  return sheet.blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, down) => line.map((cell, across) => ({ row: row + down, column: column + across, cell }))),
  );
}

/** A rectangle of changes that can be written at once. */
export interface ChangeBlock {
  row: number;
  column: number;
  cells: CellChange[][];
}

/** Puts changes of neighboring cells together: along rows first, then rows of the same width below each other. */
export function joinChanges(changes: CellChange[]): ChangeBlock[] {
  const sorted = [...changes].sort((one, other) => one.row - other.row || one.column - other.column);
  const runs: CellChange[][] = [];
  for (const change of sorted) {
    const last = runs.at(-1)?.at(-1);
    if (last && last.row === change.row && last.column + 1 === change.column) runs.at(-1)!.push(change);
    else runs.push([change]);
  }
  const blocks: ChangeBlock[] = [];
  const open = new Map<string, ChangeBlock>();
  for (const run of runs) {
    const key = `${run[0].column}:${run.length}`;
    const above = open.get(key);
    if (above && above.row + above.cells.length === run[0].row) above.cells.push(run);
    else {
      const block = { row: run[0].row, column: run[0].column, cells: [run] };
      blocks.push(block);
      open.set(key, block);
    }
  }
  return blocks;
}

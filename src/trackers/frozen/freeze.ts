import type { Grade } from "../../portable/portableFunction";
import { cooCalls } from "../../portable/rewrite/formulaTree";
import { followedReferences } from "../../portable/rewrite/followed";
import { rewriteFormula, type PlainRewrite, type ValueReason } from "../../portable/rewrite/rewriteFormula";
import type { CellValue } from "../../sheets/grid";
import type { CellChange } from "../changes";
import { isStuck, type CooCell } from "./cooCell";
import { valueCell, type FrozenCell } from "./frozenCell";

/** What a cell becomes when its workbook is made portable. */
export interface CellFate {
  cell: CooCell;
  /** "left" where nothing can be done with it. */
  becomes: "formula" | "value" | "left";
  grade: Grade;
  /** Functions without the namespace, each once. */
  functions: string[];
  /** Why its value alone can stay; `null` where it stays live. */
  valueReason: ValueReason | null;
  leftReason: "protected" | "noValue" | "unreadable" | null;
  /** The plain formula, "" where there is none. */
  plain: string;
}

/**
 * What every cell with a COO function becomes.
 *
 * @param overNames - Tells which formulas stand over a name that cannot be made plain: their values alone can stay.
 */
export function fatesOf(
  cells: readonly CooCell[],
  allowed: "exact" | "lambda",
  overNames: (cell: CooCell) => boolean = () => false,
): CellFate[] {
  return cells.map((cell) => fateOf(cell, allowed, overNames(cell)));
}

/** A call takes 255 arguments, so a formula over more cells than this cannot be followed when they move. */
const mostFollowed = 250;

function isFollowable({ formula, sheet }: CooCell): boolean {
  // Three characters a reference, its comma among them: short formulas need no counting.
  return formula.length < 3 * mostFollowed || followedReferences(formula, sheet).length <= mostFollowed;
}

function fateOf(cell: CooCell, allowed: "exact" | "lambda", overName: boolean): CellFate {
  const rewritten = overName ? overNameAlone(cell) : rewriteFormula(cell.formula, allowed);
  if (!rewritten || !isFollowable(cell)) {
    const functions = (cooCalls(cell.formula) ?? []).map(({ name }) => name);
    return { cell, becomes: "left", grade: "value", functions, valueReason: null, leftReason: "unreadable", plain: "" };
  }
  const { grade, functions, reason: valueReason, formula } = rewritten;
  const noValue = formula === null && isStuck(cell);
  const leftReason = cell.locked ? "protected" : noValue ? "noValue" : null;
  const becomes = leftReason ? "left" : formula === null ? "value" : "formula";
  return { cell, becomes, grade, functions, valueReason, leftReason, plain: formula ?? "" };
}

function overNameAlone({ formula }: CooCell): PlainRewrite {
  const functions = [...new Set((cooCalls(formula) ?? []).map(({ name }) => name))];
  return { formula: null, grade: "value", functions, reason: { kind: "name", name: "" } };
}

/** Cells of one sheet that are to hold something else. */
export interface SheetChanges {
  sheet: string;
  cells: CellChange[];
}

/** What is written to make these cells portable, and what is kept so that it can be turned back. */
export function freeze(fates: readonly CellFate[]): { changes: SheetChanges[]; frozen: FrozenCell[] } {
  const cells = fates.flatMap(frozenCells);
  const changes = cells.map(({ frozen: { sheet, row, column, before, after }, value, fills }) => ({
    sheet,
    change: { row, column, after, before: { formula: before, value }, ...(fills ? { fills } : {}) },
  }));
  return { changes: bySheet(changes), frozen: cells.map(({ frozen }) => frozen) };
}

interface Exchanged {
  frozen: FrozenCell;
  value: CellValue;
  /** What the formula filled, where it goes on filling more than its own cell. */
  fills: CellValue[][] | null;
}

/** The cell, or the whole block that its formula filled, each with what it showed. */
function frozenCells({ cell, becomes, plain }: CellFate): Exchanged[] {
  const { sheet, row, column, formula, value, block } = cell;
  if (becomes === "left") return [];
  if (becomes === "formula")
    return [{ frozen: { sheet, row, column, before: formula, after: { formula: plain } }, value, fills: block }];
  return (block ?? [[value]]).flatMap((line, down) =>
    line.map((one, across) => {
      const before = down + across === 0 ? formula : "";
      const frozen = { sheet, row: row + down, column: column + across, before, after: valueCell(one) };
      return { frozen, value: one, fills: null };
    }),
  );
}

/** Changes put together by their sheet, in the order in which the sheets first come. */
export function bySheet(changes: readonly { sheet: string; change: CellChange }[]): SheetChanges[] {
  const sheets = new Map<string, CellChange[]>();
  for (const { sheet, change } of changes) {
    const cells = sheets.get(sheet);
    if (cells) cells.push(change);
    else sheets.set(sheet, [change]);
  }
  return [...sheets].map(([sheet, cells]) => ({ sheet, cells }));
}

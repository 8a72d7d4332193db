import { movedFormula } from "../../portable/rewrite/followed";
import { contentAt, holds, type CellContent, type SheetContent } from "../changes";
import type { PlanCell } from "../plan";
import { bySheet, type SheetChanges } from "./freeze";
import type { FrozenCell } from "./frozenCell";
import type { FoundCell } from "./frozenSheet";

/** What a person wants with a cell that was changed since it was made portable. */
export type ChangedChoice = "function" | "keep";

/** A frozen cell as the workbook is now. */
export interface ThawCell {
  /** Where it stands now, with its formulas as they read there. */
  frozen: FrozenCell;
  /** "changed" where something else stands there than what was written, "gone" where there is no such cell any more. */
  state: "same" | "changed" | "gone" | "protected";
  there: CellContent;
  /** Belongs to the block that the formula of this cell fills: a position in the list. */
  lead: number;
}

/** How a sheet is found: what stands on it, and whether it can be written on. */
export interface OpenSheet {
  content: SheetContent;
  locked: boolean;
}

/** Compares what was written with what stands there. */
export function thawCells(found: readonly FoundCell[], sheets: ReadonlyMap<string, OpenSheet>): ThawCell[] {
  let lead = 0;
  return found.map((one, at) => {
    if (one.frozen.before !== "") lead = at;
    return { ...thawCell(one, sheets), lead };
  });
}

function thawCell({ frozen, place, moves }: FoundCell, sheets: ReadonlyMap<string, OpenSheet>): Omit<ThawCell, "lead"> {
  const there = { formula: "", value: "" };
  const sheet = place && sheets.get(place.sheet);
  if (!place || !sheet) return { frozen, state: "gone", there };
  const moved = (formula: string) => movedFormula(formula, frozen.sheet, moves, place.sheet);
  const now: FrozenCell = { ...place, before: moved(frozen.before), after: movedCell(frozen.after, moved) };
  const content = contentAt(sheet.content, place.row, place.column);
  if (sheet.locked) return { frozen: now, state: "protected", there: content };
  return { frozen: now, state: holds(now.after, content) ? "same" : "changed", there: content };
}

function movedCell(cell: PlanCell, moved: (formula: string) => string): PlanCell {
  return cell !== null && typeof cell === "object" && "formula" in cell ? { formula: moved(cell.formula) } : cell;
}

/** What is written to bring functions back, and what stays frozen. */
export interface Thaw {
  changes: SheetChanges[];
  stays: FrozenCell[];
  /** Cells that hold their function again. */
  back: number;
}

/**
 * Brings back the functions of the cells that are as they were written, and of the changed ones for which a person says so. A block
 * comes back as a whole.
 *
 * @param choose - What to do with a changed cell; `null` for not decided, which leaves it as it is for another time.
 */
export function thaw(cells: readonly ThawCell[], choose: (cell: ThawCell) => ChangedChoice | null): Thaw {
  const blocks = new Map<number, ThawCell[]>();
  for (const cell of cells) blocks.set(cell.lead, [...(blocks.get(cell.lead) ?? []), cell]);
  const back: ThawCell[] = [];
  const stays: FrozenCell[] = [];
  for (const block of blocks.values()) {
    const [first] = block;
    if (first.state === "gone") continue;
    const changed = block.find(({ state }) => state !== "same");
    const choice = !changed ? "function" : changed.state === "changed" ? choose(first) : null;
    if (choice === "function") back.push(...block.filter(({ state }) => state !== "gone"));
    else if (choice === null) stays.push(...block.map(({ frozen }) => frozen));
  }
  return {
    changes: bySheet(back.map(changeOf)),
    stays,
    back: back.filter(({ frozen }) => frozen.before !== "").length,
  };
}

function changeOf({ frozen, there }: ThawCell) {
  const { sheet, row, column, before } = frozen;
  return { sheet, change: { row, column, after: before === "" ? null : { formula: before }, before: there } };
}

/** Changed cells, one for each block, for a person to decide. */
export function changedCells(cells: readonly ThawCell[]): ThawCell[] {
  const leads = new Set(cells.filter(({ state }) => state === "changed").map(({ lead }) => lead));
  return [...leads].map((lead) => cells[lead]);
}

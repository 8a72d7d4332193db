import { isError } from "../../calc/cellError";
import type { CellValue } from "../../sheets/grid";
import type { SelectedLine, Selection } from "../../sheets/selection";
import { cellAddress } from "../address";

/** A cell that an analysis cannot use. */
export interface LeftOut {
  /** "C17" */
  cell: string;
  why: "blank" | "text" | "error" | "truth value" | "total" | "no label" | "incomplete";
}

/** Why a cell is no figure. */
export function notFigure(cell: CellValue): LeftOut["why"] {
  if (isError(cell)) return "error";
  if (typeof cell === "boolean") return "truth value";
  return String(cell).trim() === "" ? "blank" : "text";
}

/** Where a cell of a line stands. */
export function placeOf({ row, column }: SelectedLine, at: number, runs: Selection["runs"]): string {
  return cellAddress(row + (runs === "down" ? at : 0), column + (runs === "down" ? 0 : at));
}

/** The cells of a line that hold no number, and the total below it. */
export function leftOutOf(line: SelectedLine, { runs, total }: Selection): LeftOut[] {
  const cells = line.cells.flatMap((cell, at): LeftOut[] =>
    typeof cell === "number" ? [] : [{ cell: placeOf(line, at, runs), why: notFigure(cell) }],
  );
  return [...cells, ...totalLeftOut(total)];
}

export function totalLeftOut(total: Selection["total"]): LeftOut[] {
  return total ? [{ cell: total.cell, why: "total" }] : [];
}

/** So many places are named; of more only their number. */
const mostNamed = 5;

/** What is left out, in words: "2 left out (C17: text, C20: blank)"; "" for nothing. */
export function leftOutWords(leftOut: readonly LeftOut[]): string {
  if (leftOut.length === 0) return "";
  const named = leftOut.slice(0, mostNamed).map(({ cell, why }) => `${cell}: ${why}`);
  const more = leftOut.length > mostNamed ? [`and ${leftOut.length - mostNamed} more`] : [];
  return `${leftOut.length} left out (${[...named, ...more].join(", ")})`;
}

import type { CellValue } from "../../sheets/grid";
import type { SourceLine } from "../../sheets/source";
import { lineHeading, amountLayout, type AmountColumn } from "../budget/amountLayout";
import { cellAddress, quoteSheet } from "../address";
import { foldWords } from "../kit/rows/foldWords";
import type { PlanCell } from "../plan";
import { rawCell, roleColumns } from "../kit/source/sourceCells";
import { amountsOf, type Join, type JoinedSide, type JoinRole } from "./join";

/** A cell of the joined list: what it shows, how it looks, and what is written into it. */
export interface JoinedCell {
  value: CellValue;
  numberFormat: string;
  cell: PlanCell;
  /** The sheet, column and row (zero-based) that it follows; `null` for words of its own. */
  follows: { sheet: string; column: number; row: number } | null;
}

/** The joined list, a row for each amount that is there: plan first, each sheet in its own order. */
export function joinedRows(join: Join): JoinedCell[][] {
  const kinds = new Set([join.plan, join.actual].map(periodKind));
  const asDates = kinds.size > 1 || kinds.has("heading");
  return [...sideRows(join, "plan", asDates), ...sideRows(join, "actual", asDates)];
}

/** How a sheet says its periods: in headings, as dates or numbers, or in words. */
function periodKind({ source, grid }: JoinedSide): "heading" | "number" | "words" {
  if (amountLayout(source).across.size > 0) return "heading";
  const column = roleColumns(source).get("period");
  return source.lines.some(({ row }) => typeof rawCell(grid, row, column) === "number") ? "number" : "words";
}

function sideRows(join: Join, figure: "plan" | "actual", asDates: boolean): JoinedCell[][] {
  const side = join[figure];
  const layout = amountLayout(side.source);
  return amountsOf(side, figure).flatMap((amount) =>
    side.source.lines
      .filter((line) => amount.heading === "" || lineHeading(layout, line) === amount.heading)
      .filter(({ row }) => String(rawCell(side.grid, row, amount.column)).trim() !== "")
      .map((line) => [
        own(figure === "plan" ? "Plan" : "Actual"),
        rowNumber(side, line, amount),
        ...join.shared.map((role) => (role === "period" && asDates ? periodCell(line) : keyCellOf(side, role, line))),
        following(side, amount.column, line.row),
      ]),
  );
}

/** The period as its first day, by which a heading, a date and words of two sheets are one and the same. */
function periodCell({ period }: SourceLine): JoinedCell {
  if (!period) return own("");
  const { kind, order, label } = period;
  if (kind === "number" || kind === "year") return own(label);
  return { value: order, numberFormat: "mmm yyyy", cell: order, follows: null };
}

function keyCellOf(side: JoinedSide, role: JoinRole, line: SourceLine): JoinedCell {
  const at = roleColumns(side.source).get(role)!;
  const raw = rawCell(side.grid, line.row, at);
  const read = role === "department" || role === "category" ? line[role] : String(raw);
  // A merged cell or a heading between the rows says more than the cell beside the amount.
  return foldWords(String(raw)) === foldWords(read) ? following(side, at, line.row) : own(read);
}

function own(text: string): JoinedCell {
  return { value: text, numberFormat: "General", cell: text === "" ? null : { text }, follows: null };
}

function rowNumber({ grid }: JoinedSide, { row }: SourceLine, { column }: AmountColumn): JoinedCell {
  const formula = `=ROW(${quoteSheet(grid.sheet)}!${cellAddress(row - 1, column)})`;
  return {
    value: row,
    numberFormat: "General",
    cell: { formula },
    follows: { sheet: grid.sheet, column, row: row - 1 },
  };
}

function following({ grid }: JoinedSide, column: number, row: number): JoinedCell {
  const value = rawCell(grid, row, column);
  // A formula would make a blank cell one that shows nothing, which conditions do not take for blank.
  if (value === "") return own("");
  const address = `${quoteSheet(grid.sheet)}!${cellAddress(row - 1, column)}`;
  return {
    value,
    numberFormat: grid.numberFormats?.[row - 1 - grid.firstRow]?.[column - grid.firstColumn] ?? "General",
    cell: { formula: `=IF(${address}="","",${address})` },
    follows: { sheet: grid.sheet, column, row: row - 1 },
  };
}

import { rawCell } from "../kit/source/sourceCells";
import { kpiLines } from "./kpiLines";
import type { KpiSource } from "./kpiSource";

/** A heading above KPIs of the source: "Customers". Where no column says the perspective, it does. */
export interface KpiSection {
  /** The heading's row, counted from the first row of the data, which is 1. */
  line: number;
  /** Zero-based sheet row and column of the heading. */
  row: number;
  column: number;
  heading: string;
}

/**
 * The headings under which a source lists its KPIs, from top to bottom; none where a column says the perspective, or where a KPI stands
 * above the first heading: a line of nothing but words may then as well be a KPI without figures.
 */
export function sectionsOf(read: KpiSource): KpiSection[] {
  const { source, grid, columns, history } = read;
  if (columns.has("category") || (history !== null && history.runs !== "across")) return [];
  const sections = source.excluded.flatMap(({ row, reason }): KpiSection[] => {
    if (reason !== "section") return [];
    const cell = source.columns.find(({ index }) => isWords(rawCell(grid, row, index)));
    if (!cell) return [];
    const heading = String(rawCell(grid, row, cell.index)).trim();
    return [{ line: row - source.firstDataRow + 1, row: row - 1, column: cell.index, heading }];
  });
  return sections.length > 0 && kpiLines(read).every((line) => line > sections[0].line) ? sections : [];
}

/** What the KPIs of a line stand under; "" above the first heading. */
export function headingAbove(sections: readonly KpiSection[], line: number): string {
  return sections.filter((section) => section.line < line).at(-1)?.heading ?? "";
}

function isWords(cell: unknown): boolean {
  return typeof cell === "string" && cell.trim() !== "";
}

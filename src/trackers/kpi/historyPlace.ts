import type { Source, SourceColumn } from "../../sheets/source";
import type { LongForm } from "./longKpis";

/**
 * Where figures over time stand: a row a KPI with its periods across, a column a KPI with its periods down, or all below each other in
 * one column, with a row for each KPI and period.
 */
export interface HistoryPlace {
  runs: "across" | "down" | "long";
  /** Zero-based sheet row and column of the first figure, and how many there are each way. */
  row: number;
  column: number;
  rows: number;
  columns: number;
  /** What its periods are called, in the order in which they stand: "Jan 2026"; "Row 7" where a row says none. */
  periods: string[];
}

/** Periods from which on columns beside each other are a history. */
const fewest = 2;

/**
 * Finds the history on a sheet of KPIs; `null` for a sheet that has one figure a KPI.
 *
 * @param name - The zero-based column that names the KPIs.
 */
export function historyPlace(source: Source, name: number | undefined): HistoryPlace | null {
  return across(source, name) ?? down(source);
}

function across({ shape, firstDataRow, lastDataRow }: Source, name: number | undefined): HistoryPlace | null {
  if (shape?.kind !== "across" || name === undefined) return null;
  const places = shape.columns
    .filter(({ figure }) => figure === null || figure === "actual")
    .sort((one, other) => one.index - other.index);
  if (places.length < fewest) return null;
  const [first, last] = [places[0].index, places[places.length - 1].index];
  // A column of something else between the months would count as one of them.
  if (last - first + 1 !== places.length) return null;
  const rows = lastDataRow - firstDataRow + 1;
  const periods = places.map(({ period }) => period.label);
  return { runs: "across", row: firstDataRow - 1, column: first, rows, columns: places.length, periods };
}

/** A log: dates in the first column, a KPI in each of the others. */
function down({ columns, firstDataRow, lastDataRow, lines }: Source): HistoryPlace | null {
  const filled = columns.filter(({ type, header }) => type !== "blank" || header !== "");
  const [dates, ...figures] = filled;
  if (!dates || figures.length === 0 || lines.length < fewest) return null;
  if (dates.type !== "date" && dates.type !== "period") return null;
  if (!figures.every(isFigure)) return null;
  const last = figures[figures.length - 1].index;
  const rows = lastDataRow - firstDataRow + 1;
  const labels = new Map(lines.map(({ row, period }) => [row, period?.label]));
  return {
    runs: "down",
    row: firstDataRow - 1,
    column: figures[0].index,
    rows,
    columns: last - figures[0].index + 1,
    periods: Array.from({ length: rows }, (_, at) => labels.get(firstDataRow + at) ?? `Row ${firstDataRow + at}`),
  };
}

/** The column of figures of a list in long form. */
export function longPlace({ firstDataRow, lastDataRow }: Source, column: number, { labels }: LongForm): HistoryPlace {
  const rows = lastDataRow - firstDataRow + 1;
  return { runs: "long", row: firstDataRow - 1, column, rows, columns: 1, periods: labels };
}

function isFigure({ type, header }: SourceColumn): boolean {
  return header !== "" && ["number", "money", "percent", "id", "blank"].includes(type);
}

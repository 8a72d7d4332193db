import type { LongKpi, LongForm } from "./longKpis";
import { isError } from "../../calc/cellError";
import type { CellValue, Grid } from "../../sheets/grid";
import type { Source } from "../../sheets/source";
import { asText } from "../kit/source/shownCell";
import { rawCell } from "../kit/source/sourceCells";
import { repeatsOf } from "./longRepeats";

/** Zero-based sheet columns of a list in long form. */
export interface LongColumns {
  id?: number;
  name: number;
  period: number;
  actual: number;
}

/**
 * Gathers the KPIs of a list with a column of periods; `null` where fewer than half of its rows share their KPI with others: a name
 * that comes again here and there is another project's, not another month's.
 */
export function longForm(source: Source, grid: Grid, columns: LongColumns): LongForm | null {
  const rows = Array.from({ length: Math.max(source.lastDataRow - source.firstDataRow + 1, 0) }, (_, at) => at + 1);
  const cell = (row: number, column: number) => rawCell(grid, source.firstDataRow + row - 1, column);
  const key = keyOf(rows, columns, cell);
  const groups = new Map<string, number[]>();
  const named = (row: number) => keyText(cell(row, columns[key]!));
  for (const { row } of source.lines) groups.set(named(row - source.firstDataRow + 1), []);
  for (const row of rows) groups.get(named(row))?.push(row);
  groups.delete(keyText(""));
  const listed = [...groups.values()];
  const count = (own: readonly number[][]) => own.reduce((sum, { length }) => sum + length, 0);
  if (2 * count(listed.filter(({ length }) => length > 1)) < Math.max(count(listed), 1)) return null;
  const periods = periodsOf(source, rows, (row) => cell(row, columns.period));
  const isFigure = (row: number) => typeof cell(row, columns.actual) === "number" && periods.orders[row - 1] > 0;
  const kpis = [...groups.values()].map((own): LongKpi => {
    const later = (one: number, other: number) => periods.orders[one - 1] - periods.orders[other - 1] || one - other;
    const figures = own.filter(isFigure).sort(later);
    const history = figures.filter((row, at) => periods.orders[row - 1] !== periods.orders[(figures[at + 1] ?? 0) - 1]);
    return {
      id: key === "id" ? cell(own[0], columns.id!) : "",
      title: cell(own[0], columns.name),
      line: history.at(-1) ?? [...own].sort(later).at(-1)!,
      rows: own,
      history,
      unused: unusedWords(own, history, periods, source.firstDataRow, (row) => cell(row, columns.actual)),
    };
  });
  return {
    key,
    ...periods,
    kpis: new Map(kpis.map((kpi) => [kpi.line, kpi])),
    repeats: repeatsOf(kpis, periods, source.firstDataRow),
  };
}

/** The ids tell KPIs apart where each row has one and no id has two names. */
function keyOf(rows: number[], { id, name }: LongColumns, cell: (row: number, column: number) => CellValue) {
  if (id === undefined) return "name";
  const names = new Map<string, string>();
  for (const row of rows) {
    const [own, called] = [cell(row, id), keyText(cell(row, name))];
    if (own === "" || typeof own === "boolean" || isError(own)) return "name";
    if (/[*?~]/.test(String(own)) || String(own).length > 250) return "name";
    if ((names.get(keyText(own)) ?? called) !== called) return "name";
    names.set(keyText(own), called);
  }
  return "id";
}

/** As Excel compares cells: case makes no difference, a number is not its text. */
function keyText(cell: CellValue): string {
  return typeof cell === "string" ? `t${isError(cell) ? "" : cell.toLowerCase()}` : `v${String(cell)}`;
}

function periodsOf(
  { lines, firstDataRow }: Source,
  rows: number[],
  cell: (row: number) => CellValue,
): Pick<LongForm, "orders" | "labels" | "texts"> {
  const read = new Map(lines.map(({ row, period }) => [row - firstDataRow + 1, period]));
  const labels = rows.map((row) => read.get(row)?.label ?? asText(cell(row)));
  const isNumeric = rows.every((row) => cell(row) === "" || typeof cell(row) === "number");
  if (isNumeric) {
    const orders = rows.map((row) => Math.max(0, Math.floor(Number(cell(row)))));
    return { orders, labels, texts: [] };
  }
  // Years and months do not come in one order: what most rows say counts.
  const kinds = new Map<string, number>();
  for (const period of read.values()) if (period) kinds.set(period.kind, (kinds.get(period.kind) ?? 0) + 1);
  const [kind] = [...kinds].sort(([, one], [, other]) => other - one)[0] ?? [""];
  const orders = rows.map((row) => (read.get(row)?.kind === kind ? read.get(row)!.order : 0));
  const texts = new Map(
    rows.flatMap((row, at) => (orders[at] > 0 ? [[asText(cell(row)).toLowerCase(), row] as const] : [])),
  );
  return {
    orders,
    labels,
    texts: [...texts.values()].map((row) => ({ text: asText(cell(row)), order: orders[row - 1] })),
  };
}

/** How many unused rows are named one by one. */
const mostNamed = 5;

function unusedWords(
  rows: number[],
  history: number[],
  { orders, labels }: Pick<LongForm, "orders" | "labels">,
  firstRow: number,
  cell: (row: number) => CellValue,
): string {
  const used = new Set(history);
  const words = rows.flatMap((row): string[] => {
    const value = cell(row);
    if (used.has(row) || value === "") return [];
    const start = `Row ${row + firstRow - 1}`;
    if (orders[row - 1] === 0) return [`${start}: no period that can be read`];
    if (typeof value !== "number") return [`${start}: no number`];
    const instead = history.find((other) => orders[other - 1] === orders[row - 1])!;
    return [`${start}: ${labels[row - 1]} stands again in row ${instead + firstRow - 1}`];
  });
  const more = words.length > mostNamed ? [`and ${words.length - mostNamed} more`] : [];
  return [...words.slice(0, mostNamed), ...more].join("; ");
}

import type { ColumnType } from "./source";
import { figureOf, FIGURES, type Figure } from "./figure";
import type { Meaning } from "./meaning";
import type { Period } from "./period";

/** A column of amounts whose heading names a period. */
export interface PeriodColumn {
  /** Position in the list of columns. */
  at: number;
  period: Period;
  /** `null` where the heading names the period only. */
  figure: Figure | null;
  /** The figure is what the sheet as a whole speaks of; a heading between the rows may say another. */
  inferred?: boolean;
}

/** Columns from which on periods that stand side by side are a layout and no accident. */
const FEWEST = 3;

/** Finds the columns of a table whose periods run across it: months side by side, for one figure or for several. */
export function acrossColumns(
  columns: readonly { type: ColumnType; meaning: Meaning; period: Period | null }[],
): PeriodColumn[] {
  const found: PeriodColumn[] = [];
  columns.forEach(({ type, meaning, period }, at) => {
    if (period === null || !["money", "number", "blank"].includes(type)) return;
    const figure = figureOf(meaning);
    const other = ["variance", "remaining", "percent"].some((concept) => meaning.has(concept as "variance"));
    if (figure !== null || !other) found.push({ at, period, figure });
  });
  const kind = mostFrequent(found.map(({ period }) => period.kind));
  const across = found.filter(({ period }) => period.kind === kind);
  // Months of a time bar are periods across too, but nothing was ever entered below them.
  const entered = across.some(({ at }) => columns[at].type !== "blank");
  return entered && runsAcross(across) ? across : [];
}

function runsAcross(columns: readonly PeriodColumn[]): boolean {
  const orders = [null, ...FIGURES].map((figure) =>
    columns.filter((column) => column.figure === figure).map(({ period }) => period.order),
  );
  // The same period twice for one figure is something else than a period across.
  if (orders.some((list) => new Set(list).size < list.length)) return false;
  const longest = Math.max(...orders.map((list) => list.length));
  if (columns[0]?.period.kind !== "year") return longest >= FEWEST;
  // "2025 actual, 2025 budget, 2024 actual" are no years across: each figure needs the same ones.
  const used = orders.filter((list) => list.length > 0).map((list) => [...list].sort().join());
  return longest >= (used.length > 1 ? 2 : FEWEST) && used.every((list) => list === used[0]);
}

function mostFrequent<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

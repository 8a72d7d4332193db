import type { AmountReader } from "./amountReader";
import type { KnownColumn } from "./knownColumn";
import type { Layout } from "./layout";
import type { Assignment } from "./roleAssignment";
import type { RowColumns } from "./tableRow";

/** Says which columns name a row, which only number it, and which hold its amounts. */
export function rowColumns(
  columns: readonly KnownColumn[],
  best: Assignment,
  layout: Layout,
  amounts: AmountReader,
): RowColumns {
  const place = (at: number): number => columns[at].profile.column;
  const numbering = columns.filter(({ type, profile }) => type === "id" && profile.filled > profile.rows * 0.9);
  const names = columns.filter(({ type }) => !["money", "number", "percent", "blank"].includes(type));
  const kinds = new Uint8Array(Math.max(0, ...columns.map(({ profile }) => profile.column + 1)));
  for (const { profile } of names) kinds[profile.column] = 1;
  for (const { profile } of numbering) kinds[profile.column] = 2;
  return {
    all: columns.map(({ profile }) => profile.column),
    kinds,
    labels: labelPlaces(columns, best).map(place),
    amounts: amounts.columns,
    version: layout.version === -1 ? -1 : place(layout.version),
    read: amounts.read,
  };
}

/** Category, department and the leftmost words: where a line has its name, and a sum the word "Total". */
function labelPlaces(columns: readonly KnownColumn[], { category, department, note }: Assignment): number[] {
  const leftmost = columns.findIndex(({ type }, at) => (type === "text" || type === "longText") && at !== note);
  const places = new Set([leftmost, category, department].filter((at) => at !== -1));
  return [...places].sort((a, b) => a - b);
}

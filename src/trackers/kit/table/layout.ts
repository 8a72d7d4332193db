import { contentAt, type SheetContent } from "../../changes";
import type { PlanCell } from "../../plan";
import { setting } from "../record/emptyRecord";
import { firstEntry } from "../record/recordBlocks";
import type { TableColumn } from "./columns";

/**
 * How a tracker's table was laid out when it was built. A refresh keeps it, whatever a later version calls its columns and wherever it
 * puts them: formulas, charts and people's own sheets point at these cells.
 */
export interface Layout {
  /** Higher for each new layout that a version of COO Toolkit builds. */
  version: number;
  /** From left to right. */
  columns: readonly Pick<TableColumn, "id" | "header">[];
}

/** The layout that is built today. */
const layoutToday = 1;

const start = "Column ";

/** What a record says of the layout: its version, and of each column its id, where it stands (from 1), and its heading. */
export function layoutRows(columns: readonly Pick<TableColumn, "id" | "header">[], layout?: Layout): PlanCell[][] {
  return [
    setting("Layout", layout?.version ?? layoutToday, "Layout of the table, which a refresh keeps"),
    ...columns.map(({ id, header }, at) => setting(start + id, at + 1, header)),
  ];
}

/** The layout that a record remembers; `undefined` for records of before, which were all laid out as version 1. */
export function readLayout(record: SheetContent): Layout | undefined {
  const rows = record.row + record.values.length - firstEntry;
  const found = Array.from({ length: Math.max(rows, 0) }, (_, at) =>
    [0, 1, 2].map((column) => contentAt(record, firstEntry + at, column).value),
  );
  const columns = found
    .filter(([name]) => String(name).startsWith(start))
    .sort(([, one], [, other]) => Number(one) - Number(other))
    .map(([name, , header]) => ({ id: String(name).slice(start.length), header: String(header) }));
  if (columns.length === 0) return undefined;
  return { version: Number(found.find(([name]) => name === "Layout")?.[1] ?? layoutToday), columns };
}

/**
 * Columns as a layout has them: in its order and with its headings. One that it does not have is left out; one that nobody knows any
 * more stays in its place, and what stands in it is left alone.
 */
export function laidOut<Column extends Pick<TableColumn, "id" | "header" | "kind">>(
  columns: readonly Column[],
  layout: Layout | undefined,
): Column[] {
  if (!layout) return [...columns];
  const known = new Map<string, Column>(columns.map((column) => [column.id, column]));
  return layout.columns.map(({ id, header }) => {
    const column = known.get(id);
    return column ? { ...column, header } : { ...columns[0], id, header, kind: "input" };
  });
}

import type { TrackerDefinition } from "../definition";
import type { ListSource } from "../source/listSource";
import { roleCell } from "../source/listSource";

/** The role that says what a row is about. */
export function titleRole({ columns }: TrackerDefinition): string {
  return keyRole(columns, "title");
}

export function idRole({ columns }: TrackerDefinition): string {
  return keyRole(columns, "id");
}

function keyRole(columns: TrackerDefinition["columns"], key: "id" | "title"): string {
  return Object.values(columns).find((column) => column.key === key)!.from!;
}

/** Which rows of the data are things of the list, from 1: those that the reader took for lines and that have a title. */
export function listedLines(definition: TrackerDefinition, read: ListSource): number[] {
  const { firstDataRow, lastDataRow, lines } = read.source;
  const title = titleRole(definition);
  return lines
    .map(({ row }) => row)
    .filter((row) => row >= firstDataRow && row <= lastDataRow)
    .map((row) => row - firstDataRow + 1)
    .filter((line) => String(roleCell(read, title, line)).trim() !== "");
}

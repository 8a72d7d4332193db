import type { CellValue, Grid } from "../../../sheets/grid";
import type { Source } from "../../../sheets/source";
import { columnIndex } from "../../address";
import type { TrackerDefinition } from "../definition";
import { doubtfulRoles } from "./doubtfulRoles";
import { rawCell } from "./sourceCells";

/** A sheet as a tracker's list: as it was read, its cells, and where it keeps what. */
export interface ListSource {
  source: Source;
  grid: Grid;
  /** Zero-based sheet columns by role, in the order of the definition's roles. */
  columns: ReadonlyMap<string, number>;
  /** Roles whose column is taken by its heading alone and not surely. */
  doubtful: ReadonlySet<string>;
  /** A person's choices: a column letter for a role, or "none"; what a word means, by "status:Ongoing". */
  choices: ListChoices;
}

export type ListChoices = Readonly<Partial<Record<string, string>>>;

/** How a choice is called that says what a word of a list stands for. */
export function wordChoice(list: string, word: string): string {
  return `${list}:${word}`;
}

/** The roles of the sources of a tracker, those of its list first. */
export function rolesOf({ sources }: TrackerDefinition): string[] {
  return [...new Set(Object.values(sources).flatMap(({ roles }) => roles))];
}

/** Gives a sheet's columns their roles: as they were read, unless a person has chosen. */
export function listSource(
  definition: TrackerDefinition,
  source: Source,
  grid: Grid,
  choices: ListChoices = {},
): ListSource {
  const roles = rolesOf(definition);
  const found = new Map<string, number>();
  for (const { role, letter } of source.kindRoles ?? []) if (roles.includes(role)) found.set(role, columnIndex(letter));
  for (const role of roles) {
    const letter = choices[role]?.trim() ?? "";
    if (letter === "") continue;
    if (letter.toLowerCase() === "none") found.delete(role);
    else {
      for (const [other, column] of found) if (column === columnIndex(letter)) found.delete(other);
      found.set(role, columnIndex(letter));
    }
  }
  // In the order of the roles, whatever the sheet's: what is written of them does not depend on it.
  const columns = new Map(roles.flatMap((role) => (found.has(role) ? [[role, found.get(role)!] as const] : [])));
  return { source, grid, columns, doubtful: doubtfulRoles(source, choices), choices };
}

/** The same sheet with room for so many rows below its headings, whether they are filled or not. */
export function withRoom(read: ListSource, room: number): ListSource {
  const { firstDataRow, lastDataRow } = read.source;
  const last = Math.max(lastDataRow, firstDataRow + room - 1);
  return { ...read, source: { ...read.source, lastDataRow: last } };
}

/** The cell of a role in a row of the data, from 1; blank where there is no such column. */
export function roleCell({ grid, source, columns }: ListSource, role: string, line: number): CellValue {
  return rawCell(grid, source.firstDataRow + line - 1, columns.get(role));
}

/** The cells of a role, a row of data after the other. */
export function roleCells(read: ListSource, role: string): CellValue[] {
  return Array.from({ length: dataRows(read) }, (_, at) => roleCell(read, role, at + 1));
}

export function dataRows({ source }: ListSource): number {
  return Math.max(0, source.lastDataRow - source.firstDataRow + 1);
}

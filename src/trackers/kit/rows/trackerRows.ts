import type { TrackerDefinition } from "../definition";
import { dataRows, roleCell, roleCells, type ListSource } from "../source/listSource";
import { idRole, listedLines, titleRole } from "./listedLines";
import { gatherRows, idsOfList, type IdsOf, type KnownRow, type ListedRow, type NamedList } from "./listedRows";

/** A row of a tracker's table. */
export interface TrackerRow extends ListedRow {
  /** The row of the source that it follows until somebody has filled it and refreshed; `null` for one that keeps its key. */
  place: number | null;
}

/**
 * The rows of the table: known ones where they stand, then those that are new.
 *
 * @param room - Rows of the list that the table follows before they are filled. A row that has no id yet is followed by its place.
 * @param known - Rows of an earlier build; `null` for one that nobody had filled.
 */
export function trackerRows(
  definition: TrackerDefinition,
  read: ListSource,
  ids: IdsOf,
  room: number,
  known: readonly (KnownRow | null)[] = [],
): TrackerRow[] {
  const list = namedList(definition, read);
  const there = known.filter((row) => row !== null);
  const keyed = (lines: readonly number[]) =>
    gatherRows({ ...list, lines: [...lines] }, there, ids).map((row): TrackerRow => ({ ...row, place: null }));
  if (room === 0) return keyed(list.lines);
  // A tracker that starts empty has no keys of its own before its first refresh.
  const rows =
    known.length === 0 ? [] : keyed(list.lines.filter((line) => String(list.ids?.[line - 1] ?? "").trim() !== ""));
  const [kept, fresh] = [rows.slice(0, there.length), rows.slice(there.length)];
  const taken = new Set(rows.map(({ line }) => line));
  const places = Array.from({ length: dataRows(read) }, (_, at) => at + 1).filter((line) => !taken.has(line));
  const next = () => fresh.shift() ?? openRow(definition, read, places.shift() ?? null);
  const standing = known.map((row) => (row === null ? next() : kept.shift()!));
  const below = known.length === 0 ? places.splice(0).map((place) => openRow(definition, read, place)) : fresh;
  return [...standing, ...below];
}

/** A row that follows the list by its place. */
function openRow(definition: TrackerDefinition, read: ListSource, place: number | null): TrackerRow {
  if (place === null) return { id: "", title: "", line: null, finding: "place", place };
  const [id, title] = [idRole(definition), titleRole(definition)].map((role) => roleCell(read, role, place));
  return { id, title, line: String(title).trim() === "" ? null : place, finding: "place", place };
}

/** Whether the source's own ids tell its rows apart; rows without an id do not count where there is room for them. */
export function idsOf(definition: TrackerDefinition, read: ListSource, room = 0): IdsOf {
  const list = namedList(definition, read);
  const lines = room === 0 ? list.lines : list.lines.filter((line) => String(list.ids?.[line - 1] ?? "").trim() !== "");
  return idsOfList({ ...list, lines });
}

function namedList(definition: TrackerDefinition, read: ListSource): NamedList {
  const id = idRole(definition);
  return {
    lines: listedLines(definition, read),
    ids: read.columns.has(id) ? roleCells(read, id) : null,
    titles: roleCells(read, titleRole(definition)),
    prefix: definition.names.id,
  };
}

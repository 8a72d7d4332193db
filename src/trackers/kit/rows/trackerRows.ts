import type { TrackerDefinition } from "../definition";
import { dataRows, roleCell, roleCells, type ListSource } from "../source/listSource";
import { idRole, listedLines, titleRole } from "./listedLines";
import { gatherRows, idsOfList, type IdsOf, type KnownRow, type ListedRow, type NamedList } from "./listedRows";

/** A row of a tracker's table. */
export interface TrackerRow extends ListedRow {
  /** The row of the source that it follows until somebody has filled it and refreshed; `null` for one that keeps its key. */
  place: number | null;
}

/** The rows of the table: known ones in the order in which they stand, those that are new, and the room below them. */
export function trackerRows(
  definition: TrackerDefinition,
  read: ListSource,
  ids: IdsOf,
  room: number,
  known?: readonly KnownRow[],
): TrackerRow[] {
  const list = namedList(definition, read);
  // A tracker that starts empty has no keys of its own before its first refresh.
  const keyed = room > 0 && !known ? [] : gatherRows(list, known, ids).map((row) => ({ ...row, place: null }));
  const rows = dataRows(read);
  const first = room > 0 && !known ? 1 : Math.max(0, ...list.lines) + 1;
  const open = Array.from({ length: room > 0 ? Math.max(0, rows - first + 1) : 0 }, (_, at): TrackerRow => {
    const place = first + at;
    const [id, title] = [idRole(definition), titleRole(definition)].map((role) => roleCell(read, role, place));
    return { id, title, line: String(title).trim() === "" ? null : place, finding: "place", place };
  });
  return [...keyed, ...open];
}

/** Whether the source's own ids tell its rows apart. */
export function idsOf(definition: TrackerDefinition, read: ListSource): IdsOf {
  return idsOfList(namedList(definition, read));
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

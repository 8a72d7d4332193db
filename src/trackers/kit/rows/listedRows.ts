import type { CellValue } from "../../../sheets/grid";
import { foldWords } from "./foldWords";
import { misreadBySumifs } from "./misreadBySumifs";

/** How a row of a tracker finds its row in the source: by the source's own id, by its title, or by its place. */
export type Finding = "id" | "title" | "place";

/** A row of a tracker's table that stands for a row of its source. */
export interface ListedRow {
  /** What stands in the id cell: the source's own id, or one made here that stays. */
  id: CellValue;
  title: CellValue;
  /** Which row of the source's data it is, from 1; `null` once it has left the source. */
  line: number | null;
  finding: Finding;
}

/** A row that an earlier build made, as it stands now. */
export type KnownRow = Pick<ListedRow, "id" | "title">;

/** Whose ids a table shows: the source's own, or some that are made here. */
export type IdsOf = "source" | "made";

/** A source as a list of named things. */
export interface NamedList {
  /** Which rows of the data are things of the list, from 1. */
  lines: number[];
  /** Ids and titles by row of data; no ids where the source has no column for them. */
  ids: CellValue[] | null;
  titles: CellValue[];
  /** How ids that are made here begin: "R" gives "R-001". */
  prefix: string;
}

/** The rows of a table: known ones in the order in which they stand, then those that are new. */
export function gatherRows(list: NamedList, known: readonly KnownRow[] = [], ids = idsOfList(list)): ListedRow[] {
  const found = ids === "source" ? bySourceId(list) : byTitle(list);
  const matched = matchRows(known, found, ids);
  const kept = known.map((row): ListedRow => {
    const entry = matched.get(row);
    if (!entry) return { ...row, line: null, finding: ids === "source" ? "id" : "title" };
    const { title, line, finding } = entry;
    // An id that is written in another way by now is written as the source has it: formulas look it up.
    const id = ids === "source" && idKey(row.id) !== idKey(entry.id) ? entry.id : row.id;
    return { id, title, line, finding };
  });
  let number = known.reduce((most, { id }) => Math.max(most, madeNumber(list.prefix, id)), 0);
  const fresh = found
    .filter(({ taken }) => !taken)
    .map(({ id, title, line, finding }): ListedRow => ({
      id: id === "" ? madeId(list.prefix, ++number) : id,
      title,
      line,
      finding,
    }));
  return [...kept, ...fresh];
}

/** The source's row for each known one: by its key as it is, else by its key however it is written. */
function matchRows(known: readonly KnownRow[], found: Found[], ids: IdsOf): Map<KnownRow, Found> {
  const matched = new Map<KnownRow, Found>();
  const ways =
    ids === "source"
      ? [({ id }: KnownRow) => idKey(id), ({ id }: KnownRow) => foldWords(String(id))]
      : [({ title }: KnownRow) => foldWords(String(title))];
  for (const keyOf of ways) {
    const waiting = new Map<string, Found[]>();
    for (const entry of found)
      if (!entry.taken) waiting.set(keyOf(entry), [...(waiting.get(keyOf(entry)) ?? []), entry]);
    for (const row of known) {
      const entry = matched.has(row) ? undefined : waiting.get(keyOf(row))?.shift();
      if (!entry) continue;
      entry.taken = true;
      matched.set(row, entry);
    }
  }
  return matched;
}

/** Whether the source's own ids tell its rows apart. */
export function idsOfList({ lines, ids }: NamedList): IdsOf {
  if (!ids) return "made";
  const keys = lines.map((line) => ids[line - 1]);
  if (keys.some((key) => key === "" || typeof key === "boolean" || hasPattern(key))) return "made";
  const all = ids.filter((id) => id !== "").map(idKey);
  return new Set(all).size === all.length ? "source" : "made";
}

interface Found extends ListedRow {
  taken: boolean;
}

function bySourceId({ lines, ids, titles }: NamedList): Found[] {
  return lines.map((line) => {
    const id = ids![line - 1];
    return { id, title: titles[line - 1], line, finding: "id", taken: false };
  });
}

function byTitle({ lines, titles }: NamedList): Found[] {
  const counts = new Map<string, number>();
  for (const title of titles) counts.set(idKey(title), (counts.get(idKey(title)) ?? 0) + 1);
  return lines.map((line) => {
    const title = titles[line - 1];
    const plain = counts.get(idKey(title)) === 1 && title !== "" && !hasPattern(title);
    return { id: "", title, line, finding: plain ? "title" : "place", taken: false };
  });
}

/** Excel's MATCH reads patterns, and takes no more than 255 characters. */
function hasPattern(key: CellValue): boolean {
  return (
    typeof key === "string" && (/[*?~]/.test(key) || key.length > 250 || (key.startsWith("#") && misreadBySumifs(key)))
  );
}

/** As Excel compares cells: case makes no difference, a number is not its text. */
function idKey(id: CellValue): string {
  return typeof id === "string" ? `t${id.toLowerCase()}` : `v${String(id)}`;
}

function madeId(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(3, "0")}`;
}

function madeNumber(prefix: string, id: CellValue): number {
  const [start, digits] = String(id).split("-");
  return start === prefix && /^\d{1,9}$/.test(digits ?? "") ? Number(digits) : 0;
}

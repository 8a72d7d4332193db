import type { Grid } from "../../../sheets/grid";
import type { Source, SourceColumn } from "../../../sheets/source";

/** What the cells of a role are like: words, or figures and ratings. */
const WORDS = new Set(["title", "name", "owner", "category", "status", "unit", "direction", "note", "mitigation"]);

/**
 * The columns that can be the answer for a role: those that are not taken, the likeliest first by what stands in them, blank ones last.
 *
 * @param taken - The columns that have a role.
 */
export function freeColumns(
  { columns, lines }: Source,
  grid: Grid,
  taken: ReadonlyMap<string, number>,
  role: string,
): { value: string; label: string }[] {
  const used = new Set(taken.values());
  const own = taken.get(role);
  const wantsWords = WORDS.has(role);
  const distinct = ({ index }: SourceColumn) =>
    new Set(lines.slice(0, 200).map(({ row }) => grid.values[row - 1 - grid.firstRow]?.[index - grid.firstColumn]))
      .size;
  const rank = (column: SourceColumn): number => {
    if (column.index === own) return -1;
    if (column.type === "blank") return 3;
    const isText = column.type === "text" || column.type === "longText";
    if (wantsWords) return isText ? (distinct(column) > 1 ? 0 : 2) : 1;
    if (column.type === "date" || column.type === "longText" || column.type === "period") return 2;
    return isText ? 1 : 0;
  };
  return columns
    .filter(({ index }) => !used.has(index) || index === own)
    .map((column, at) => ({ column, at, rank: rank(column) }))
    .sort((one, other) => one.rank - other.rank || one.at - other.at)
    .map(({ column: { letter, header } }) => ({
      value: letter,
      label: header === "" ? `Column ${letter}` : `${letter}: ${header}`,
    }));
}

import { columnLetter } from "./columnLetter";
import { profileColumn, type ColumnProfile } from "./columnProfile";
import { columnType } from "./columnType";
import type { Grid } from "./grid";
import type { HeaderBlock } from "./headerRows";
import { headerPeriod } from "./headerPeriod";
import { meaningOf, type Meaning } from "./meaning";
import type { Period } from "./period";
import type { ColumnType } from "./source";

/** A column as far as it is known before it has a role. */
export interface KnownColumn {
  letter: string;
  profile: ColumnProfile;
  /** What the words of its headings mean. */
  meaning: Meaning;
  type: ColumnType;
  /** The period that its headings name. */
  period: Period | null;
}

/**
 * The columns of a table that have a heading or any entry in the given rows.
 *
 * @param named - Columns whose heading is the name of the lines below it, and says nothing of what they are.
 */
export function knownColumns(
  grid: Grid,
  header: HeaderBlock,
  rows: readonly number[],
  named: ReadonlySet<number>,
): KnownColumn[] {
  const width = grid.values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const columns: KnownColumn[] = [];
  for (let column = 0; column < width; column += 1) {
    const parts = header.parts[column] ?? [];
    const profile = profileColumn(grid, column, parts.join(" "), rows);
    if (profile.header === "" && profile.filled === 0) continue;
    if (named.has(column)) profile.words = [];
    const meaning = meaningOf(profile.words);
    columns.push({
      letter: columnLetter(column + grid.firstColumn),
      profile,
      meaning,
      type: columnType(profile, meaning),
      period: headerPeriod(parts),
    });
  }
  return columns;
}

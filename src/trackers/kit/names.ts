/** What is taken in a workbook. */
export interface Taken {
  sheets: string[];
  names: string[];
  tables: string[];
}

/** Names that a tracker takes: its sheets, its table, and how its defined names begin. */
export interface NamesOfTracker {
  sheets: string[];
  tableName: string;
  prefix: string;
}

/**
 * The first names that are free: the plain ones, or all of them with the next number.
 *
 * @param make - Names for a number from 1; `suffix` is what the number adds to a sheet's name.
 * @param taking - What those names take.
 */
export function firstFree<Names>(
  taken: Taken,
  make: (number: number, suffix: string) => Names,
  taking: (names: Names) => NamesOfTracker,
): Names {
  const sheets = new Set(taken.sheets.map(fold));
  const names = [...taken.names, ...taken.tables].map(fold);
  for (let number = 1; ; number++) {
    const made = make(number, number === 1 ? "" : ` (${number})`);
    const takes = taking(made);
    const start = fold(`${takes.prefix}_`);
    const free = takes.sheets.every((sheet) => !sheets.has(fold(sheet)));
    if (free && names.every((name) => name !== fold(takes.tableName) && !name.startsWith(start))) return made;
  }
}

/** Excel tells sheets and names apart without regard to case, in every language the same way. */
function fold(name: string): string {
  return name.toLowerCase();
}

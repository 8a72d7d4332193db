/** What is taken in a workbook. */
export interface Taken {
  sheets: string[];
  names: string[];
  tables: string[];
}

/** What a kind of tracker calls its parts, before a number tells two of them apart. */
export interface NamesWanted<Sheet extends string> {
  /** Its sheets, by what each of them is to the tracker. */
  sheets: Record<Sheet, string>;
  /** How its defined names begin, and the name of its table. */
  prefix: string;
  /** How the name of its table ends. */
  table?: string;
}

/** Names that a tracker takes in the workbook. */
export type FreeNames<Sheet extends string> = Record<Sheet, string> & {
  tableName: string;
  /** Starts its defined names: "Risk2" gives "Risk2_Matrix". */
  prefix: string;
};

/**
 * Names of a tracker that lists rows. `lead` is the sheet that opens, `record` the hidden one on which the workbook remembers the
 * tracker.
 */
export type TrackerNames = FreeNames<"lead" | "table" | "settings" | "record">;

/** The first names that are free: those that are wanted, or all of them with the next number: "Risks (2)". */
export function freeNames<Sheet extends string>(wanted: NamesWanted<Sheet>, taken: Taken): FreeNames<Sheet> {
  const sheets = new Set(taken.sheets.map(fold));
  const names = [...taken.names, ...taken.tables].map(fold);
  for (let number = 1; ; number++) {
    const free = numbered(wanted, number);
    const start = fold(`${free.prefix}_`);
    const own = (Object.keys(wanted.sheets) as Sheet[]).map((sheet) => fold(free[sheet]));
    if (own.some((sheet) => sheets.has(sheet))) continue;
    if (names.every((name) => name !== fold(free.tableName) && !name.startsWith(start))) return free;
  }
}

function numbered<Sheet extends string>(
  { sheets, prefix, table = "Table" }: NamesWanted<Sheet>,
  number: number,
): FreeNames<Sheet> {
  const [suffix, start] = number === 1 ? ["", prefix] : [` (${number})`, `${prefix}${number}`];
  const named = Object.entries<string>(sheets).map(([sheet, name]) => [sheet, name + suffix]);
  return { ...(Object.fromEntries(named) as Record<Sheet, string>), tableName: start + table, prefix: start };
}

/** Excel tells sheets and names apart without regard to case, in every language the same way. */
function fold(name: string): string {
  return name.toLowerCase();
}

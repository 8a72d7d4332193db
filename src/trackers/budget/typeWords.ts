import type { AccountType } from "../../calc/accountType";
import { isError } from "../../calc/cellError";
import type { Grid } from "../../sheets/grid";
import type { Source } from "../../sheets/source";
import { rawCell, roleColumns, typeOf } from "./budgetLines";

/** Columns that may say a line's account type, the surest first: where none is made for it, the names of the lines say it. */
const SAYING = ["type", "category", "department"];

/**
 * The source's column by whose words formulas tell revenue from expense, as a zero-based sheet column: the first whose every word
 * stands for one type only. `undefined` where there is none.
 */
export function typeColumn(source: Source, grid: Grid): number | undefined {
  const columns = roleColumns(source);
  const named = SAYING.flatMap((role) => columns.get(role) ?? []);
  return columns.get("type") ?? named.find((column) => ambiguousWord(source, grid, column) === null);
}

/** The words of the type column for each account type, as written, each once. */
export function typeWords(source: Source, grid: Grid): [AccountType, string[]][] {
  const column = typeColumn(source, grid);
  const words = new Map<AccountType, Map<string, string>>();
  for (const line of source.lines) {
    const type = typeOf(line, source);
    const raw = rawCell(grid, line.row, column);
    const ofType = words.get(type) ?? new Map<string, string>();
    const word = String(raw);
    if (!isError(raw) && !ofType.has(word.toLowerCase())) ofType.set(word.toLowerCase(), word);
    words.set(type, ofType);
  }
  return [...words].map(([type, list]) => [type, [...list.values()]]);
}

/** A word under which lines of several account types stand, where no column tells them apart; `null` where all is clear. */
export function typeConflict(source: Source, grid: Grid): string | null {
  const types = new Set(source.lines.map((line) => typeOf(line, source)));
  if (types.size <= 1 || typeColumn(source, grid) !== undefined) return null;
  const columns = roleColumns(source);
  const column = columns.get("category") ?? columns.get("department");
  return column === undefined ? "" : ambiguousWord(source, grid, column);
}

function ambiguousWord(source: Source, grid: Grid, column: number): string | null {
  const known = new Map<string, AccountType>();
  for (const line of source.lines) {
    const type = typeOf(line, source);
    const word = String(rawCell(grid, line.row, column));
    const before = known.get(word.toLowerCase());
    if (before !== undefined && before !== type) return word;
    known.set(word.toLowerCase(), type);
  }
  return null;
}

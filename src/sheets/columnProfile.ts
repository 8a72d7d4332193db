import { isError } from "../calc/cellError";
import { cellText } from "./cell";
import type { CellValue, Grid } from "./grid";
import { wordsOf } from "./words";

/** Different texts of a column that are looked at: enough to know it by, few enough for any length of sheet. */
const MOST_DISTINCT = 400;
/** Rows whose number formats are looked at. */
const FORMAT_ROWS = 60;

/** What stands in a column below the header, counted. */
export interface ColumnProfile {
  /** Zero-based column in the grid's arrays. */
  column: number;
  header: string;
  words: string[];
  rows: number;
  filled: number;
  numbers: number;
  integers: number;
  negatives: number;
  errors: number;
  booleans: number;
  texts: number;
  smallest: number;
  largest: number;
  /** Neighbors that count up by one: a serial number does so all the way. */
  steps: number;
  /** Different texts and how often each stands there. */
  distinct: Map<string, number>;
  /** Texts that `distinct` has counted. */
  sampled: number;
  textLength: number;
  /** Number formats of the first filled number cells. */
  formats: Set<string>;
}

/** Counts what stands in a column of the grid in the given rows; time and memory grow with the rows only once. */
export function profileColumn(grid: Grid, column: number, header: string, rows: readonly number[]): ColumnProfile {
  const profile: ColumnProfile = {
    column,
    header,
    words: wordsOf(header),
    rows: rows.length,
    filled: 0,
    numbers: 0,
    integers: 0,
    negatives: 0,
    errors: 0,
    booleans: 0,
    texts: 0,
    smallest: Infinity,
    largest: -Infinity,
    steps: 0,
    distinct: new Map(),
    sampled: 0,
    textLength: 0,
    formats: new Set(),
  };
  let previous: CellValue = "";
  for (const row of rows) {
    const value = grid.values[row][column];
    if (value === "" || value === undefined) continue;
    if (typeof value === "number") {
      countNumber(profile, value, previous);
      if (profile.numbers <= FORMAT_ROWS) profile.formats.add(grid.numberFormats?.[row]?.[column] ?? "General");
    } else if (typeof value === "boolean") {
      profile.booleans += 1;
      profile.filled += 1;
    } else {
      countText(profile, value);
    }
    previous = value;
  }
  return profile;
}

function countNumber(profile: ColumnProfile, value: number, previous: CellValue): void {
  profile.filled += 1;
  profile.numbers += 1;
  if (Number.isInteger(value)) profile.integers += 1;
  if (value < 0) profile.negatives += 1;
  if (value < profile.smallest) profile.smallest = value;
  if (value > profile.largest) profile.largest = value;
  if (typeof previous === "number" && value === previous + 1) profile.steps += 1;
}

function countText(profile: ColumnProfile, value: string): void {
  // The same words come row after row: they are looked at once.
  const again = profile.distinct.get(value);
  if (again !== undefined) {
    profile.filled += 1;
    profile.texts += 1;
    profile.textLength += value.length;
    profile.distinct.set(value, again + 1);
    profile.sampled += 1;
    return;
  }
  if (value.trim() === "") return;
  profile.filled += 1;
  if (isError(value)) {
    profile.errors += 1;
    return;
  }
  profile.texts += 1;
  profile.textLength += value.length;
  if (profile.distinct.size < MOST_DISTINCT) {
    profile.distinct.set(value, 1);
    profile.sampled += 1;
  }
}

/** The share of the column's texts, 0 to 1, that fulfill a condition; 0 where it has none. */
export function shareOfTexts(profile: ColumnProfile, fulfills: (text: string) => boolean): number {
  if (profile.sampled === 0) return 0;
  let count = 0;
  for (const [text, times] of profile.distinct) if (fulfills(cellText(text))) count += times;
  return count / profile.sampled;
}

import { pastBorder } from "./border";
import { InvalidInput } from "./errors";
import { strategyMessages } from "./strategyMessages";

/** A row of a report by its key: a figure, a word, or nothing. */
export interface KeyedValue {
  key: string;
  value: number | string | undefined;
}

/** What became of a row since the report before. */
export interface Change {
  key: string;
  before: number | string | undefined;
  now: number | string | undefined;
  /** Now − before, where both are numbers. */
  difference: number | undefined;
  kind: "New" | "Gone" | "Up" | "Down" | "Changed";
}

/**
 * What changed between two reports: rows that changed, are new or gone, in the order of now, then those gone.
 *
 * @param least - Smaller changes of figures are left out.
 * @throws InvalidInput for a key that stands twice in a report.
 * @example
 * changes([{ key: "a", value: 7 }], [{ key: "a", value: 5 }])
 * //=> [{ key: "a", before: 5, now: 7, difference: 2, kind: "Up" }]
 */
export function changes(now: readonly KeyedValue[], before: readonly KeyedValue[], least = 0): Change[] {
  const [current, earlier] = [byKey("Keys", now), byKey("Keys_before", before)];
  const found: Change[] = [];
  for (const [key, row] of current) {
    const past = earlier.get(key);
    const change = past ? changeOf(row, past, least) : added(row);
    if (change) found.push(change);
  }
  for (const [key, { key: shown, value }] of earlier) {
    if (!current.has(key))
      found.push({ key: shown, before: value, now: undefined, difference: undefined, kind: "Gone" });
  }
  return found;
}

function added({ key, value }: KeyedValue): Change {
  return { key, before: undefined, now: value, difference: undefined, kind: "New" };
}

function changeOf({ key, value }: KeyedValue, { value: before }: KeyedValue, least: number): Change | null {
  if (typeof value === "number" && typeof before === "number") {
    const difference = value - before;
    const size = Math.abs(difference);
    const scale = Math.abs(before);
    if (pastBorder(size, scale) === 0 || pastBorder(size - least, scale + least) < 0) return null;
    return { key, before, now: value, difference, kind: difference > 0 ? "Up" : "Down" };
  }
  const same = String(value ?? "").trim() === String(before ?? "").trim();
  return same ? null : { key, before, now: value, difference: undefined, kind: "Changed" };
}

/** Keys are the same whatever the case and the spaces around them. */
function byKey(argument: string, rows: readonly KeyedValue[]): Map<string, KeyedValue> {
  const keyed = new Map<string, KeyedValue>();
  for (const row of rows) {
    const key = row.key.trim().normalize("NFC").toUpperCase();
    if (key === "") continue;
    if (keyed.has(key)) throw new InvalidInput(strategyMessages.keyTwice(argument, row.key));
    keyed.set(key, row);
  }
  return keyed;
}

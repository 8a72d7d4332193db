import type { Source } from "../../../sheets/source";
import { areaAddress, quoteSheet } from "../../address";
import { area } from "../sheet/sheetBuilder";

/**
 * Where a tracker's figures come from: "Source: 'Export'!B19:N42 · 23 risks".
 *
 * @param columns - Zero-based sheet columns that are read.
 * @param counted - What was found there, in words.
 */
export function sourceWords(source: Source, columns: Iterable<number>, counted: string): string {
  const places = [...columns];
  const first = places.reduce((one, other) => Math.min(one, other));
  const last = places.reduce((one, other) => Math.max(one, other));
  const where = area(source.headerRow - 1, first, source.lastDataRow - source.headerRow + 1, last - first + 1);
  return `Source: ${quoteSheet(source.sheet)}!${areaAddress(where).replace(/\$/g, "")} · ${counted}`;
}

import type { Cell } from "../expression/expression";
import { meets } from "../measures";
import type { Where } from "../definition";
import type { FiguredRow } from "../trackerFigures";
import type { Terms } from "../terms";
import { asText } from "../source/shownCell";

/** The words of a column among the rows that are counted, the most frequent first; equally frequent ones by the alphabet. */
export function groupWords(
  rows: readonly FiguredRow[],
  by: string,
  where: readonly Where<Terms>[],
  setting: (name: string) => Cell,
): string[] {
  const counts = new Map<string, { word: string; rows: number }>();
  for (const { cells } of rows) {
    const word = asText(cells[by]);
    if (word.trim() === "" || !where.every((one) => meets(cells, one, setting))) continue;
    const known = counts.get(word.toLowerCase());
    if (known) known.rows += 1;
    else counts.set(word.toLowerCase(), { word, rows: 1 });
  }
  return [...counts.values()]
    .sort((one, other) => other.rows - one.rows || (one.word.toLowerCase() < other.word.toLowerCase() ? -1 : 1))
    .map(({ word }) => word);
}

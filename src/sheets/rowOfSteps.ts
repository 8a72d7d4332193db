import { cellText, isBlank } from "./cell";
import type { CellValue } from "./grid";
import { isMark } from "./marks";
import { isRatingText } from "./ratingText";
import { BODY_ROWS } from "./rowKinds";

/** Columns that a rating is spread over at least. */
const FEWEST = 3;

/** The columns in which a row names the step of a rating ("3", "High") and each row below ticks it or leaves it. */
export function stepColumns(values: readonly CellValue[][], row: number): Set<number> {
  const steps = new Set<number>();
  let ticks = 0;
  const below = values.slice(row + 1, row + 1 + BODY_ROWS);
  for (const [column, value] of (values[row] ?? []).entries()) {
    if (isBlank(value) || !isRatingText(cellText(value))) continue;
    const entries = below.map((cells) => cells[column]).filter((cell) => !isBlank(cell));
    if (!entries.every((cell) => isMark(cellText(cell)))) continue;
    steps.add(column);
    ticks += entries.length;
  }
  return steps.size >= FEWEST && ticks >= FEWEST ? steps : new Set();
}

/** True for a row that does nothing but name the steps of ratings, under the headings that say what is rated. */
export function isRowOfSteps(values: readonly CellValue[][], row: number): boolean {
  const steps = stepColumns(values, row);
  return steps.size > 0 && values[row].every((value, column) => isBlank(value) || steps.has(column));
}

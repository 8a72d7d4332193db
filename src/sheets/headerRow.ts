import { cellText, isBlank, isError } from "./cell";
import type { CellValue } from "./grid";
import { meaningOf } from "./headerVocabulary";
import { couldBeYear } from "./periodColumn";
import { readPeriodText } from "./periodText";
import { wordsOf } from "./words";

/** Rows in which a header is looked for, and rows below it that are compared with it. */
const SEARCHED_ROWS = 300;
const BODY_ROWS = 30;
const LONGEST_LABEL = 90;

/** Where the header is: a row of the grid's arrays, -1 if the first filled row is data already. */
export interface HeaderChoice {
  row: number;
  confidence: number;
  /** Other rows that a person might mean, best first. */
  others: number[];
}

type Kind = "blank" | "label" | "prose" | "number" | "period" | "other";

function kindOf(value: CellValue | undefined): Kind {
  if (isBlank(value)) return "blank";
  if (typeof value === "number") return couldBeYear(value) ? "period" : "number";
  if (typeof value !== "string" || isError(value)) return "other";
  const text = cellText(value);
  if (/^[\d\s.,'%$€£()+-]+$/.test(text)) return readPeriodText(text) ? "period" : "number";
  if (readPeriodText(text)) return "period";
  return text.length > LONGEST_LABEL ? "prose" : "label";
}

/**
 * Finds the row of headings: many labels side by side over columns that are filled below, words that headings use, numbers
 * below but none in the row itself, and no row of the same table above it.
 */
export function findHeader(values: readonly CellValue[][]): HeaderChoice {
  const kinds = values.slice(0, SEARCHED_ROWS + BODY_ROWS).map((row) => row.map(kindOf));
  const scores: { row: number; score: number }[] = [];
  let firstFilled = -1;
  let above: Kind[] | null = null;
  for (let row = 0; row < Math.min(kinds.length, SEARCHED_ROWS); row += 1) {
    if (kinds[row].every((kind) => kind === "blank")) {
      above = null;
      continue;
    }
    if (firstFilled === -1) firstFilled = row;
    scores.push({ row, score: scoreRow(values[row], kinds, row, above) });
    above = kinds[row];
  }
  scores.sort((a, b) => b.score - a.score || a.row - b.row);
  const [best, second] = scores;
  if (best === undefined) return { row: -1, confidence: 0, others: [] };
  const others = scores.slice(1, 4).map(({ row }) => row);
  if (best.score < 1)
    return { row: firstFilled - 1, confidence: 0.4, others: scores.slice(0, 3).map(({ row }) => row) };
  const margin = second === undefined ? 3 : best.score - second.score;
  return { row: best.row, confidence: Math.min(0.99, logistic(best.score - 2) * logistic(0.5 + 1.6 * margin)), others };
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function scoreRow(cells: readonly CellValue[], kinds: Kind[][], row: number, above: Kind[] | null): number {
  const here = kinds[row];
  const body = bodyColumns(kinds, row);
  if (body.size === 0) return -5;
  let labels = 0;
  let covered = 0;
  let numbers = 0;
  let prose = 0;
  let numeric = 0;
  let contrast = 0;
  let known = 0;
  const seen = new Set<string>();
  here.forEach((kind, column) => {
    const below = body.get(column);
    if (kind === "number" || kind === "other") numbers += 1;
    if (kind === "prose") prose += 1;
    if (kind === "label" || kind === "period") {
      labels += 1;
      seen.add(cellText(cells[column]));
      if (kind === "label" && meaningOf(wordsOf(cellText(cells[column]))).size > 0) known += 1;
      if (below) covered += 1;
      if (kind === "period" && below && below.numeric) numbers += 0.5;
    }
    if (below?.numeric) {
      numeric += 1;
      if (kind === "label") contrast += 1;
    }
  });
  const filled = here.length - here.filter((kind) => kind === "blank").length;
  let score = (2.5 * covered) / body.size + 0.7 * Math.min(4, known);
  if (numeric > 0) score += (1.5 * contrast) / numeric;
  score -= (3 * numbers) / filled + (1.5 * prose) / filled + (labels - seen.size) * 0.3;
  if (labels < 2) score -= 2;
  if (above && isRowOfSameTable(above, here)) score -= 1.5;
  return score;
}

/** The columns that are filled below a row, and whether mostly with numbers. */
function bodyColumns(kinds: Kind[][], header: number): Map<number, { numeric: boolean }> {
  const filled: number[] = [];
  const numbers: number[] = [];
  let rows = 0;
  for (let row = header + 1; row < kinds.length && rows < BODY_ROWS; row += 1) {
    let any = false;
    kinds[row].forEach((kind, column) => {
      if (kind === "blank") return;
      any = true;
      filled[column] = (filled[column] ?? 0) + 1;
      if (kind === "number") numbers[column] = (numbers[column] ?? 0) + 1;
    });
    if (any) rows += 1;
  }
  const body = new Map<number, { numeric: boolean }>();
  filled.forEach((count, column) => {
    if (count >= rows * 0.3) body.set(column, { numeric: (numbers[column] ?? 0) >= count * 0.6 });
  });
  return body;
}

/** A row above with as many cells in the same columns is a row of the table, so this one is not its first. */
function isRowOfSameTable(above: readonly Kind[], here: readonly Kind[]): boolean {
  let both = 0;
  let filled = 0;
  here.forEach((kind, column) => {
    if (kind === "blank") return;
    filled += 1;
    if (above[column] !== "blank" && above[column] !== undefined) both += 1;
  });
  return filled > 1 && both >= filled * 0.7;
}

import { cellText } from "./cell";
import type { CellValue } from "./grid";
import { listKinds } from "./kinds/names";
import { speaksOfKind } from "./kindVocabulary";
import { meaningOf } from "./meaning";
import { BODY_ROWS, bodyColumns, rowKinds, type CellKind } from "./rowKinds";
import { stepColumns } from "./rowOfSteps";
import { wordsOf } from "./words";

/** Rows in which a header is looked for. */
const SEARCHED_ROWS = 300;

/** Where the header is: a row of the grid's arrays, -1 if the first filled row is data already. */
export interface HeaderChoice {
  row: number;
  confidence: number;
  /** Other rows that a person might mean, best first. */
  others: number[];
}

/**
 * Finds the row of headings: many labels side by side over columns that are filled below, words that headings use, numbers
 * below but none in the row itself, and no row of the same table above it.
 */
export function findHeader(values: readonly CellValue[][]): HeaderChoice {
  const kinds = values.slice(0, SEARCHED_ROWS + BODY_ROWS).map(rowKinds);
  const scores: { row: number; score: number }[] = [];
  const read = new Map<string, boolean>();
  let firstFilled = -1;
  let above: CellKind[] | null = null;
  for (let row = 0; row < Math.min(kinds.length, SEARCHED_ROWS); row += 1) {
    if (kinds[row].every((kind) => kind === "blank")) {
      above = null;
      continue;
    }
    if (firstFilled === -1) firstFilled = row;
    scores.push({ row, score: scoreRow(values, kinds, row, above, read) });
    above = kinds[row];
  }
  scores.sort((a, b) => b.score - a.score || a.row - b.row);
  const best = firstOfSame(values, scores);
  if (best === undefined) return { row: -1, confidence: 0, others: [] };
  const others = scores
    .filter((other) => other !== best)
    .slice(0, 3)
    .map(({ row }) => row);
  if (best.score < 1)
    return { row: firstFilled - 1, confidence: 0.4, others: scores.slice(0, 3).map(({ row }) => row) };
  // A row right beside the best is part of the same headings, and the same headings again are no rival.
  const rival = scores.find(({ row }) => Math.abs(row - best.row) > 2 && !sameTexts(values[row], values[best.row]));
  const margin = rival === undefined ? 3 : best.score - rival.score;
  return { row: best.row, confidence: Math.min(0.99, logistic(best.score - 2) * logistic(2.2 * margin)), others };
}

/** How much less the first of several rows with the same headings may look like them. */
const SLACK = 1.5;

/** The best row, or the first one above it that says the same: where headings come again, the table begins with the first. */
function firstOfSame(
  values: readonly CellValue[][],
  scores: readonly { row: number; score: number }[],
): { row: number; score: number } | undefined {
  const [best] = scores;
  if (best === undefined) return undefined;
  const same = scores.filter(
    ({ row, score }) =>
      row < best.row - 2 && score >= Math.max(1, best.score - SLACK) && sameTexts(values[row], values[best.row]),
  );
  return same.reduce((first, other) => (other.row < first.row ? other : first), best);
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function sameTexts(first: readonly CellValue[], second: readonly CellValue[]): boolean {
  let named = 0;
  let same = 0;
  first.forEach((value, column) => {
    const text = cellText(value);
    if (text === "") return;
    named += 1;
    if (text === cellText(second[column])) same += 1;
  });
  return named > 1 && same >= named * 0.6;
}

/** True for words that headings use; every text is looked at once. */
function isHeadingWord(text: string, read: Map<string, boolean>): boolean {
  let known = read.get(text);
  if (known === undefined) {
    const words = wordsOf(text);
    known = meaningOf(words).size > 0 || listKinds.some((kind) => speaksOfKind(kind, words) === "strong");
    read.set(text, known);
  }
  return known;
}

/**
 * How much a row looks like headings; from about 2 on it does.
 *
 * @param read - Texts looked at before, and whether headings use them.
 */
export function scoreRow(
  values: readonly CellValue[][],
  kinds: CellKind[][],
  row: number,
  above: CellKind[] | null,
  read = new Map<string, boolean>(),
): number {
  const steps = stepColumns(values, row);
  const cells = values[row];
  const here = kinds[row].map((kind, column) => (steps.has(column) ? "label" : kind));
  const body = bodyColumns(kinds, row);
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
      if (kind === "label" && isHeadingWord(cellText(cells[column]), read)) known += 1;
      if (below) covered += 1;
      if (kind === "period" && below && below.numeric) numbers += 0.2;
    }
    if (below?.numeric) {
      numeric += 1;
      if (kind === "label") contrast += 1;
    }
  });
  const filled = here.length - here.filter((kind) => kind === "blank").length;
  // Nothing below: headings of a table without lines yet, if their words say so.
  if (body.size === 0) return known > 1 && numbers === 0 ? 0.5 + 0.6 * Math.min(4, known) : -5;
  let score = (2.5 * covered) / body.size + 0.7 * Math.min(4, known);
  if (numeric > 0) score += (1.5 * contrast) / numeric;
  score -= (3 * numbers) / filled + (1.5 * prose) / filled + (labels - seen.size) * 0.3;
  if (labels < 2) score -= 2;
  if (above && isRowOfSameTable(above, here)) score -= 1.5;
  return score;
}

/** A row above with as many cells in the same columns is a row of the table, so this one is not its first. */
function isRowOfSameTable(above: readonly CellKind[], here: readonly CellKind[]): boolean {
  let both = 0;
  let filled = 0;
  here.forEach((kind, column) => {
    if (kind === "blank") return;
    filled += 1;
    if (above[column] !== "blank" && above[column] !== undefined) both += 1;
  });
  return filled > 1 && both >= filled * 0.7;
}

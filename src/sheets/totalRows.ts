import { columnLetter } from "./columnLetter";
import type { Grid } from "./grid";
import type { TableRow } from "./tableRow";
import { LinesAbove } from "./linesAbove";
import { addDerived } from "./derivedRows";
import { outlineParents } from "./outlineParents";
import { ENOUGH, type SumEvidence } from "./sumEvidence";
import { coveredRows, verticalFormula, type VerticalFormula } from "./totalFormula";
import { totalWord, type TotalWord } from "./totalWords";
import { labelWords } from "./words";

export interface TotalRow {
  reason: "total" | "subtotal";
  why: string;
}

/** Different labels that are kept to recognize "Total …" by. */
const MOST_NAMES = 5000;

/**
 * Finds the rows that sum up others, by their words, their formulas and their arithmetic together.
 *
 * @param rows - Lines and sums, top first: blank rows and headings are gone.
 * @param blockStarts - Positions in `rows` before which a blank row or a heading stood.
 * @param headings - Section headings of the sheet.
 * @param amountColumns - Columns of the grid that hold the amounts.
 * @param list - Nothing but a plain word makes a sum.
 * @returns The sums, by their position in `rows`.
 */
export function findTotals(
  grid: Grid,
  rows: readonly TableRow[],
  blockStarts: ReadonlySet<number>,
  headings: ReadonlySet<string>,
  amountColumns: readonly number[],
  list: boolean,
): Map<number, TotalRow> {
  if (list) return namedTotals(rows);
  const formulas = rows.map((row) => formulasOf(grid, row, amountColumns));
  const words = totalWords(rows, headings);
  const typicalNames = typical(rows.map(({ names }) => names));
  const found = new Map<number, SumEvidence>();
  for (const [at, { first, last }] of outlineParents(rows)) {
    const reasons = [`It equals the sum of rows ${first} to ${last}, which are its parts.`];
    found.set(at, { score: ENOUGH, reasons, word: null, partial: true });
  }
  const above = new LinesAbove(amountColumns.length);
  rows.forEach((row, at) => {
    if (blockStarts.has(at)) above.startBlock();
    if (found.has(at)) return;
    const closes = at + 1 === rows.length || blockStarts.has(at + 1) || words[at + 1] !== null;
    const evidence = weigh(row, words[at], formulas[at], above);
    if (words[at] && closes) evidence.score += 0.5;
    if (words[at] && typicalNames > 1) evidence.score += row.names < typicalNames ? 1.5 : -2;
    if (evidence.score >= ENOUGH) {
      found.set(at, evidence);
      above.startBlock();
    } else {
      above.add(row);
    }
  });
  addDerived(rows, formulas, found);
  const lastLine = rows.reduce((last, _, at) => (found.has(at) ? last : at), -1);
  return new Map(
    [...found].map(([at, { word, reasons, partial }]) => {
      const reason = word?.kind === "subtotal" || partial || at < lastLine ? "subtotal" : "total";
      return [at, { reason, why: `${reasons.join(" ")} It is left out, so that nothing counts twice.` }];
    }),
  );
}

/** Rows of a list of ratings or measures that say nothing but "Total". */
function namedTotals(rows: readonly TableRow[]): Map<number, TotalRow> {
  const found = new Map<number, TotalRow>();
  rows.forEach(({ label, names }, at) => {
    if (names === 1 && (totalWord(label, new Set())?.weight ?? 0) >= 5)
      found.set(at, { reason: "total", why: `"${label}" names a sum of other rows, so it is left out.` });
  });
  return found;
}

function weigh(
  row: TableRow,
  word: TotalWord | null,
  formulas: readonly VerticalFormula[],
  above: LinesAbove,
): SumEvidence {
  const evidence: SumEvidence = { score: word?.weight ?? 0, reasons: [], word, partial: false };
  if (word)
    evidence.reasons.push(
      `"${row.label}" names ${word.kind === "result" ? "a result of other rows" : "a sum of other rows"}.`,
    );
  const adding = formulas.find((formula) => formula.adds && (formula.wholeColumn || coveredRows(formula) > 1));
  if (adding) {
    evidence.score += 4;
    evidence.reasons.push(`Its formula adds up ${adding.wholeColumn ? "the column" : spans(adding)}.`);
  }
  const sum = word ? above.run(row.amounts, 1) : adding ? null : above.unnamed(row);
  if (sum) {
    evidence.score += 4;
    evidence.reasons.push(`It equals the sum of rows ${sum.first} to ${sum.last}.`);
    evidence.partial = sum.first > above.firstRow;
  } else if (word && !adding) {
    const near = word.kind === "result" ? null : above.near(row.amounts);
    if (near) {
      evidence.score += 1;
      evidence.reasons.push(`Rows ${near.first} to ${near.last} come close to it, but not to the same.`);
      evidence.partial = near.first > above.firstRow;
    } else evidence.score -= 1;
  }
  return evidence;
}

/** What each row's words say of being a sum, the surest of its labels; `null` where none does. */
function totalWords(rows: readonly TableRow[], headings: ReadonlySet<string>): (TotalWord | null)[] {
  const known = knownNames(rows, headings);
  const read = new Map<string, TotalWord | null>();
  const wordOf = (label: string): TotalWord | null => {
    let word = read.get(label);
    if (word === undefined) read.set(label, (word = totalWord(label, known)));
    return word;
  };
  return rows.map(({ labels }) =>
    labels.map(wordOf).reduce((surest, word) => ((word?.weight ?? 0) > (surest?.weight ?? 0) ? word : surest), null),
  );
}

function typical(counts: number[]): number {
  return counts.sort((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
}

function formulasOf(grid: Grid, row: TableRow, columns: readonly number[]): VerticalFormula[] {
  if (!grid.formulas) return [];
  const found: VerticalFormula[] = [];
  for (const column of columns) {
    const formula = verticalFormula(
      grid.formulas[row.row]?.[column],
      columnLetter(column + grid.firstColumn),
      row.sheetRow,
    );
    if (formula) found.push(formula);
  }
  return found;
}

/** What a total may be of, as words: headings and the labels of rows. */
function knownNames(rows: readonly TableRow[], headings: ReadonlySet<string>): Set<string> {
  const labels = new Set(headings);
  for (const row of rows) for (const label of row.labels) if (labels.size < MOST_NAMES) labels.add(label);
  return new Set([...labels].map((label) => labelWords(label).join(" ")));
}

function spans({ ranges }: VerticalFormula): string {
  const [[first], last] = [ranges[0], ranges[ranges.length - 1][1]];
  return ranges.length === 1
    ? `rows ${first} to ${last}`
    : `rows ${ranges.map(([from, to]) => (from === to ? from : `${from} to ${to}`)).join(", ")}`;
}

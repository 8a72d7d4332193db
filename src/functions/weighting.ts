import { InvalidInput } from "../calc/errors";
import { messages } from "../calc/messages";
import { coverage, weightedScore, type Scores } from "../calc/weightedScore";
import { inCells, itemOrError, numbersOrBlanks, stopAtErrors, type Argument } from "./cells";

/**
 * Average of the scores that are there by their weights; the weight of a missing score goes to the others.
 * @customfunction WEIGHTEDSCORE
 * @helpurl https://localhost:3000/help/weightedscore.html
 * @param scores Scores: a row or column, or a block with one row an item. A blank takes no part.
 * @param weights Weights, 0 or more, in any unit: one a score, or the same for every row of a block.
 * @returns One score a row or column of scores, #N/A where no score is there.
 * @example COO.WEIGHTEDSCORE({90,80,70,85},{0.4,0.3,0.2,0.1}) //=> 82.5
 */
export function WEIGHTEDSCORE(scores: unknown[][], weights: unknown[][]): unknown[][] {
  return byLine(scores, weights, weightedScore);
}

/**
 * Share of the weight that has a score: how much of the picture a weighted score shows.
 * @customfunction COVERAGE
 * @helpurl https://localhost:3000/help/coverage.html
 * @param scores Scores: a row or column, or a block with one row an item. A blank is a score that is missing.
 * @param weights Weights, 0 or more, in any unit: one a score, or the same for every row of a block.
 * @returns One share a row or column of scores.
 * @example COO.COVERAGE({90,"",75,85},{0.4,0.2,0.2,0.2}) //=> 0.8
 */
export function COVERAGE(scores: unknown[][], weights: unknown[][]): unknown[][] {
  return byLine(scores, weights, coverage);
}

/** Works out one figure a line: the rows of a block, its columns if the weights stand in a column, or all of one line. */
function byLine(
  scoreCells: unknown,
  weightCells: unknown,
  calculate: (scores: Scores, weights: Scores) => number,
): unknown[][] {
  return inCells(() => {
    const scores = numbersOrBlanks("Scores", scoreCells);
    const weights = numbersOrBlanks("Weights", weightCells);
    stopAtErrors(weights);
    const down = weights.columns === 1 && weights.rows > 1;
    checkFit(scores, weights, down);
    const lines = down ? scores.columns : scores.rows;
    const results = Array.from({ length: lines }, (_, line) =>
      itemOrError(() => calculate(lineOf(scores, line, down), lineOf(weights, line, down))),
    );
    return down ? [results] : results.map((result) => [result]);
  });
}

function checkFit(scores: Argument<number>, weights: Argument<number>, down: boolean): void {
  if (down && weights.rows !== scores.rows) {
    throw new InvalidInput(messages.rowsDiffer("Weights", weights.rows, "Scores", scores.rows));
  }
  if (!down && weights.columns !== scores.columns) {
    throw new InvalidInput(messages.columnsDiffer("Weights", weights.columns, "Scores", scores.columns));
  }
  if (!down && weights.rows !== 1 && weights.rows !== scores.rows) {
    throw new InvalidInput(messages.rowsDiffer("Weights", weights.rows, "Scores", scores.rows));
  }
}

/** A row, or with `down` a column, of an argument; a single one stands for every line. An error in it is the line's error. */
function lineOf(argument: Argument<number>, line: number, down: boolean): Scores {
  const { rows, columns } = argument;
  const single = down ? columns === 1 : rows === 1;
  const at = (place: number) => (down ? place * columns + (single ? 0 : line) : (single ? 0 : line) * columns + place);
  return Array.from({ length: down ? rows : columns }, (_, place) => {
    const odd = argument.odd.get(at(place));
    if (odd) throw odd;
    return argument.odd.has(at(place)) ? null : argument.items[at(place)];
  });
}

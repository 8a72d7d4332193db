import { InvalidInput } from "../calc/errors";
import { expectedMonetaryValue } from "../calc/expectedMonetaryValue";
import { largestFirst } from "../calc/ranking";
import { interpolatedResidual, residual, RESIDUAL_METHODS } from "../calc/residual";
import { NIST_BANDS, riskBand } from "../calc/riskBand";
import { NIST_MATRIX, riskLevel, USUAL_MATRIX, type LevelMatrix } from "../calc/riskLevel";
import { riskMatrix, type RatedRisk } from "../calc/riskMatrix";
import { riskMessages } from "../calc/riskMessages";
import { riskScore } from "../calc/riskScore";
import {
  alongside,
  eachItem,
  inCells,
  labels as labelCells,
  numbers,
  oneNumber,
  oneWord,
  numbersOrBlanks,
  optionalLabels,
  presentNumbers,
  type Argument,
} from "./cells";
import { numberOrWord } from "./numberOrWord";

/** How many risks a list of the top ones shows. */
const USUAL_TOP = 10;

/**
 * Score of a risk: likelihood rating × impact rating.
 * @customfunction RISKSCORE
 * @helpurl https://localhost:3000/help/riskscore.html
 * @param likelihood Likelihood ratings: a cell or a range.
 * @param impact Impact ratings of the same shape, or one for all.
 * @returns One score an item, "" where a rating is blank.
 * @example COO.RISKSCORE(3,4) //=> 12
 */
export function RISKSCORE(likelihood: unknown[][], impact: unknown[][]): unknown[][] {
  return eachItem(() => [numbers("Likelihood", likelihood), numbers("Impact", impact)], riskScore);
}

/**
 * Level of a risk, looked up in a matrix by likelihood and impact: not by bands of their product.
 * @customfunction RISKLEVEL
 * @helpurl https://localhost:3000/help/risklevel.html
 * @param likelihood Ratings from 1, or words: Very low to Very high, L/M/H, Rare to Almost certain.
 * @param impact Ratings from 1, or words: Very low to Very high, L/M/H, Negligible to Catastrophic.
 * @param [matrix] A range of levels (likelihood down, impact across, lowest first), or nist for NIST SP 800-30. Default: a 5 × 5 matrix with Low, Medium, High and Extreme.
 * @returns One level an item, "" where a rating is blank.
 * @example COO.RISKLEVEL(4,"Very high") //=> "Extreme"
 */
export function RISKLEVEL(likelihood: unknown[][], impact: unknown[][], matrix?: unknown[][]): unknown[][] {
  return inCells(() => {
    const levels = levelMatrix(matrix);
    return eachItem(
      () => [labelCells("Likelihood", likelihood), labelCells("Impact", impact)],
      (likelihood, impact) => {
        if (likelihood === "" || impact === "") return undefined;
        return riskLevel(numberOrWord(likelihood), numberOrWord(impact), levels);
      },
    );
  });
}

/**
 * Band of a score from 0 to 100 by NIST SP 800-30, or of any score by limits of your own.
 * @customfunction RISKBAND
 * @helpurl https://localhost:3000/help/riskband.html
 * @param score Scores: a cell or a range. 0 to 100 without limits of your own.
 * @param [limits] The lowest score of each band, rising. Default {0;5;21;80;96}.
 * @param [labels] The name of each band, as many as limits. Default Very Low, Low, Moderate, High, Very High.
 * @returns One band an item, "" where the score is blank.
 * @example COO.RISKBAND(79) //=> "Moderate"
 */
export function RISKBAND(score: unknown[][], limits?: unknown[][], labels?: unknown[][]): unknown[][] {
  return inCells(() => {
    const lowest = Array.from(presentNumbers("Limits", limits ?? [[null]]));
    const names = Array.from(optionalLabels("Labels", labels).items).filter((name) => name !== "");
    const bands = {
      limits: lowest.length === 0 ? NIST_BANDS.limits : lowest,
      labels: names.length === 0 ? NIST_BANDS.labels : names,
    };
    return eachItem(
      () => [numbers("Score", score)],
      (score) => riskBand(score, bands),
    );
  });
}

/**
 * What is left of a risk after its controls: inherent × (1 − effectiveness).
 * @customfunction RESIDUAL
 * @helpurl https://localhost:3000/help/residual.html
 * @param inherent Scores or amounts before controls: a cell or a range.
 * @param effectiveness Share that the controls take away, 0 to 1. For interpolate two columns: the residual at full compliance, and the compliance.
 * @param [method] factor (default), or interpolate: (inherent − residual) × (1 − compliance) + residual.
 * @returns One score or amount an item, "" where an input is blank.
 * @example COO.RESIDUAL(20,0.75) //=> 5
 */
export function RESIDUAL(inherent: unknown[][], effectiveness: unknown[][], method?: unknown[][]): unknown[][] {
  return inCells(() => {
    if (oneWord("Method", method, RESIDUAL_METHODS) !== "interpolate") {
      return eachItem(() => [numbers("Inherent", inherent), numbers("Effectiveness", effectiveness)], residual);
    }
    const [target, compliance] = twoColumns(numbers("Effectiveness", effectiveness));
    return eachItem(() => [numbers("Inherent", inherent), target, compliance], interpolatedResidual);
  });
}

/**
 * Expected monetary value of a risk: probability × impact. Threats are negative, opportunities positive.
 * @customfunction EMV
 * @helpurl https://localhost:3000/help/emv.html
 * @param probability Probabilities, 0 to 1: a cell or a range.
 * @param impact Impacts in money, of the same shape or one for all.
 * @returns One amount an item, "" where an input is blank.
 * @example COO.EMV(0.25,-80000) //=> -20000
 */
export function EMV(probability: unknown[][], impact: unknown[][]): unknown[][] {
  return eachItem(() => [numbers("Probability", probability), numbers("Impact", impact)], expectedMonetaryValue);
}

/**
 * Counts risks in a 5 × 5 matrix: likelihood 1 to 5 down, impact 1 to 5 across.
 * @customfunction RISKMATRIX
 * @helpurl https://localhost:3000/help/riskmatrix.html
 * @param likelihoods Likelihood ratings 1 to 5, or words as in RISKLEVEL.
 * @param impacts Impact ratings 1 to 5 of the same shape, or words as in RISKLEVEL.
 * @returns Five rows of five counts. A risk without both ratings is not counted.
 * @example COO.RISKMATRIX({1;5},{5;1}) //=> {0,0,0,0,1;0,0,0,0,0;0,0,0,0,0;0,0,0,0,0;1,0,0,0,0}
 */
export function RISKMATRIX(likelihoods: unknown[][], impacts: unknown[][]): unknown[][] {
  return inCells(() => {
    const risks: RatedRisk[] = [];
    const rows = alongside<[string, string]>(labelCells("Likelihoods", likelihoods), labelCells("Impacts", impacts));
    for (const [likelihood = "", impact = ""] of rows) {
      if (likelihood === "" || impact === "") continue;
      risks.push({ likelihood: numberOrWord(likelihood), impact: numberOrWord(impact) });
    }
    return riskMatrix(risks);
  });
}

/**
 * The risks with the highest scores, largest first; equal scores keep their order.
 * @customfunction TOPRISKS
 * @helpurl https://localhost:3000/help/toprisks.html
 * @param ids Ids or names: a column or row.
 * @param scores Scores of the same shape; a risk without one is left out.
 * @param [n] How many to show. Default 10.
 * @returns Two columns: id and score.
 * @example COO.TOPRISKS({"R1";"R2";"R3"},{5;9;7},2) //=> {"R2",9;"R3",7}
 */
export function TOPRISKS(ids: unknown[][], scores: unknown[][], n?: unknown[][]): unknown[][] {
  return inCells(() => {
    const count = oneNumber("N", n, { least: 1, whole: true }) ?? USUAL_TOP;
    const risks: [string, number][] = [];
    const rows = alongside<[string, number]>(labelCells("Ids", ids), numbersOrBlanks("Scores", scores));
    for (const [id = "", score] of rows) if (score !== undefined) risks.push([id, score]);
    if (risks.length === 0) throw new InvalidInput(riskMessages.noScores);
    return largestFirst(risks.map(([, score]) => score))
      .slice(0, count)
      .map((index) => risks[index]);
  });
}

function levelMatrix(raw: unknown): LevelMatrix {
  const cells = optionalLabels("Matrix", raw);
  if (cells.rows * cells.columns > 1) return blockOf(cells);
  const word = oneWord("Matrix", raw, ["nist"]);
  return word === "nist" ? NIST_MATRIX : USUAL_MATRIX;
}

function blockOf({ rows, columns, items }: Argument<string>): string[][] {
  const all = Array.from(items);
  return Array.from({ length: rows }, (_, row) => all.slice(row * columns, (row + 1) * columns));
}

/** Two columns of an argument as arguments of their own. */
function twoColumns(pairs: Argument<number>): [Argument<number>, Argument<number>] {
  if (pairs.columns !== 2) throw new InvalidInput(riskMessages.twoColumns(pairs.name));
  return [columnOf(pairs, 0), columnOf(pairs, 1)];
}

function columnOf(block: Argument<number>, column: number): Argument<number> {
  const at = (row: number) => row * block.columns + column;
  const rows = Array.from({ length: block.rows }, (_, row) => row);
  return {
    ...block,
    columns: 1,
    items: rows.map((row) => block.items[at(row)]),
    odd: new Map(rows.filter((row) => block.odd.has(at(row))).map((row) => [row, block.odd.get(at(row)) ?? null])),
  };
}

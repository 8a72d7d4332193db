import { averageMovingRange } from "../../calc/movingRange";
import { signals } from "../../calc/signals";
import { movingRangeDeviation, xmrLimits, type XmrConstant } from "../../calc/xmr";

/** Points from which on a chart tells signal from noise. */
export const enoughPoints = 8;

/** How limits are set: by the points themselves, or by a center line and a standard deviation of one's own. */
export interface XmrRules {
  constant: XmrConstant;
  center: number | null;
  sigma: number | null;
}

export interface XmrFigures {
  values: number[];
  /** `null` for the first. */
  ranges: (number | null)[];
  /** The first rule of Western Electric that each point breaks. */
  rules: (number | null)[];
  center: number;
  lower: number;
  upper: number;
  averageRange: number;
  sigma: number;
  upperRange: number;
  /** Points that break a rule. */
  signals: number;
  verdict: string;
}

/**
 * An XmR chart of figures in time order.
 *
 * @param values - Two or more, without blanks. Not changed.
 */
export function xmrFigures(values: readonly number[], { constant, center, sigma }: XmrRules): XmrFigures {
  const limits = xmrLimits(values, constant);
  const line = center ?? limits.mean;
  const reach = sigma === null ? limits.upper - limits.mean : 3 * sigma;
  const deviation = sigma ?? movingRangeDeviation(values, constant);
  const rules = signals(values, line, deviation);
  const found = rules.filter((rule) => rule !== null).length;
  return {
    values: [...values],
    ranges: values.map((value, at) => (at === 0 ? null : Math.abs(value - values[at - 1]))),
    rules,
    center: line,
    lower: line - reach,
    upper: line + reach,
    averageRange: averageMovingRange(values),
    sigma: deviation,
    upperRange: limits.upperRange,
    signals: found,
    verdict: verdictOf(values.length, found, rules.findIndex((rule) => rule !== null) + 1),
  };
}

/** What the verdict says, piece by piece: the sheet's formula puts the same pieces together. */
const verdictWords = {
  tooFew: " points are too few to tell a signal from noise: eight or more are needed",
  within: "Within normal variation: no point breaks a rule",
  one: " point breaks a rule: point ",
  several: " points break a rule, the first of them point ",
} as const;

function verdictOf(points: number, found: number, first: number): string {
  if (points < enoughPoints) return `${points}${verdictWords.tooFew}`;
  if (found === 0) return verdictWords.within;
  return `${found}${found === 1 ? verdictWords.one : verdictWords.several}${first}`;
}

/**
 * The verdict as a formula over cells.
 *
 * @param numbers - The points' numbers, and beside them the rules that they break.
 */
export function verdictFormula(points: string, found: string, numbers: string, rules: string): string {
  const { tooFew, within, one, several } = verdictWords;
  const first = `SUMPRODUCT(MIN(${numbers}+1000000*(1-ISNUMBER(${rules}))))`;
  return `IF(${points}<${enoughPoints},${points}&"${tooFew}",IF(${found}=0,"${within}",${found}&IF(${found}=1,"${one}","${several}")&${first}))`;
}

import { isNumberText, operand } from "./formulaText";

/**
 * How far a figure is past a border, as `pastBorder` of calc works it out: the excess as a share of a scale, rounded to twelve
 * decimals, so that what is left of earlier arithmetic does not turn a color.
 *
 * @param excess - The difference from the border.
 * @param scale - What a share is taken of; where it is 0 the excess itself is rounded.
 * @example
 * pastBorder("C5-D5", "C5") //=> "ROUND((C5-D5)/ABS(C5+(C5=0)),12)"
 */
export function pastBorder(excess: string, scale?: string): string {
  return `ROUND(${scale === undefined ? excess : shareOf(excess, scale)},12)`;
}

/** As `pastBorder` beyond an allowance, which is a share of the same scale and is none where the scale is 0. */
export function pastAllowance(excess: string, scale: string, allowance: string): string {
  if (allowance === "0") return pastBorder(excess, scale);
  const allowed = isNumberText(scale) ? operand(allowance) : `${operand(allowance)}*(${scale}<>0)`;
  return `ROUND(${shareOf(excess, scale)}-${allowed},12)`;
}

/** An excess as a share of the size of a scale; a scale above 0 needs no care. */
function shareOf(excess: string, scale: string): string {
  if (isAboveZero(scale)) return `${operand(excess)}/${scale}`;
  return `${operand(excess)}/ABS(${scale}+(${scale}=0))`;
}

/** True for a number that stands in the formula itself, and for a sum of a size and such a number. */
function isAboveZero(scale: string): boolean {
  return /^[\d.]*[1-9][\d.]*$/.test(scale) || /^\(ABS\([^()]*\)\+[\d.]*[1-9][\d.]*\)$/.test(scale);
}

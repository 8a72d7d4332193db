/** Excel shows and rounds 15 significant digits; what a double holds beyond them is not seen by a person. */
const DIGITS = 15;

/**
 * Rounds half away from zero on the 15-digit decimal view of a number, as Excel's ROUND does.
 *
 * @param value - Any finite number.
 * @param digits - Decimals to keep, a whole number; negative to round to tens, hundreds.
 * @returns The rounded number, never −0.
 * @example
 * roundHalfAway(1.005, 2) //=> 1.01
 * roundHalfAway(-2.5, 0) //=> -3
 */
export function roundHalfAway(value: number, digits: number): number {
  if (value === 0 || !Number.isFinite(value)) return value + 0;
  const [mantissa, exponent] = Math.abs(value)
    .toExponential(DIGITS - 1)
    .split("e");
  const shown = Number(mantissa.replace(".", ""));
  const dropped = DIGITS - 1 - Number(exponent) - digits;
  if (dropped < 0) return value;
  if (dropped > DIGITS) return 0;
  const unit = 10 ** dropped;
  const remainder = shown % unit;
  const kept = (shown - remainder) / unit + (remainder * 2 >= unit ? 1 : 0);
  if (kept === 0) return 0;
  const rounded = Number(`${kept}e${-digits}`);
  return value < 0 ? -rounded : rounded;
}

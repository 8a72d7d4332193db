import { roundHalfAway } from "../../calc/round";
import type { Culture } from "../../sheets/grid";

/** Where the workbook does not say how it writes numbers. */
export const plainCulture: Culture = { decimal: ".", thousands: ",", dateOrder: "ymd" };

const units = [
  { size: 1e9, word: " bn" },
  { size: 1e6, word: " M" },
  { size: 1e3, word: " k" },
];

/**
 * A number with so many decimals, written as the workbook writes it.
 *
 * @example
 * decimals(-1234.5, 2, { decimal: ",", thousands: ".", dateOrder: "dmy" }) //=> "−1.234,50"
 */
export function decimals(value: number, digits: number, culture: Culture, grouped = true): string {
  const rounded = roundHalfAway(value, digits);
  const [whole, fraction] = Math.abs(rounded).toFixed(digits).split(".");
  const groups = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, culture.thousands) : whole;
  return (rounded < 0 ? "−" : "") + groups + (fraction ? culture.decimal + fraction : "");
}

/** An amount to the cent, without cents where there are none: "1,240,118.40", "96,000". */
export function fullAmount(value: number, culture: Culture): string {
  return decimals(value, Number.isInteger(roundHalfAway(value, 2)) ? 0 : 2, culture);
}

/** An amount in three digits for a tile: "1.24 M", "348 k", "950". */
export function shortAmount(value: number, culture: Culture): string {
  const size = Math.abs(value);
  const unit = units.find((candidate) => size >= candidate.size * 0.9995);
  if (!unit) return decimals(value, size < 100 && !Number.isInteger(value) ? 1 : 0, culture);
  const scaled = value / unit.size;
  return decimals(scaled, digitsFor(scaled), culture) + unit.word;
}

/** As `shortAmount`, with a plus before a gain: for a variance. */
export function signedAmount(value: number, culture: Culture, write = shortAmount): string {
  return (value > 0 ? "+" : "") + write(value, culture);
}

/** A share as a percentage with one decimal: 0.034 is "3.4 %". */
export function percent(share: number, culture: Culture): string {
  return `${decimals(share * 100, 1, culture)} %`;
}

/** As `percent`, with a plus before a gain. */
export function signedPercent(share: number, culture: Culture): string {
  return (share > 0 ? "+" : "") + percent(share, culture);
}

function digitsFor(scaled: number): number {
  const size = roundHalfAway(Math.abs(scaled), 2);
  return size >= 100 ? 0 : size >= 10 ? 1 : 2;
}

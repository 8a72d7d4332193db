import { roundHalfAway } from "../../calc/round";

/** A share as the percentage a person types: 0.05 is "5". */
export function toleranceText(share: number): string {
  return String(roundHalfAway(share * 100, 6));
}

/** "5", "2.5", "2,5" or "5 %" as a share; NaN where it is not a percentage from 0 to 100. */
export function readTolerance(text: string): number {
  const match = /^(\d{1,3}(?:[.,]\d{1,6})?) ?%?$/.exec(text.trim());
  const percentage = match ? Number(match[1].replace(",", ".")) : NaN;
  return percentage <= 100 ? percentage / 100 : NaN;
}

import type { CurvePoint } from "../../calc/readOffCurve";

/** A point of the appetite curve as a person typed it: a loss and the chance of a larger one that is tolerated. */
export interface AppetitePoint {
  amount: number | null;
  chance: number | null;
}

/** Rows of the appetite on the sheet. */
export const appetiteRows = 5;

/** Chances that a new register starts from, for losses at these shares of the axis: a start to change, not a judgment. */
const startingAppetite = [
  { share: 0.1, chance: 0.5 },
  { share: 0.25, chance: 0.25 },
  { share: 0.5, chance: 0.1 },
  { share: 0.75, chance: 0.02 },
];

/** The appetite that a new register starts from, on the amounts of its own curve. */
export function proposedAppetite(amounts: readonly number[]): AppetitePoint[] {
  const last = amounts.length - 1;
  const points = startingAppetite.map(({ share, chance }) => ({ amount: amounts[Math.round(share * last)], chance }));
  return Array.from({ length: appetiteRows }, (_, at) => points[at] ?? { amount: null, chance: null });
}

/** The appetite as a curve; `null` where its points say none: they must rise from the first row on, each with its chance. */
export function appetiteCurve(points: readonly AppetitePoint[]): CurvePoint[] | null {
  const filled = points.map(({ amount, chance }) => amount !== null || chance !== null).lastIndexOf(true) + 1;
  const curve = points
    .slice(0, filled)
    .flatMap(({ amount, chance }) => (amount === null || chance === null ? [] : [{ x: amount, y: chance }]));
  const rises = curve.every(({ x }, at) => at === 0 || x > curve[at - 1].x);
  return filled > 0 && curve.length === filled && rises ? curve : null;
}

import type { ExceedancePoint } from "../../../calc/simulatedLoss";

/** Where the parts of the curve stand in its drawing, in pixels at its usual width. */
export const curvePlan = { left: 36, right: 308, top: 22, bottom: 178, width: 318, height: 214 } as const;

/** From amounts and chances to places in the drawing. */
export interface CurveScale {
  x(amount: number): number;
  y(chance: number): number;
  /** The ends of the axis. */
  first: number;
  last: number;
  /** Amounts on the axis. */
  ticks: number[];
}

const mostTicks = 5;

/** The scale on which one or two curves stand together. */
export function curveScale(curves: readonly (readonly ExceedancePoint[])[]): CurveScale {
  const first = Math.min(...curves.map((curve) => curve[0].amount));
  const last = Math.max(...curves.map((curve) => curve[curve.length - 1].amount));
  const range = last - first || 1;
  const { left, right, top, bottom } = curvePlan;
  return {
    x: (amount) => left + ((amount - first) / range) * (right - left),
    y: (chance) => bottom - chance * (bottom - top),
    first,
    last,
    ticks: evenTicks(first, last),
  };
}

/** Amounts that people can read, at most five, evenly from the first to the last. */
function evenTicks(first: number, last: number): number[] {
  const least = (last - first) / mostTicks;
  if (!(least > 0)) return [first];
  const unit = 10 ** Math.floor(Math.log10(least));
  const step = unit * ([1, 2, 2.5, 5].find((factor) => factor * unit >= least) ?? 10);
  const from = Math.ceil(first / step);
  return Array.from({ length: Math.floor(last / step) - from + 1 }, (_, at) => (from + at) * step);
}

/** The path of a curve. */
export function curvePath(curve: readonly ExceedancePoint[], { x, y }: CurveScale): string {
  return curve
    .map(({ amount, chance }, at) => `${at === 0 ? "M" : "L"}${short(x(amount))} ${short(y(chance))}`)
    .join("");
}

/** The path of a loss curve. It starts at 100 %: every total is larger than anything below the first amount. */
export function lossPath(curve: readonly ExceedancePoint[], scale: CurveScale): string {
  return curvePath([{ amount: curve[0].amount, chance: 1 }, ...curve], scale);
}

/** A hundredth of a pixel is closer than any eye. */
function short(pixels: number): number {
  return Number(pixels.toFixed(2));
}

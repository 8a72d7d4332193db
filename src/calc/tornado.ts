import { difference } from "./difference";
import { largestFirst } from "./ranking";

/** What a result comes to at the low and at the high end of one assumption, the others at their base. */
export interface SensitivityLine {
  label: string;
  low: number;
  high: number;
}

/** A bar of a tornado chart. */
export interface TornadoBar extends SensitivityLine {
  /** How far apart the two results are. */
  swing: number;
  /** The two results as changes from the base. */
  lowChange: number;
  highChange: number;
}

/**
 * Sorts assumptions by how much the result hangs on them, the widest swing first; equal swings keep their order.
 *
 * @param base - The result with every assumption at its base.
 * @example
 * tornado([{ label: "Price", low: 80, high: 130 }], 100)[0].swing //=> 50
 */
export function tornado(lines: readonly SensitivityLine[], base: number): TornadoBar[] {
  const bars = lines.map((line) => ({
    ...line,
    swing: Math.abs(difference(line.high, line.low)),
    lowChange: difference(line.low, base),
    highChange: difference(line.high, base),
  }));
  return largestFirst(bars.map(({ swing }) => swing)).map((index) => bars[index]);
}

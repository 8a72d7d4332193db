import { readOffCurve } from "../../../calc/readOffCurve";
import type { ExceedancePoint, SimulatedLoss } from "../../../calc/simulatedLoss";
import { appetiteCurve } from "../../../trackers/risk/appetite";
import type { Contingency } from "../../../trackers/risk/riskFigures";

/** The chances of larger losses that a register tolerates, at the amounts of a curve; `null` where it says none. */
export function appetiteOf(loss: SimulatedLoss, contingency: Contingency | null): ExceedancePoint[] | null {
  const points = contingency && appetiteCurve(contingency.appetitePoints);
  return points && loss.curve.map(({ amount }) => ({ amount, chance: readOffCurve(points, amount) }));
}

/** The first and the last amount at which the chance of a larger loss is beyond the appetite; `null` where there is none. */
export function beyondAppetite(loss: SimulatedLoss, appetite: readonly ExceedancePoint[]): [number, number] | null {
  const beyond = loss.curve.filter(({ chance }, at) => chance > appetite[at].chance);
  return beyond.length === 0 ? null : [beyond[0].amount, beyond[beyond.length - 1].amount];
}

import { signals } from "../../calc/signals";
import { movingRangeDeviation, xmrLimits, type XmrConstant } from "../../calc/xmr";

/** Points from which on a history tells signal from noise. */
export const enoughPoints = 8;

export const withinVariation = "Within normal variation";
export const worse = "Signal: worse";
export const better = "Signal: better";
/** A signal of a KPI whose good direction is not known, or that is to stay within a range. */
export const changed = "Signal: changed";

/** In place of a signal, where the history is not the one any more from which limits and rule were worked out. */
export const historyChanged = "History changed: refresh";

/** What the latest point of a history says beside the natural limits; "" where there are too few points. */
export interface Verdict {
  lowerLimit: number | "";
  upperLimit: number | "";
  /** The first rule of Western Electric that the latest point breaks. */
  rule: number | "";
  signal: string;
}

/**
 * Judges the latest point of a history by the natural limits of the whole.
 *
 * @param history - In time order, without blanks. Not changed.
 * @param direction - "higher" or "lower" is better; any other word leaves open what a signal means.
 */
export function verdictOf(history: readonly number[], direction: string, constant: XmrConstant): Verdict {
  if (history.length < enoughPoints) return { lowerLimit: "", upperLimit: "", rule: "", signal: "" };
  const { mean, lower, upper } = xmrLimits(history, constant);
  const broken = signals(history, mean, movingRangeDeviation(history, constant)).at(-1) ?? null;
  const rises = history[history.length - 1] > mean;
  const signal =
    broken === null
      ? withinVariation
      : direction !== "higher" && direction !== "lower"
        ? changed
        : rises === (direction === "higher")
          ? better
          : worse;
  return { lowerLimit: lower, upperLimit: upper, rule: broken ?? "", signal };
}

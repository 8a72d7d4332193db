import { attainment, linearAttainment, lowerAttainment, wayAttainment } from "../calc/attainment";
import { DIRECTIONS, type Direction } from "../calc/direction";
import { InvalidInput } from "../calc/errors";
import { kpiMessages } from "../calc/kpiMessages";
import { kpiScore } from "../calc/kpiScore";
import { progress } from "../calc/progress";
import { ragStatus } from "../calc/ragStatus";
import { rangeAttainment, type RangeTarget } from "../calc/rangeAttainment";
import { trend } from "../calc/trend";
import { eachItem, inCells, numbers, oneTruth, oneWord, optionalNumbers, presentNumbers, words } from "./cells";

/** How attainment is reckoned: as a ratio, on a straight line, on the way from a baseline, or within a range. */
type AttainmentMethod = "ratio" | "linear" | "baseline" | "range";

const ATTAINMENT_METHODS: readonly AttainmentMethod[] = ["ratio", "linear", "baseline", "range"];

/**
 * How far a target is reached: actual ÷ target, or by the method that is named where lower is better.
 * @customfunction ATTAINMENT
 * @helpurl https://localhost:3000/help/attainment.html
 * @param actual Actual figures: a cell or a range.
 * @param target Targets of the same shape, or one for all. For range: low and high in two cells.
 * @param [direction] higher (default) or lower is better.
 * @param [method] For lower: ratio (default) target ÷ actual, or linear 2 − actual ÷ target. baseline: the share of the way from baseline to target. range: 1 within the target, falling to 0 at the red limits.
 * @param [baseline] For baseline: where the way begins. For range: the low and high red limit in two cells.
 * @returns A share an item, 1 for a target that is just reached; "" where an input is blank.
 * @example COO.ATTAINMENT(80,100,"lower") //=> 1.25
 */
export function ATTAINMENT(
  actual: unknown[][],
  target: unknown[][],
  direction?: unknown[][],
  method?: unknown[][],
  baseline?: unknown[][],
): unknown[][] {
  return inCells(() => {
    const chosen = oneWord("Method", method, ATTAINMENT_METHODS) ?? "ratio";
    if (chosen === "range") return rangeAttainments(actual, target, baseline);
    return eachItem(
      () => [
        numbers("Actual", actual),
        numbers("Target", target),
        words("Direction", direction, DIRECTIONS),
        optionalNumbers("Baseline", baseline),
      ],
      (actual, target, direction, baseline) => attainmentBy(chosen, actual, target, direction, baseline),
    );
  });
}

/**
 * Score from 0 to 10: 6.67 at the goal, 3.33 at the red flag, straight between and beyond.
 * @customfunction KPISCORE
 * @helpurl https://localhost:3000/help/kpiscore.html
 * @param actual Actual figures: a cell or a range.
 * @param goal Goals of the same shape, or one for all.
 * @param redflag Figures that raise the alarm. Above the goal: lower is better.
 * @returns One score an item, "" where an input is blank.
 * @example COO.KPISCORE(600,700,500) //=> 5
 */
export function KPISCORE(actual: unknown[][], goal: unknown[][], redflag: unknown[][]): unknown[][] {
  return eachItem(() => [numbers("Actual", actual), numbers("Goal", goal), numbers("Redflag", redflag)], kpiScore);
}

/**
 * Traffic light in a word: "Green" at or better than target, "Amber" close to it, else "Red".
 * @customfunction RAG
 * @helpurl https://localhost:3000/help/rag.html
 * @param actual Actual figures: a cell or a range.
 * @param target Targets of the same shape, or one for all.
 * @param [direction] higher (default) or lower is better.
 * @param [amber] Share of the target that actual may miss it by and still be Amber. Default 0.1.
 * @returns One word an item, "" where actual or target is blank.
 * @example COO.RAG(90,100) //=> "Amber"
 */
export function RAG(
  actual: unknown[][],
  target: unknown[][],
  direction?: unknown[][],
  amber?: unknown[][],
): unknown[][] {
  return eachItem(
    () => [
      numbers("Actual", actual),
      numbers("Target", target),
      words("Direction", direction, DIRECTIONS),
      optionalNumbers("Amber", amber),
    ],
    ragStatus,
  );
}

/**
 * Says whether a figure got better since the one before: "▲ Better", "▼ Worse" or "► Same".
 * @customfunction TREND
 * @helpurl https://localhost:3000/help/trend.html
 * @param current Figures of now: a cell or a range.
 * @param previous Figures before, of the same shape, or one for all.
 * @param [direction] higher (default) or lower is better.
 * @param [band] Share of the figure before within which a change counts as none. Default 0.
 * @returns One word an item, "" where a figure is blank.
 * @example COO.TREND(104,100,"higher",0.05) //=> "► Same"
 */
export function TREND(
  current: unknown[][],
  previous: unknown[][],
  direction?: unknown[][],
  band?: unknown[][],
): unknown[][] {
  return eachItem(
    () => [
      numbers("Current", current),
      numbers("Previous", previous),
      words("Direction", direction, DIRECTIONS),
      optionalNumbers("Band", band),
    ],
    trend,
  );
}

/**
 * Share of the way from a baseline to a target that is gone: (current − baseline) ÷ (target − baseline).
 * @customfunction PROGRESS
 * @helpurl https://localhost:3000/help/progress.html
 * @param baseline Where the way begins: a cell or a range.
 * @param target Where it ends; it may be below the baseline.
 * @param current Figures of now.
 * @param [clip] TRUE keeps the share within 0 and 1, as averages of several want it. Default FALSE.
 * @returns A share an item, below 0 or above 1 where it is so; "" where an input is blank.
 * @example COO.PROGRESS(60,100,80) //=> 0.5
 */
export function PROGRESS(
  baseline: unknown[][],
  target: unknown[][],
  current: unknown[][],
  clip?: unknown[][],
): unknown[][] {
  return inCells(() => {
    const clipped = oneTruth("Clip", clip) ?? false;
    return eachItem(
      () => [numbers("Baseline", baseline), numbers("Target", target), numbers("Current", current)],
      (baseline, target, current) => {
        const share = progress(baseline, target, current);
        return clipped ? Math.min(1, Math.max(0, share)) : share;
      },
    );
  });
}

function attainmentBy(
  method: Exclude<AttainmentMethod, "range">,
  actual: number,
  target: number,
  direction: Direction | undefined,
  baseline?: number,
): number {
  if (method === "baseline") {
    if (baseline === undefined) throw new InvalidInput(kpiMessages.baselineMissing);
    return wayAttainment(actual, target, baseline, direction);
  }
  if (direction !== "lower") return attainment(actual, target);
  return method === "linear" ? linearAttainment(actual, target) : lowerAttainment(actual, target);
}

function rangeAttainments(actual: unknown, target: unknown, limits: unknown): unknown[][] {
  const range = rangeTarget(presentNumbers("Target", target), presentNumbers("Baseline", limits ?? [[null]]));
  return eachItem(
    () => [numbers("Actual", actual)],
    (actual) => rangeAttainment(actual, range),
  );
}

/** Low and high with two red limits beside them, or all four in one range, in whichever order. */
function rangeTarget(target: Float64Array, limits: Float64Array): RangeTarget {
  if (target.length === 2 && limits.length === 2) {
    return { redLow: limits[0], low: target[0], high: target[1], redHigh: limits[1] };
  }
  if (target.length !== 4 || limits.length !== 0) throw new InvalidInput(kpiMessages.rangeShape);
  const [redLow, low, high, redHigh] = target.sort();
  return { redLow, low, high, redHigh };
}

import { moreIsFavorable, type AccountType } from "./accountType";
import { exactSum } from "./sum";

/** One column of a waterfall: it hangs between `from` and `to`. */
export interface BridgeStep {
  label: string;
  change: number;
  from: number;
  to: number;
}

/** A line of a bridge; `null` where nothing was planned or reported, which counts as nothing. */
export interface BridgeLine {
  label: string;
  plan: number | null;
  actual: number | null;
  type?: AccountType;
}

const REST = "Other";

/**
 * The way from plan to actual, the largest change first; lines of the same size of change keep their order.
 *
 * Where lines of both kinds meet (revenue and expense), those where less is favorable count negative, so that the bridge is one
 * of the result. The first step starts at the sum of plan, the last one ends at the sum of actual.
 *
 * @param top - How many steps stand alone; the others are one last step, "Other". Without it, all do.
 * @example
 * bridge([{ label: "Rent", plan: 100, actual: 120 }]) //=> [{ label: "Rent", change: 20, from: 100, to: 120 }]
 */
export function bridge(lines: readonly BridgeLine[], top = Infinity): BridgeStep[] {
  const signs = signsOf(lines);
  const plans = lines.map((line, at) => signs[at] * (line.plan ?? 0));
  const actuals = lines.map((line, at) => signs[at] * (line.actual ?? 0));
  const changes = lines.map(({ label }, at) => ({ label, change: exactSum([actuals[at], -plans[at]]) }));
  changes.sort((one, other) => Math.abs(other.change) - Math.abs(one.change));
  const alone = changes.slice(0, top);
  const rest = changes.slice(top).map(({ change }) => change);
  if (rest.length > 0) alone.push({ label: REST, change: exactSum(rest) });
  return steps(alone, exactSum(plans), exactSum(actuals));
}

function steps(changes: readonly { label: string; change: number }[], start: number, end: number): BridgeStep[] {
  let reached = start;
  return changes.map(({ label, change }, at) => {
    const from = reached;
    reached = at === changes.length - 1 ? end : exactSum([from, change]);
    return { label, change, from, to: reached };
  });
}

function signsOf(lines: readonly BridgeLine[]): number[] {
  const kinds = lines.map(({ type }) => type === undefined || moreIsFavorable(type));
  const mixed = kinds.includes(true) && kinds.includes(false);
  return kinds.map((more) => (mixed && !more ? -1 : 1));
}

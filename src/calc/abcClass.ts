import { pastBorder } from "./border";
import { InvalidInput, NotAvailable } from "./errors";
import { largestFirst } from "./ranking";
import { exactSum } from "./sum";
import { vendorMessages } from "./vendorMessages";

export type AbcClass = "A" | "B" | "C";

/**
 * Classes of items by their share of the total, the largest first: A while what comes before is short of one share, B while it is
 * short of another. The item that crosses a limit belongs to the upper class; equal items keep their order.
 *
 * @param values - NaN for a blank; blanks and negative values have no class and are not in the total.
 * @param a - Share that A stands for: 0.8.
 * @param b - Share that A and B stand for: 0.95.
 * @throws NotAvailable where the total is 0, InvalidInput for limits that do not rise from above 0 to 1.
 * @example
 * abcClasses([5, 80, 15]) //=> ["C", "A", "B"]
 */
export function abcClasses(values: ArrayLike<number>, a = 0.8, b = 0.95): (AbcClass | undefined)[] {
  if (!(a > 0 && a <= b && b <= 1)) throw new InvalidInput(vendorMessages.shareLimits(a, b));
  const amounts = Float64Array.from(values, (value) => (value >= 0 ? value : 0));
  const total = exactSum(amounts);
  if (total === 0) throw new NotAvailable(vendorMessages.noTotal);
  const classes = new Array<AbcClass | undefined>(values.length).fill(undefined);
  let before = 0;
  for (const at of largestFirst(amounts)) {
    const value = values[at];
    if (!(value >= 0)) continue;
    classes[at] = pastBorder(before / total - a) < 0 ? "A" : pastBorder(before / total - b) < 0 ? "B" : "C";
    before += value;
  }
  return classes;
}

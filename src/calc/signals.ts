/** Which rules tell signals from noise: the four of Western Electric or Nelson's eight, all or those of some numbers. */
export interface SignalRules {
  set: "we" | "nelson";
  numbers?: readonly number[];
}

/** A point's distance from the center line in standard deviations, with its neighbors before it. */
type Rule = (zones: Float64Array, point: number) => boolean;

/**
 * The rules in the order of their numbers. Each looks at a point and those before it; a point only breaks the rule about
 * two of three or four of five if it is itself one of the two or four.
 */
const RULES: Record<SignalRules["set"], readonly Rule[]> = {
  we: [beyondLimits, someBeyond(2, 3, 2), someBeyond(4, 5, 1), oneSide(8)],
  nelson: [
    beyondLimits,
    oneSide(9),
    steady(6),
    alternating(14),
    someBeyond(2, 3, 2),
    someBeyond(4, 5, 1),
    near(15),
    farOnBothSides(8),
  ],
};

/**
 * Finds the points of a chart that tell more than noise.
 *
 * Sources: Western Electric, "Statistical Quality Control Handbook"; L. Nelson, "The Shewhart Control Chart: Tests for
 * Special Causes", 1984; read as the R package qcc does.
 *
 * @param values - In time order, without blanks. Not changed.
 * @param center - The center line.
 * @param deviation - The standard deviation, a third of the way to a limit; 0 or more.
 * @param rules - The four of Western Electric if left out.
 * @returns For each point the number of the first rule that it breaks, `null` for none.
 * @example
 * signals([0, 3.2, -3.5, 1], 0, 1) //=> [null, 1, 1, null]
 */
export function signals(
  values: ArrayLike<number>,
  center: number,
  deviation: number,
  { set, numbers }: SignalRules = { set: "we" },
): (number | null)[] {
  const zones = Float64Array.from(values, (value) => zoneOf((value - center) / deviation));
  return Array.from(zones, (_, point) => {
    const broken = RULES[set].findIndex(
      (rule, index) => (numbers === undefined || numbers.includes(index + 1)) && rule(zones, point),
    );
    return broken < 0 ? null : broken + 1;
  });
}

/** A point on a limit is not beyond it, whatever rounding did to its distance; without any spread nothing is far. */
function zoneOf(distance: number): number {
  if (!Number.isFinite(distance)) return distance || 0;
  return Math.round(distance * 1e9) / 1e9;
}

function beyondLimits(zones: Float64Array, point: number): boolean {
  return Math.abs(zones[point]) > 3;
}

/** `needed` of the last `length` points beyond `deviations` on the side of this one, which is one of them. */
function someBeyond(needed: number, length: number, deviations: number): Rule {
  return (zones, point) => {
    if (point + 1 < length) return false;
    const side = Math.sign(zones[point]);
    const isBeyond = (at: number) => zones[at] * side > deviations;
    return isBeyond(point) && countLast(length, point, isBeyond) >= needed;
  };
}

/** The last `length` points all on one side of the center line. */
function oneSide(length: number): Rule {
  return (zones, point) => {
    const side = Math.sign(zones[point]);
    return side !== 0 && allLast(length, point, (at) => zones[at] * side > 0);
  };
}

/** The last `length` points all rising or all falling. */
function steady(length: number): Rule {
  return (zones, point) => {
    const way = Math.sign(zones[point] - zones[point - 1]);
    if (point + 1 < length || way === 0) return false;
    return allLast(length - 1, point, (at) => (zones[at] - zones[at - 1]) * way > 0);
  };
}

/** The last `length` points all turning up and down by turns. */
function alternating(length: number): Rule {
  return (zones, point) =>
    point + 1 >= length &&
    allLast(length - 2, point, (at) => (zones[at] - zones[at - 1]) * (zones[at - 1] - zones[at - 2]) < 0);
}

/** The last `length` points all within one standard deviation of the center line. */
function near(length: number): Rule {
  return (zones, point) => allLast(length, point, (at) => Math.abs(zones[at]) <= 1);
}

/** The last `length` points all beyond one standard deviation, and on both sides. */
function farOnBothSides(length: number): Rule {
  return (zones, point) =>
    allLast(length, point, (at) => Math.abs(zones[at]) > 1) &&
    countLast(length, point, (at) => zones[at] > 0) % length !== 0;
}

function allLast(length: number, point: number, holds: (at: number) => boolean): boolean {
  return point + 1 >= length && countLast(length, point, holds) === length;
}

function countLast(length: number, point: number, holds: (at: number) => boolean): number {
  let count = 0;
  for (let at = point - length + 1; at <= point; at++) if (holds(at)) count++;
  return count;
}

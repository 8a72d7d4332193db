import fc from "fast-check";
import { InvalidInput, NotAvailable } from "../../src/calc/errors";
import { percentile } from "../../src/calc/percentile";
import { draw } from "../../src/calc/draw";

/** The definition, over sorted values. */
function bySorting(values: readonly number[], p: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const rank = p * (sorted.length - 1);
  const below = Math.floor(rank);
  return rank === below ? sorted[below] : sorted[below] + (rank - below) * (sorted[below + 1] - sorted[below]);
}

describe("percentile", () => {
  test("normal: straight between neighbors (PERCENTILE.INC)", () => {
    expect(percentile([4, 1, 3, 2], 0.8)).toBeCloseTo(3.4, 14);
    expect(percentile([15, 20, 35, 40, 50], 0.4)).toBe(29);
  });

  test("boundary: ends, one value, none", () => {
    expect(percentile([3, 1, 2], 0)).toBe(1);
    expect(percentile([3, 1, 2], 1)).toBe(3);
    expect(percentile([7], 0.3)).toBe(7);
    expect(() => percentile([], 0.5)).toThrow(NotAvailable);
    expect(() => percentile([1], 1.1)).toThrow(InvalidInput);
    expect(() => percentile([1], NaN)).toThrow(InvalidInput);
  });

  test("does not change its input", () => {
    const values = Object.freeze([3, 1, 2]);
    expect(percentile(values, 0.5)).toBe(2);
  });

  test("property: equals sorting, and never falls as the share rises", () => {
    const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 2000 });
    fc.assert(
      fc.property(
        values,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (all, one, other) => {
          expect(percentile(all, one)).toBe(bySorting(all, one));
          expect(percentile(all, Math.min(one, other))).toBeLessThanOrEqual(percentile(all, Math.max(one, other)));
        },
      ),
    );
  });

  const many = (valueAt: (at: number) => number) => Array.from({ length: 50_000 }, (_, at) => valueAt(at));
  test.each([
    ["random", many((at) => draw(at, 1, 1))],
    ["rising", many((at) => at)],
    ["falling", many((at) => -at)],
    ["ten different", many((at) => at % 10)],
    ["all equal", many(() => 5)],
    ["one far out", many((at) => (at === 77 ? 1e300 : draw(at, 2, 1)))],
    ["in waves that fit the sample's stride", many((at) => (at % 12) * 1000 + draw(at, 3, 1))],
  ])("array: 50,000 values, %s", (_, values) => {
    for (const p of [0, 0.001, 0.05, 0.5, 0.8, 0.95, 0.9999, 1])
      expect(percentile(values, p)).toBe(bySorting(values, p));
  });
});

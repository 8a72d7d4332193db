import fc from "fast-check";
import { exactSum, mean } from "../../src/calc/sum";
import { NumberOverflow } from "../../src/calc/errors";

describe("exactSum", () => {
  test("normal: cents add up to the cent", () => {
    expect(exactSum([0.1, 0.2])).toBe(0.3);
    expect(exactSum([1.1, 2.2, 3.3])).toBe(6.6);
  });

  test("what cancels on paper cancels to zero, and to a positive zero", () => {
    expect(Object.is(exactSum([0.1, 0.2, -0.3]), 0)).toBe(true);
    expect(Object.is(exactSum([-0, -0]), 0)).toBe(true);
  });

  test("a small amount survives beside a large one", () => {
    expect(exactSum([1e16, 1, -1e16])).toBe(1);
    expect(exactSum([1e100, 1, -1e100])).toBe(1);
  });

  test("no values add up to 0", () => {
    expect(exactSum([])).toBe(0);
  });

  test("fractions that no decimal scale holds are rounded once (Python's math.fsum)", () => {
    expect(exactSum([1 / 3, 2 / 3, 0.1])).toBe(1.0999999999999999);
    expect(exactSum(new Array(10).fill(1 / 3))).toBe(3.333333333333333);
  });

  test("the scale may grow on the way, and a late value may fit none", () => {
    const cents = new Array(100).fill(0.25);
    expect(exactSum([...cents, 0.123456789])).toBe(25.123456789);
    expect(exactSum([...cents, 1 / 3])).toBe(25 + 1 / 3);
  });

  test("boundary: the sum may leave the range on the way but not at the end", () => {
    expect(exactSum([1e308, 1e308, -1e308])).toBe(1e308);
    expect(() => exactSum([1e308, 1e308])).toThrow(NumberOverflow);
    expect(() => exactSum([1, Number.NaN])).toThrow(NumberOverflow);
  });

  test("array: a million values are added without being spread into arguments", () => {
    expect(exactSum(new Float64Array(1_000_000).fill(0.01))).toBe(10_000);
  });

  test("does not change its input", () => {
    const values = Object.freeze([3.3, 1.1, 2.2]);
    expect(exactSum(values)).toBe(6.6);
  });

  test("property: random cents are summed as integers of cents would be, whatever their size", () => {
    const cents = fc.array(fc.integer({ min: -(10 ** 15), max: 10 ** 15 }), { maxLength: 200 });
    fc.assert(
      fc.property(cents, (units) => {
        const exact = units.reduce((sum, unit) => sum + BigInt(unit), 0n);
        expect(exactSum(units.map((unit) => unit / 100))).toBe(Number(`${exact}e-2`) + 0);
      }),
      { numRuns: 500 },
    );
  });

  test("property: order changes nothing for doubles of any size", () => {
    const doubles = fc.array(fc.double({ noNaN: true, min: -1e300, max: 1e300 }), { maxLength: 60 });
    fc.assert(
      fc.property(doubles, (values) => {
        const sum = exactSum(values);
        expect(exactSum([...values].reverse())).toBe(sum);
        expect(exactSum([...values].sort((a, b) => a - b))).toBe(sum);
      }),
    );
  });

  test("property: doubles are summed as exact fractions would be", () => {
    const parts = fc.array(fc.tuple(fc.maxSafeInteger(), fc.integer({ min: -60, max: 60 })), { maxLength: 40 });
    fc.assert(
      fc.property(parts, (pairs) => {
        const exact = pairs.reduce((sum, [whole, power]) => sum + (BigInt(whole) << BigInt(power + 60)), 0n);
        const values = pairs.map(([whole, power]) => whole * 2 ** power);
        expect(exactSum([...values, Math.PI, -Math.PI])).toBe(Number(exact) / 2 ** 60 + 0);
      }),
    );
  });
});

describe("mean", () => {
  test("is the exact sum over the count", () => {
    expect(mean([0.1, 0.2, 0.3])).toBe(0.6 / 3);
  });
});

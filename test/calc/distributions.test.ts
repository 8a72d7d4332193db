import fc from "fast-check";
import { beta, betaProbability } from "../../src/calc/betaProbability";
import { betaQuantile } from "../../src/calc/betaQuantile";
import { InvalidInput } from "../../src/calc/errors";
import { exponential } from "../../src/calc/exponential";
import { lognormalQuantile } from "../../src/calc/lognormal";
import { naturalLog } from "../../src/calc/naturalLog";
import { normalQuantile } from "../../src/calc/normalQuantile";
import { pertMean, pertQuantile } from "../../src/calc/pert";
import { quantileTable, tableQuantile } from "../../src/calc/quantileTable";
import { triangularQuantile } from "../../src/calc/triangular";
import { rightDigits } from "./nist";

describe("naturalLog and exponential agree with the engine's own to the last digit but one", () => {
  const sizes = fc.double({ min: -700, max: 700, noNaN: true });
  test("property: naturalLog", () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const x = Math.exp(size);
        expect(Math.abs(naturalLog(x) - Math.log(x))).toBeLessThanOrEqual(4e-16 * Math.abs(Math.log(x)));
      }),
    );
  });

  test("property: exponential", () => {
    fc.assert(
      fc.property(sizes, (x) => {
        expect(Math.abs(exponential(x) / Math.exp(x) - 1)).toBeLessThanOrEqual(5e-16);
      }),
    );
  });

  test("boundary", () => {
    expect([0, 1, -1, Infinity, NaN].map(naturalLog)).toEqual([-Infinity, 0, NaN, Infinity, NaN]);
    expect([0, 800, -800, NaN, Infinity, -Infinity].map(exponential)).toEqual([1, Infinity, 0, NaN, Infinity, 0]);
    expect(naturalLog(5e-324)).toBe(Math.log(5e-324));
    expect(exponential(-744)).toBe(Math.exp(-744));
  });
});

describe("normalQuantile", () => {
  // By mpmath at 40 digits, rounded to doubles.
  test.each([
    [1e-300, -37.0470962993612],
    [1e-16, -8.222082216130435],
    [0.001, -3.0902323061678136],
    [0.3, -0.5244005127080408],
    [0.95, 1.6448536269514722],
  ])("is right to 14.5 digits at %p", (p, expected) => {
    expect(rightDigits(normalQuantile(p), expected)).toBeGreaterThanOrEqual(14.5);
  });

  test("boundary: nothing at 0 and 1, something just below 1", () => {
    expect(() => normalQuantile(0)).toThrow(InvalidInput);
    expect(() => normalQuantile(1)).toThrow(InvalidInput);
    expect(normalQuantile(1 - 2 ** -53)).toBeCloseTo(8.209536151601386, 13);
  });
});

describe("betaQuantile", () => {
  // By mpmath at 40 digits, rounded to doubles.
  test.each([
    [1, 5, 0.05, 0.010206218313011496],
    [2.142857142857143, 3.857142857142857, 0.8, 0.5179828058218424],
    [3, 3, 1e-6, 0.004652416361586582],
    [1.0001, 4.9999, 0.999, 0.7488285829982441],
    [5, 1, 0.3, 0.7860030855966228],
    [101, 301, 0.5, 0.2508309206876395],
  ])("of shapes %p and %p is right to 13 digits at %p", (a, b, p, expected) => {
    expect(rightDigits(betaQuantile(beta(a, b), p), expected)).toBeGreaterThanOrEqual(13);
  });

  test("property: undoes the probability, for the shapes of any PERT distribution", () => {
    const shape = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        shape,
        fc.double({ min: 1, max: 200, noNaN: true }),
        fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }),
        (place, weight, p) => {
          const distribution = beta(1 + weight * place, 1 + weight * (1 - place));
          expect(Math.abs(betaProbability(distribution, betaQuantile(distribution, p)) - p)).toBeLessThan(1e-12);
        },
      ),
    );
  });

  test("very pointed distributions have quantiles too", () => {
    expect(pertQuantile(0.5, 0, 1, 3, 30_000)).toBeCloseTo(1, 4);
  });
});

describe("quantileTable", () => {
  test.each([1, 1.01, 1.5, 2.2, 3, 4.5, 4.99, 5])("of shape %p is within 0.002 % of the range", (a) => {
    const distribution = beta(a, 6 - a);
    const prepared = quantileTable(distribution);
    for (let at = 0; at < 2000; at++) {
      const p = (at + 0.5) / 2000;
      expect(Math.abs(tableQuantile(prepared, p) - betaQuantile(distribution, p))).toBeLessThan(2e-5);
    }
  });
});

describe("quantiles", () => {
  const points = fc
    .tuple(fc.integer({ min: -1000, max: 1000 }), fc.nat(1000), fc.nat(1000))
    .map(([low, up, more]) => [low, low + up, low + up + more] as [number, number, number]);
  const share = fc.double({ min: 0, max: 1, noNaN: true });

  test("property: stay between low and high and never fall", () => {
    fc.assert(
      fc.property(points, share, share, ([low, likely, high], one, other) => {
        for (const quantile of [pertQuantile, triangularQuantile]) {
          const [less, more] = [Math.min(one, other), Math.max(one, other)].map((p) => quantile(p, low, likely, high));
          expect(less).toBeGreaterThanOrEqual(low);
          expect(more).toBeLessThanOrEqual(high);
          expect(more - less).toBeGreaterThanOrEqual(-1e-12 * (high - low));
        }
      }),
    );
  });

  test("property: the PERT mean is that of its quantiles", () => {
    fc.assert(
      fc.property(points, ([low, likely, high]) => {
        let sum = 0;
        for (let at = 0; at < 400; at++) sum += pertQuantile((at + 0.5) / 400, low, likely, high);
        expect(Math.abs(sum / 400 - pertMean(low, likely, high))).toBeLessThanOrEqual(1e-4 * (high - low));
      }),
      { numRuns: 20 },
    );
  });

  test("lognormal: low and high are the ends of the 90 % range", () => {
    expect(lognormalQuantile(0.05, 2, 30)).toBeCloseTo(2, 12);
    expect(lognormalQuantile(0.95, 2, 30)).toBeCloseTo(30, 12);
  });
});

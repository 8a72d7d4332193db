import fc from "fast-check";
import { NotAvailable, NumberOverflow } from "../../src/calc/errors";
import { standardDeviation } from "../../src/calc/standardDeviation";
import { mean } from "../../src/calc/sum";
import { certifiedSet, rightDigits, UNIVARIATE_SETS } from "./nist";

describe("NIST Statistical Reference Datasets, univariate", () => {
  test.each(UNIVARIATE_SETS)("%s: the standard deviation is right to 14.9 digits", (name) => {
    const { values, deviation } = certifiedSet(name);
    expect(rightDigits(standardDeviation(values), deviation)).toBeGreaterThanOrEqual(14.9);
  });

  test.each(UNIVARIATE_SETS)("%s: the mean is right to 15 digits", (name) => {
    const set = certifiedSet(name);
    expect(rightDigits(mean(set.values), set.mean)).toBe(15);
  });
});

describe("standardDeviation", () => {
  test("boundary: equal values have none, one value has no answer", () => {
    expect(standardDeviation([0.1, 0.1, 0.1])).toBe(0);
    expect(() => standardDeviation([5])).toThrow(NotAvailable);
    expect(() => standardDeviation([])).toThrow(NotAvailable);
  });

  test("values that no decimal scale holds", () => {
    expect(standardDeviation([1 / 3, 2 / 3, 1])).toBeCloseTo(1 / 3, 15);
    expect(standardDeviation([1e150, 2e150, 3e150]) / 1e150).toBe(1);
  });

  test("boundary: squares too large for a number", () => {
    expect(() => standardDeviation([1e200, 2e200, 3e200])).toThrow(NumberOverflow);
  });

  test("does not change its input", () => {
    const values = Object.freeze([3, 1, 2]);
    expect(standardDeviation(values)).toBe(1);
  });

  test("property: moving all values by whole numbers changes nothing", () => {
    const cents = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 2, maxLength: 50 });
    fc.assert(
      fc.property(cents, fc.integer({ min: -1e9, max: 1e9 }), (units, shift) => {
        const moved = units.map((unit) => (unit + shift * 100) / 100);
        expect(standardDeviation(moved)).toBe(standardDeviation(units.map((unit) => unit / 100)));
      }),
    );
  });
});

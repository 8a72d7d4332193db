import fc from "fast-check";
import { roundHalfAway } from "../../src/calc/round";

describe("roundHalfAway", () => {
  test.each([
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [-1.005, 2, -1.01],
    [1234.5678, 1, 1234.6],
    [0.1 + 0.2, 15, 0.3],
  ])("normal: ROUND(%p, %p) is %p, as Excel prints it", (value, digits, expected) => {
    expect(roundHalfAway(value, digits)).toBe(expected);
  });

  test("negative digits round to tens and hundreds", () => {
    expect(roundHalfAway(1250, -2)).toBe(1300);
    expect(roundHalfAway(-1249, -2)).toBe(-1200);
    expect(roundHalfAway(500, -3)).toBe(1000);
    expect(roundHalfAway(499.99, -3)).toBe(0);
    expect(roundHalfAway(5, -3)).toBe(0);
  });

  test("boundary: zero never comes back negative", () => {
    expect(Object.is(roundHalfAway(-0.001, 2), 0)).toBe(true);
    expect(Object.is(roundHalfAway(-0, 2), 0)).toBe(true);
  });

  test("a number with fewer decimals than asked for stays itself", () => {
    expect(roundHalfAway(1e22, 2)).toBe(1e22);
    expect(roundHalfAway(12.5, 300)).toBe(12.5);
    expect(roundHalfAway(1e-300, 5)).toBe(0);
  });

  test("property: amounts in cents stay themselves, and half a cent goes away from zero", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 11 }), (cents) => {
        expect(roundHalfAway(cents / 100, 2)).toBe(cents / 100);
        expect(roundHalfAway((cents * 10 + 5) / 1000, 2)).toBe((cents + 1) / 100);
        expect(roundHalfAway(-(cents * 10 + 5) / 1000, 2)).toBe(-(cents + 1) / 100);
      }),
    );
  });
});

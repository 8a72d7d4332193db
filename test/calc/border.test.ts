import { pastAllowance, pastBorder } from "../../src/calc/border";

const TAILS = [2 ** -52, 1e-15, 1e-14, 1e-13];

test("a tail of earlier arithmetic is on the border, on either side", () => {
  for (const border of [0.05, 0.57, 1, 90, 1e6, 123_456_789.12, -40]) {
    for (const tail of TAILS) {
      expect(pastBorder(border * tail, border)).toBe(0);
      expect(pastBorder(-border * tail, border)).toBe(0);
    }
  }
  expect(pastBorder(0.57 - 0.95 * 0.6)).toBe(0);
});

test("what a person can see is past it", () => {
  for (const border of [0.05, 0.57, 1, 90, 1e6, 123_456_789.12]) {
    for (const share of [1e-11, 1e-9, 0.01]) {
      expect(pastBorder(border * share, border)).toBeGreaterThan(0);
      expect(pastBorder(-border * share, border)).toBeLessThan(0);
    }
  }
});

test("around 0 the excess itself counts, and there is no allowance", () => {
  expect(pastBorder(0.1 + 0.2 - 0.3, 0)).toBe(0);
  expect(pastAllowance(0.05, 0, 0.1)).toBeGreaterThan(0);
  expect(pastAllowance(100 - 90, 100, 0.1)).toBe(0);
  expect(pastAllowance(10.000001, -100, 0.1)).toBeGreaterThan(0);
});

import { readTolerance, toleranceText } from "../../../src/taskpane/wizard/tolerance";

it.each([
  ["5", 0.05],
  ["2.5", 0.025],
  ["2,5 %", 0.025],
  [" 0 ", 0],
  ["100%", 1],
])("reads %p as %p", (text, share) => {
  expect(readTolerance(text)).toBeCloseTo(share, 15);
});

it.each(["", "five", "-1", "101", "1e2", "5 5", "Infinity"])("does not take %p for a percentage", (text) => {
  expect(readTolerance(text)).toBeNaN();
});

it("writes a share as a person types it", () => {
  expect(toleranceText(0.07)).toBe("7");
  expect(toleranceText(0.025)).toBe("2.5");
});

import { readOffCurve } from "../../src/calc/readOffCurve";

const curve = [
  { x: -10, y: 1 },
  { x: 0, y: 0.5 },
  { x: 40, y: 0.1 },
];

test.each([
  [-11, 1],
  [-10, 1],
  [-5, 0.75],
  [0, 0.5],
  [10, 0.4],
  [40, 0.1],
  [41, 0.1],
])("at %d a curve of straight pieces stands at %d", (at, value) => {
  expect(readOffCurve(curve, at)).toBeCloseTo(value, 12);
});

test("a single point is a level line", () => {
  expect([-1, 3, 9].map((at) => readOffCurve([{ x: 3, y: 0.2 }], at))).toEqual([0.2, 0.2, 0.2]);
});

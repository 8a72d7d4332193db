import { appetiteCurve, proposedAppetite, type AppetitePoint } from "../../../src/trackers/risk/appetite";

const points = (...given: [number | null, number | null][]): AppetitePoint[] =>
  given.map(([amount, chance]) => ({ amount, chance }));

test("an appetite is what rises from the first row on, each amount with its chance", () => {
  expect(appetiteCurve(points([0, 0.5], [10, 0.1], [null, null]))).toEqual([
    { x: 0, y: 0.5 },
    { x: 10, y: 0.1 },
  ]);
});

test.each([
  ["nothing", points([null, null], [null, null])],
  ["amounts that fall", points([10, 0.5], [5, 0.1])],
  ["an amount twice", points([10, 0.5], [10, 0.1])],
  ["an amount without a chance", points([0, 0.5], [10, null])],
  ["a chance without an amount", points([null, 0.5], [10, 0.1])],
  ["a gap", points([0, 0.5], [null, null], [10, 0.1])],
])("there is none in %s", (_, given) => {
  expect(appetiteCurve(given)).toBeNull();
});

test("a new register starts from chances that fall along its own amounts", () => {
  const start = appetiteCurve(proposedAppetite(Array.from({ length: 21 }, (_, at) => at * 1000)))!;
  expect(start[0]).toEqual({ x: 2000, y: 0.5 });
  expect(start.every(({ y }, at) => at === 0 || y < start[at - 1].y)).toBe(true);
});

import { normalProbability } from "../../src/calc/normalProbability";
import { normalQuantile } from "../../src/calc/normalQuantile";

/** To 16 digits from the complementary error function at 50 digits. */
const TABLE: readonly [x: number, p: number][] = [
  [0, 0.5],
  [1, 0.8413447460685429],
  [1.959963984540054, 0.975],
  [-3, 0.0013498980316300946],
  [-5, 2.866515718791939e-7],
  [-8, 6.220960574271784e-16],
];

test.each(TABLE)("the chance of not more than %d", (x, p) => {
  expect(Math.abs(normalProbability(x) - p)).toBeLessThan(1e-15);
});

test("it is the inverse of the quantile", () => {
  for (let at = 1; at < 1000; at++) expect(normalProbability(normalQuantile(at / 1000))).toBeCloseTo(at / 1000, 13);
});

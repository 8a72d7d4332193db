import { BETA } from "@formulajs/formulajs";
import { SHAPES, type Shape } from "../../src/calc/impact";
import { column } from "./callFunction";
import { table } from "./closeTo";

/** Mean and variance of an impact if it happens, from textbooks rather than from our own code. */
interface Moments {
  mean: number;
  variance: number;
}

const seeds = Array.from({ length: 50 }, (_, at) => at + 1);
const trials = 10_000;

/** id, probability, low, likely, high */
const register: [string, number, number, number, number][] = [
  ["R1", 0.3, 10_000, 25_000, 90_000],
  ["R2", 0.05, 200_000, 350_000, 800_000],
  ["R3", 0.9, 1_000, 2_000, 5_000],
  ["R4", 1, 4_000, 6_000, 7_000],
  ["R5", 0.5, 30_000, 60_000, 60_000],
];

/** A 90 % range reaches 1.6449 standard deviations to either side (NIST/SEMATECH e-Handbook, 1.3.6.7.1). */
const halfRange = 1.6448536269514722;

/** D. Vose, Risk Analysis (PERT, triangular, uniform); a lognormal amount is e^N with N normal. */
/** P10, P50 and P90 have a file of their own. */
type Spread = Exclude<Shape, "p10p90">;
const SPREADS = SHAPES.filter((shape): shape is Spread => shape !== "p10p90");

const moments: Record<Spread, (low: number, likely: number, high: number) => Moments> = {
  pert: (low, likely, high) => {
    const mean = (low + 4 * likely + high) / 6;
    return { mean, variance: ((mean - low) * (high - mean)) / 7 };
  },
  triangular: (low, likely, high) => ({
    mean: (low + likely + high) / 3,
    variance: (low ** 2 + likely ** 2 + high ** 2 - low * likely - low * high - likely * high) / 18,
  }),
  uniform: (low, _, high) => ({ mean: (low + high) / 2, variance: (high - low) ** 2 / 12 }),
  lognormal: (low, _, high) => {
    const deviation = Math.log(high / low) / (2 * halfRange);
    const mean = Math.sqrt(low * high) * Math.exp(deviation ** 2 / 2);
    return { mean, variance: mean ** 2 * (Math.exp(deviation ** 2) - 1) };
  },
};

/** Of the sum of amounts that each come up with a probability, independently: Σ pm and Σ p(σ² + m²) − (pm)². */
function compound(shape: Spread): Moments {
  const each = register.map(([, probability, low, likely, high]) => ({
    probability,
    ...moments[shape](low, likely, high),
  }));
  return {
    mean: each.reduce((sum, { probability, mean }) => sum + probability * mean, 0),
    variance: each.reduce(
      (sum, { probability, mean, variance }) => sum + probability * (variance + mean ** 2) - (probability * mean) ** 2,
      0,
    ),
  };
}

/** How many standard errors the average of 50 estimates lies from the truth, the error as their own spread shows it. */
function errorsFrom(truth: number, estimates: readonly number[]): number {
  const average = estimates.reduce((sum, value) => sum + value, 0) / estimates.length;
  const squares = estimates.reduce((sum, value) => sum + (value - average) ** 2, 0);
  const error = Math.sqrt(squares / (estimates.length - 1) / estimates.length);
  return Math.abs(average - truth) / error;
}

function simulate(rows: typeof register, shape: Shape, seed: number): Record<string, number> {
  const [ids, ...figures] = [0, 1, 2, 3, 4].map((at) => column(...rows.map((row) => row[at])));
  return table("RISKSIM", ...figures, ids, trials, seed, shape);
}

describe("RISKSIM over 50 seeds", () => {
  test.each(SPREADS)("%s: mean and variance of the compound sum, within three standard errors", (shape) => {
    const exact = compound(shape);
    const figures = seeds.map((seed) => simulate(register, shape, seed));
    const means = figures.map(({ Mean }) => Mean);
    expect(errorsFrom(exact.mean, means)).toBeLessThan(3);
    expect(
      errorsFrom(
        exact.variance,
        figures.map((one) => one["Standard deviation"] ** 2),
      ),
    ).toBeLessThan(3);
    // One seed's standard error is the deviation over √trials: of 50, two or more beyond three of it is a chance of 1 in 100.
    const error = Math.sqrt(exact.variance / trials);
    expect(means.filter((mean) => Math.abs(mean - exact.mean) > 3 * error).length).toBeLessThan(2);
  });

  const shown = [0.05, 0.1, 0.25, 0.5, 0.75, 0.8, 0.9, 0.95];

  test("lognormal: the quantiles of one risk are those of e^N, low and high its 5 % and 95 %", () => {
    const figures = seeds.map((seed) => simulate([["L", 1, 20_000, 0, 500_000]], "lognormal", seed));
    const at = (label: string) => figures.map((one) => one[label]);
    expect(errorsFrom(20_000, at("P5"))).toBeLessThan(3);
    expect(errorsFrom(100_000, at("P50"))).toBeLessThan(3);
    expect(errorsFrom(500_000, at("P95"))).toBeLessThan(3);
    // The upper quartile of the standard normal distribution is 0.6744897501960817.
    const quartile = 100_000 * Math.exp((0.6744897501960817 * Math.log(25)) / (2 * halfRange));
    expect(errorsFrom(quartile, at("P75"))).toBeLessThan(3);
  });

  test("PERT: the quantiles of one risk are those of its beta distribution", () => {
    const [low, likely, high] = [10_000, 25_000, 90_000];
    const [a, b] = [1 + (4 * (likely - low)) / (high - low), 1 + (4 * (high - likely)) / (high - low)];
    const figures = seeds.map((seed) => simulate([["P", 1, low, likely, high]], "pert", seed));
    for (const share of shown) {
      const exact = BETA.INV(share, a, b, low, high);
      const off = errorsFrom(
        exact,
        figures.map((one) => one[`P${Math.round(share * 100)}`]),
      );
      expect({ share, within: off < 3, off }).toMatchObject({ within: true });
    }
  });

  test("a risk that may not happen: its percentiles are 0 up to that chance, then those of the impact", () => {
    const figures = seeds.map((seed) => simulate([["M", 0.4, 20_000, 0, 500_000]], "lognormal", seed));
    expect(new Set(figures.map(({ P50 }) => P50))).toEqual(new Set([0]));
    // P80 of the total is the median of the impact: of the 40 % in which it happens, half lies below.
    expect(
      errorsFrom(
        100_000,
        figures.map(({ P80 }) => P80),
      ),
    ).toBeLessThan(3);
    expect(
      errorsFrom(
        0.4,
        figures.map((one) => one["Chance of any loss"]),
      ),
    ).toBeLessThan(3);
  });
});

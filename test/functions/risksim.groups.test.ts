import { call, column } from "./callFunction";
import { table } from "./closeTo";

const seeds = Array.from({ length: 40 }, (_, at) => at + 1);
const TRIALS = 10_000;

interface Line {
  id: string;
  probability?: number;
  low: number;
  likely?: number;
  high: number;
  group?: string;
  correlation?: number | string;
}

function args(lines: readonly Line[], seed: number, shape: string): unknown[] {
  const of = (part: (line: Line) => unknown) => column(...lines.map(part));
  return [
    of(({ probability }) => probability ?? 1),
    of(({ low }) => low),
    of(({ low, likely, high }) => likely ?? (low + high) / 2),
    of(({ high }) => high),
    of(({ id }) => id),
    TRIALS,
    seed,
    shape,
    of(({ group }) => group ?? ""),
    of(({ correlation }) => correlation ?? ""),
  ];
}

const figures = (lines: readonly Line[], seed: number, shape = "uniform") =>
  table("RISKSIM", ...args(lines, seed, shape));
const totals = (lines: readonly Line[], seed = 1, shape = "uniform") =>
  (call("RISKSIMTOTALS", ...args(lines, seed, shape)) as number[][]).flat();

/** How many standard errors the average of many estimates lies from the truth, the error as their own spread shows it. */
function errorsFrom(truth: number, estimates: readonly number[]): number {
  const average = estimates.reduce((sum, value) => sum + value, 0) / estimates.length;
  const squares = estimates.reduce((sum, value) => sum + (value - average) ** 2, 0);
  return Math.abs(average - truth) / Math.sqrt(squares / (estimates.length - 1) / estimates.length);
}

function expectNear(truth: number, estimates: readonly number[]): void {
  expect({ truth, off: errorsFrom(truth, estimates) < 3.3, estimates: estimates.slice(0, 3) }).toMatchObject({
    off: true,
  });
}

describe("low, likely and high as P10, P50 and P90", () => {
  const LN9 = Math.log(9);

  test.each([
    [1000, 1200, 1700],
    [5000, 5500, 5800],
    [700, 800, 900],
    [-900, -600, -500],
  ])("%d, %d, %d: they are the percentiles, mean and variance those of Keelin's metalog", (low, likely, high) => {
    const found = seeds.map((seed) => figures([{ id: "A", low, likely, high }], seed, "p10p90"));
    const at = (label: string) => found.map((one) => one[label]);
    expectNear(low, at("P10"));
    expectNear(likely, at("P50"));
    expectNear(high, at("P90"));
    // Keelin, "The Metalog Distributions" (2016): the first two central moments of three terms.
    const [scale, skew] = [(high - low) / (2 * LN9), (low + high - 2 * likely) / (0.8 * LN9)];
    expectNear(likely + skew / 2, at("Mean"));
    const variance = Math.PI ** 2 * (scale ** 2 / 3 + skew ** 2 / 36) + skew ** 2 / 12;
    expectNear(
      variance,
      at("Standard deviation").map((deviation) => deviation ** 2),
    );
    const quartile = likely + (scale + 0.25 * skew) * Math.log(3);
    expectNear(quartile, at("P75"));
  });

  test("a cost stays one in the tail, an opportunity too", () => {
    expect(Math.min(...totals([{ id: "A", low: 1, likely: 30, high: 59 }], 1, "p10p90"))).toBe(0);
    expect(Math.max(...totals([{ id: "A", low: -59, likely: -30, high: -1 }], 1, "p10p90"))).toBe(0);
  });

  test("three that no curve fits are refused with what would fit; one amount is that amount", () => {
    expect(call("RISKSIM", ...args([{ id: "A7", low: 0, likely: 10, high: 100 }], 1, "p10p90"))).toEqual({
      error: "#VALUE!",
      reason: "Risk A7: P10 0, P50 10, P90 100: no curve fits; P50 must be from 16.66 to 83.34.",
    });
    expect(call("RISKSIM", ...args([{ id: "A7", low: 5, likely: 4, high: 100 }], 1, "p10p90"))).toMatchObject({
      reason: "Risk A7: Low 5, likely 4, high 100: they must rise from low to high.",
    });
    expect(figures([{ id: "A", low: 5, likely: 5, high: 5 }], 1, "p10p90")).toMatchObject({ Mean: 5, P5: 5, P95: 5 });
  });
});

describe("risks that have something in common", () => {
  const units = (count: number, correlation: number, group = "G"): Line[] =>
    Array.from({ length: count }, (_, at) => ({ id: `U${at}`, low: 0, high: 1, group, correlation }));

  test.each([0.2, 0.5, 0.9])("correlation %d: the variance of a sum of uniform amounts", (rho) => {
    // Uniform amounts under a normal copula are correlated as (6/π) asin(ρ/2) (W. Kruskal, "Ordinal Measures of Association", 1958).
    const common = (6 / Math.PI) * Math.asin(rho / 2);
    const found = seeds.map((seed) => figures(units(5, rho), seed)["Standard deviation"] ** 2);
    expectNear((5 + 5 * 4 * common) / 12, found);
  });

  test.each([0.3, 0.7])("correlation %d: two even chances come together as W. Sheppard found in 1899", (rho) => {
    const pair: Line[] = ["A", "B"].map((id) => ({
      id,
      probability: 0.5,
      low: 1,
      high: 1,
      group: "G",
      correlation: rho,
    }));
    const both = 1 / 4 + Math.asin(rho) / (2 * Math.PI);
    const shares = seeds.map((seed) => totals(pair, seed).filter((total) => total === 2).length / TRIALS);
    expectNear(both, shares);
    expectNear(
      1 - both,
      seeds.map((seed) => figures(pair, seed)["Chance of any loss"]),
    );
  });

  test("wholly correlated: percentiles of the sum are the sums of the percentiles", () => {
    const lines: Line[] = [
      { id: "A", low: 100, likely: 120, high: 170 },
      { id: "B", low: 10, likely: 40, high: 60 },
      { id: "C", probability: 0.5, low: 7, likely: 7, high: 7 },
    ].map((line) => ({ ...line, group: "G", correlation: 1 }));
    const found = seeds.map((seed) => figures(lines, seed, "p10p90"));
    expectNear(
      100 + 10,
      found.map(({ P10 }) => P10),
    );
    expectNear(
      170 + 60 + 7,
      found.map(({ P90 }) => P90),
    );
  });

  test("the root of the product of two correlations", () => {
    const lines: Line[] = [units(1, 0.81)[0], { ...units(2, 0.25)[1] }];
    const common = (6 / Math.PI) * Math.asin((0.9 * 0.5) / 2);
    expectNear(
      (2 + 2 * common) / 12,
      seeds.map((seed) => figures(lines, seed)["Standard deviation"] ** 2),
    );
  });

  test("groups are independent of each other, and of a risk without one", () => {
    const lines = [...units(2, 0.5, "G"), ...units(4, 0.5, "H").slice(2), { id: "alone", low: 0, high: 1 }];
    const common = (6 / Math.PI) * Math.asin(0.25);
    expectNear(
      (5 + 4 * common) / 12,
      seeds.map((seed) => figures(lines, seed)["Standard deviation"] ** 2),
    );
  });

  test("each amount is spread as if it stood alone", () => {
    const [first, ...others] = units(3, 0.6);
    const found = seeds.map((seed) => totals([first, ...others.map((line) => ({ ...line, low: 0, high: 0 }))], seed));
    expectNear(
      0.5,
      found.map((of) => of.reduce((sum, total) => sum + total, 0) / TRIALS),
    );
    expectNear(
      0.2,
      found.map((of) => of.filter((total) => total < 0.2).length / TRIALS),
    );
  });

  test("order changes nothing, other groups change nothing, and a correlation of 0 is none, to the last bit", () => {
    const lines = [...units(3, 0.4), { id: "Z", low: 5, high: 9 }];
    expect(totals([...lines].reverse())).toEqual(totals(lines));
    const none = lines.map((line) => ({ ...line, correlation: 0 }));
    expect(totals(none)).toEqual(totals(lines.map(({ id, low, high }) => ({ id, low, high }))));
    const [alone] = units(1, 0.4);
    const beside: Line = { id: "other", low: 0, high: 0, group: "elsewhere", correlation: 0.9 };
    expect(totals([alone, beside])).toEqual(totals([alone]));
    expect(totals(lines.map((line) => ({ ...line, group: line.group && " g " })))).toEqual(totals(lines));
  });

  test("one correlation without groups holds for all; in a column of groups a blank is a risk by itself", () => {
    const plain = units(3, 0.4).map(({ id, low, high }) => ({ id, low, high }));
    const one = args(plain, 1, "uniform");
    one[8] = null;
    one[9] = 0.4;
    expect((call("RISKSIMTOTALS", ...one) as number[][]).flat()).toEqual(totals(units(3, 0.4, "")));
    const [a, b] = units(2, 0.4);
    expect(totals([a, b, { id: "c", low: 0, high: 1, correlation: 0.4 }])).toEqual(
      totals([a, b, { id: "c", low: 0, high: 1 }]),
    );
  });

  test("a correlation outside 0 to 1 is refused with its risk", () => {
    for (const wrong of [-0.1, 1.01])
      expect(
        call("RISKSIM", ...args([{ id: "A", low: 1, high: 2, group: "G", correlation: wrong }], 1, "uniform")),
      ).toEqual({
        error: "#VALUE!",
        reason: `Risk A: Correlation is ${wrong}; it must be between 0 and 1 (0 % and 100 %).`,
      });
  });
});

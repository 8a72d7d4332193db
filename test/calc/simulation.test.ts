import fc from "fast-check";
import { draw, fillDraws } from "../../src/calc/draw";
import { InvalidInput, NotAvailable } from "../../src/calc/errors";
import { SHAPES, type Shape } from "../../src/calc/impact";
import { lognormalMean } from "../../src/calc/lognormal";
import { pertMean } from "../../src/calc/pert";
import { riskEntities } from "../../src/calc/riskStreams";
import { simulateTotals, simulationBlocks, type Risk } from "../../src/calc/simulation";
import { percentileError, SHOWN_PERCENTILES, summarizeTotals } from "../../src/calc/simulationSummary";
import { triangularMean } from "../../src/calc/triangular";

const REGISTER: Risk[] = [
  { id: "R1", probability: 0.3, low: 10_000, likely: 25_000, high: 90_000 },
  { id: "R2", probability: 0.05, low: 200_000, likely: 350_000, high: 800_000 },
  { id: "R3", probability: 0.9, low: 1_000, likely: 1_000, high: 5_000 },
  { id: "R4", probability: 1, low: 4_000, likely: 6_000, high: 7_000 },
];

/** P10, P50 and P90 have cases of their own. */
type Spread = Exclude<Shape, "p10p90">;
const SPREADS = SHAPES.filter((shape): shape is Spread => shape !== "p10p90");

const MEANS: Record<Spread, (risk: Risk) => number> = {
  pert: ({ low, likely, high }) => pertMean(low, likely, high),
  triangular: ({ low, likely, high }) => triangularMean(low, likely, high),
  lognormal: ({ low, high }) => lognormalMean(low, high),
  uniform: ({ low, high }) => (low + high) / 2,
};

/** The generator's formula in whole numbers of any size, where nothing can be rounded. */
function exactDraw(trial: bigint, variable: bigint, entity: bigint): number {
  const big = 999_999_999_999_989n;
  const first = big % (((trial * 2499997n + variable * 1800451n + entity * 2000371n) % 7450589n) * 4658n + 7450581n);
  const second = big % (((trial * 2246527n + variable * 2399993n + entity * 2100869n) % 7450987n) * 7580n + 7560584n);
  const mixed = (((first * 383n) % 99991n) * 7440893n + ((second * 17669n) % 7440893n)) * 1343n;
  return (Number(mixed % 4294967296n) + 0.5) / 4294967296;
}

describe("fillDraws", () => {
  test("100,000 draws are those of the formula in exact whole numbers, so any spreadsheet's MOD gives the same bits", () => {
    const differing = Array.from({ length: 100_000 }, (_, at) => at).filter(
      (trial) =>
        draw(trial, trial % 991, 7_919 * (trial % 200_000)) !==
        exactDraw(BigInt(trial), BigInt(trial % 991), 7_919n * BigInt(trial % 200_000)),
    );
    expect(differing).toEqual([]);
  });

  test("100,000 draws are bit for bit those of the formula", () => {
    const draws = new Float64Array(100_000);
    fillDraws(draws, draws.length, 1, 42, 987_654_321);
    expect(draws.every((value, at) => value === draw(at + 1, 42, 987_654_321))).toBe(true);
  });

  test("boundary: the largest counters", () => {
    const draws = new Float64Array(2);
    fillDraws(draws, 2, 99_999_999, 1_000_000_000, 2 ** 31 - 1);
    expect(draws[1]).toBe(draw(100_000_000, 1_000_000_000, 2 ** 31 - 1));
    expect(() => draw(100_000_001, 1, 1)).toThrow(InvalidInput);
    expect(() => draw(1.5, 1, 1)).toThrow(InvalidInput);
    expect(() => draw(-1, 1, 1)).toThrow(InvalidInput);
  });

  test("draws are spread evenly and neighbors do not hang together", () => {
    const draws = new Float64Array(100_000);
    fillDraws(draws, draws.length, 1, 1, 1);
    const tenths = new Array<number>(10).fill(0);
    let products = 0;
    draws.forEach((value, at) => {
      tenths[Math.floor(value * 10)] += 1;
      if (at > 0) products += (value - 0.5) * (draws[at - 1] - 0.5);
    });
    const chiSquare = tenths.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    expect(chiSquare).toBeLessThan(27.9);
    expect(Math.abs((products / 100_000) * 12)).toBeLessThan(0.013);
  });
});

describe("riskEntities", () => {
  test("hang on the id alone, whatever its case, spaces and way of storing accents", () => {
    const [one] = riskEntities([{ id: "Büro 7" }]);
    expect(riskEntities([{ id: "x" }, { id: " BÜRO 7 " }])[1]).toBe(one);
    expect(riskEntities([{ id: "bu\u0308ro 7" }])[0]).toBe(one);
  });

  test("lines of one id have streams of their own", () => {
    expect(new Set(riskEntities([{ id: "R1" }, { id: "R1" }, { id: "r1 " }, { id: "" }, { id: "" }])).size).toBe(5);
  });

  test("a hundred thousand ids have as many streams", () => {
    const ids = Array.from({ length: 100_000 }, (_, at) => ({ id: `R-${at}` }));
    expect(new Set(riskEntities(ids)).size).toBe(100_000);
  });
});

describe("simulateTotals", () => {
  test.each(SPREADS)("%s: the mean is that of the closed form, within four standard errors", (shape) => {
    const totals = simulateTotals(REGISTER, { trials: 50_000, shape });
    const { mean, deviation } = summarizeTotals(totals);
    const exact = REGISTER.reduce((sum, risk) => sum + risk.probability * MEANS[shape](risk), 0);
    expect(Math.abs(mean - exact)).toBeLessThan((4 * deviation) / Math.sqrt(totals.length));
  });

  test("the same figures everywhere and always", () => {
    const figures = SPREADS.map((shape) => summarizeTotals(simulateTotals(REGISTER, { shape })).percentiles[5]);
    expect(figures).toEqual([38366.94600451116, 46264.48670421116, 37172.16733891228, 57499.31663721542]);
    const inGroups = REGISTER.map((risk, at) => ({
      ...risk,
      likely: (risk.low + risk.high) / 2,
      group: at > 1 ? "G" : "H",
      correlation: 0.5,
    }));
    const fitted = simulateTotals(inGroups, { shape: "p10p90" });
    expect(summarizeTotals(fitted).percentiles.slice(3)).toEqual([
      9594.727030490762, 33613.175987255374, 49665.560505285, 80350.32147574474, 118537.80526513446,
    ]);
  });

  test("property: order of lines changes nothing, to the last bit", () => {
    const orders = fc.shuffledSubarray(REGISTER, { minLength: REGISTER.length });
    const totals = simulateTotals(REGISTER, { trials: 1000 });
    fc.assert(
      fc.property(orders, (risks) => expect(simulateTotals(risks, { trials: 1000 })).toEqual(totals)),
      { numRuns: 20 },
    );
  });

  test("order of lines of one id changes nothing either", () => {
    const twins: Risk[] = [REGISTER[0], { ...REGISTER[1], id: "R1" }];
    const options = { trials: 1000 };
    expect(simulateTotals([...twins].reverse(), options)).toEqual(simulateTotals(twins, options));
  });

  test("a new risk changes nothing for the others", () => {
    const fresh: Risk = { id: "New", probability: 0.5, low: 64, likely: 64, high: 64 };
    const before = simulateTotals([REGISTER[3]], { trials: 1000 });
    const after = simulateTotals([fresh, REGISTER[3]], { trials: 1000 });
    const added = after.map((total, at) => Math.round((total - before[at]) * 1e6) / 1e6);
    expect(new Set(added)).toEqual(new Set([0, 64]));
  });

  test("a trial of one risk is the draw that anyone can look up", () => {
    const [entity] = riskEntities([{ id: "R9" }]);
    const totals = simulateTotals([{ id: "R9", probability: 0.25, low: 0, likely: 0, high: 1 }], {
      trials: 1000,
      seed: 5,
      shape: "uniform",
    });
    for (const trial of [1, 2, 500, 1000]) {
      const value = draw(trial, 5, entity);
      expect(totals[trial - 1]).toBeCloseTo(value < 0.25 ? value / 0.25 : 0, 14);
    }
  });

  test("boundary: probabilities 0 and 1 are exact", () => {
    const never = simulateTotals([{ id: "N", probability: 0, low: 5, likely: 5, high: 5 }], { trials: 1000 });
    const always = simulateTotals([{ id: "A", probability: 1, low: 5, likely: 5, high: 5 }], { trials: 1000 });
    expect(new Set(never)).toEqual(new Set([0]));
    expect(new Set(always)).toEqual(new Set([5]));
    for (const shape of SHAPES) {
      const none = simulateTotals([{ id: "N", probability: 0, low: 5, likely: 6, high: 9 }], { trials: 1000, shape });
      expect(new Set(none)).toEqual(new Set([0]));
    }
  });

  test("another seed is another sample of the same risks", () => {
    const one = summarizeTotals(simulateTotals(REGISTER, { seed: 1 }));
    const other = summarizeTotals(simulateTotals(REGISTER, { seed: 2 }));
    expect(other.percentiles).not.toEqual(one.percentiles);
    expect(Math.abs(other.percentiles[5] - one.percentiles[5])).toBeLessThan(5 * one.errorOfP80);
  });

  test("error: a line that cannot be simulated is named, other limits are told", () => {
    const wrong = (risk: Partial<Risk>, shape?: Shape) => () =>
      simulateTotals([{ ...REGISTER[0], ...risk }], { shape });
    expect(wrong({ probability: 1.2 })).toThrow(
      "Risk R1: Probability is 1.2; it must be between 0 and 1 (0 % and 100 %).",
    );
    expect(wrong({ likely: 1 })).toThrow("Risk R1: Low 10000, likely 1, high 90000: they must rise from low to high.");
    expect(wrong({ low: 0 }, "lognormal")).toThrow("Risk R1: Low 0, high 90000: a lognormal range needs low above 0");
    expect(wrong({ high: 1 }, "uniform")).toThrow("Risk R1: Low 10000 is above high 1.");
    expect(() => simulateTotals([])).toThrow(NotAvailable);
    expect(() => simulateTotals(REGISTER, { trials: 999 })).toThrow(
      "Trials is 999; it must be a whole number from 1000 to 1000000.",
    );
    expect(() => simulateTotals(REGISTER, { trials: 1e9 })).toThrow(InvalidInput);
    expect(() => simulateTotals(REGISTER, { seed: 0.5 })).toThrow(InvalidInput);
    expect(() => simulateTotals(new Array(1000).fill(REGISTER[0]), { trials: 1e6 })).toThrow("fewer trials");
  });

  test("a block of trials at a time, the totals are the same", () => {
    const blocks = [...simulationBlocks(REGISTER, { trials: 5000 })];
    expect(blocks).toEqual([2048, 4096, 5000]);
  });

  test("does not change its input", () => {
    const risks = Object.freeze(REGISTER.map((risk) => Object.freeze({ ...risk })));
    expect(simulateTotals(risks, { trials: 1000 })).toHaveLength(1000);
  });
});

describe("summarizeTotals", () => {
  test("property: percentiles never fall, and lie between the extremes", () => {
    const risk = fc.record({
      id: fc.string(),
      probability: fc.double({ min: 0, max: 1, noNaN: true }),
      low: fc.nat(100),
      likely: fc.integer({ min: 100, max: 200 }),
      high: fc.integer({ min: 200, max: 1000 }),
    });
    fc.assert(
      fc.property(fc.array(risk, { minLength: 1, maxLength: 10 }), fc.nat(1000), (risks, seed) => {
        const totals = simulateTotals(risks, { trials: 1000, seed });
        const { percentiles, errorOfP80, chanceOfAny } = summarizeTotals(totals);
        expect([...percentiles].sort((one, other) => one - other)).toEqual(percentiles);
        expect(percentiles[7]).toBeLessThanOrEqual(Math.max(...totals));
        expect(errorOfP80).toBeGreaterThanOrEqual(0);
        expect(chanceOfAny).toBeLessThanOrEqual(1);
      }),
      { numRuns: 50 },
    );
  });

  test("the standard error of the P80 is what other seeds show", () => {
    const p80s = Array.from(
      { length: 25 },
      (_, seed) => summarizeTotals(simulateTotals(REGISTER, { seed })).percentiles[5],
    );
    const average = p80s.reduce((sum, value) => sum + value, 0) / p80s.length;
    const spread = Math.sqrt(p80s.reduce((sum, value) => sum + (value - average) ** 2, 0) / (p80s.length - 1));
    const told = summarizeTotals(simulateTotals(REGISTER)).errorOfP80;
    expect(told / spread).toBeGreaterThan(0.6);
    expect(told / spread).toBeLessThan(1.6);
    expect(SHOWN_PERCENTILES[5]).toBe(0.8);
  });

  test("boundary: a percentile at the end of the values has an error too", () => {
    expect(percentileError([1, 2, 3, 4], 1)).toBe(0);
  });
});

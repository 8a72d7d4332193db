import { simulatedLoss } from "../../src/calc/simulatedLoss";

/** 1 to 1000, in an order of their own. */
const totals = Float64Array.from({ length: 1000 }, (_, at) => ((at * 387) % 1000) + 1);

describe("simulatedLoss", () => {
  test("normal: percentiles, contingency, and a curve from nothing to P99", () => {
    const loss = simulatedLoss(totals);
    // PERCENTILE.INC of 1…1000: 1 + 999 · share.
    expect([loss.trials, loss.summary.percentiles[3], loss.summary.percentiles[5]]).toEqual([1000, 500.5, 800.2]);
    expect(loss.contingency).toBeCloseTo(299.7, 10);
    const { curve } = loss;
    expect(curve).toHaveLength(121);
    expect(curve[0]).toEqual({ amount: 0, chance: 1 });
    expect(curve[120].amount).toBeCloseTo(990.01, 9);
    expect(curve[120].chance).toBe(0.01);
    expect(curve.every(({ chance }, at) => at === 0 || chance <= curve[at - 1].chance)).toBe(true);
  });

  test("the chance over a reserve is that of strictly larger totals", () => {
    expect(simulatedLoss(totals, 800).overReserve).toBe(0.2);
    expect(simulatedLoss(totals).overReserve).toBeNull();
  });

  test("boundary: gains start the curve below nothing; all totals the same give a curve of one amount", () => {
    const gains = simulatedLoss(totals.map((total) => total - 400));
    expect(gains.curve[0]).toEqual({ amount: -399, chance: 0.999 });
    const same = simulatedLoss(new Float64Array(1000));
    expect(new Set(same.curve.map(({ amount, chance }) => `${amount} ${chance}`))).toEqual(new Set(["0 0"]));
    expect(same.contingency).toBe(0);
  });

  test("does not change its input", () => {
    const before = Array.from(totals);
    simulatedLoss(totals, 3);
    expect(Array.from(totals)).toEqual(before);
  });
});

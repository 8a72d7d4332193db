import { call, callOne, column } from "./callFunction";
import { table } from "./closeTo";

const PROBABILITY = column(0.3, 0.05, 0.9);
const LOW = column(10_000, 200_000, 1_000);
const LIKELY = column(25_000, 350_000, 1_000);
const HIGH = column(90_000, 800_000, 5_000);
const IDS = column("R1", "R2", "R3");

/** The simulation of the register, with other arguments than the usual in their places. */
function simulated(...rest: unknown[]): Record<string, number> {
  return table("RISKSIM", PROBABILITY, LOW, LIKELY, HIGH, IDS, ...rest);
}

describe("RISKSIM", () => {
  test("normal: what it shows, and that it is told how sure it is", () => {
    const figures = simulated();
    expect(Object.keys(figures)).toEqual([
      "Mean",
      "Standard deviation",
      ...["P5", "P10", "P25", "P50", "P75", "P80", "P90", "P95"],
      "Chance of any loss",
      "Standard error of P80",
      "Trials",
      "Risks simulated",
      "Incomplete rows left out",
    ]);
    // PERT means times probabilities: 0.3 · 33,333 + 0.05 · 400,000 + 0.9 · 1,667.
    expect(Math.abs(figures.Mean - 31_500)).toBeLessThan((4 * figures["Standard deviation"]) / 100);
    expect(Math.abs(figures["Chance of any loss"] - (1 - 0.7 * 0.95 * 0.1))).toBeLessThan(0.01);
    expect(figures.P80).toBeGreaterThanOrEqual(figures.P50);
    expect(figures["Standard error of P80"]).toBeGreaterThan(0);
    expect([figures.Trials, figures["Risks simulated"]]).toEqual([10_000, 3]);
  });

  test("property: order of rows changes nothing when there are ids", () => {
    const reversed = [PROBABILITY, LOW, LIKELY, HIGH, IDS].map((cells) => [...cells].reverse());
    expect(table("RISKSIM", ...reversed)).toEqual(simulated());
  });

  test("property: another seed moves the P80 by a few standard errors at most", () => {
    const [one, other] = [simulated(null, 1), simulated(null, 2)];
    expect(other.P80).not.toBe(one.P80);
    expect(Math.abs(other.P80 - one.P80)).toBeLessThan(5 * one["Standard error of P80"]);
  });

  test("blank: empty rows are nothing, incomplete ones are counted", () => {
    const withGaps = (cells: unknown[][], gap: unknown) => [...cells, [null], [gap]];
    const figures = table(
      "RISKSIM",
      withGaps(PROBABILITY, 0.5),
      withGaps(LOW, 5),
      withGaps(LIKELY, null),
      withGaps(HIGH, 9),
      withGaps(IDS, "R5"),
    );
    expect(figures).toEqual({ ...simulated(), "Incomplete rows left out": 1 });
  });

  test("blank: likely is not needed where the shape does not read it", () => {
    expect(table("RISKSIM", 1, 5, null, 9, null, null, null, "uniform")["Risks simulated"]).toBe(1);
    expect(call("RISKSIM", 1, 5, [[null]], 9)).toMatchObject({
      error: "#N/A",
      reason: "There is no complete line to simulate.",
    });
  });

  test("text: a risk that cannot be simulated is named", () => {
    expect(call("RISKSIM", column(0.3, 1.2), 1, 2, 3, column("Fire", "Flood"))).toEqual({
      error: "#VALUE!",
      reason: "Risk Flood: Probability is 1.2; it must be between 0 and 1 (0 % and 100 %).",
    });
    expect(call("RISKSIM", 0.3, 5, 2, 3)).toMatchObject({
      reason: "Risk 1: Low 5, likely 2, high 3: they must rise from low to high.",
    });
    expect(call("RISKSIM", "often", 1, 2, 3)).toMatchObject({ error: "#VALUE!" });
    expect(call("RISKSIM", 0.3, 1, 2, 3, null, null, null, "normal")).toMatchObject({ error: "#VALUE!" });
  });

  test("error: goes through", () => {
    expect(call("RISKSIM", 0.3, "#DIV/0!", 2, 3)).toMatchObject({ error: "#DIV/0!" });
  });

  test("boundary: trials and seed keep to their limits, a sure amount is exact", () => {
    expect(call("RISKSIM", 0.3, 1, 2, 3, null, 999)).toMatchObject({ error: "#VALUE!" });
    expect(call("RISKSIM", 0.3, 1, 2, 3, null, 1e9)).toMatchObject({ error: "#VALUE!" });
    expect(call("RISKSIM", 0.3, 1, 2, 3, null, null, -1)).toMatchObject({ error: "#VALUE!" });
    const sure = table("RISKSIM", 1, 100, 100, 100);
    expect([sure.Mean, sure.P5, sure.P95, sure["Standard deviation"], sure["Chance of any loss"]]).toEqual([
      100, 100, 100, 0, 1,
    ]);
  });

  test("array: a large simulation is a promise that gives others their turn", async () => {
    let turns = 0;
    const ticking = setInterval(() => (turns += 1), 1);
    const risks = Array.from({ length: 50 }, () => [0.5]);
    const result = (await call("RISKSIM", risks, 1, 2, 3, null, 60_000)) as [string, number][];
    clearInterval(ticking);
    expect(result[0][0]).toBe("Mean");
    expect(turns).toBeGreaterThan(0);
  });
});

describe("RISKSIMTOTALS", () => {
  test("normal: the totals that RISKSIM sums up", () => {
    const totals = call("RISKSIMTOTALS", PROBABILITY, LOW, LIKELY, HIGH, IDS, 2000, 7) as number[][];
    expect(totals).toHaveLength(2000);
    const figures = simulated(2000, 7);
    expect(callOne("VALUEATRISK", totals, 0.8)).toBe(figures.P80);
    expect(callOne("CONTINGENCY", totals)).toBeCloseTo(figures.P80 - figures.P50, 9);
    expect(callOne("LOSSEXCEEDANCE", totals, 0)).toBe(figures["Chance of any loss"]);
  });

  test("error and boundary", () => {
    expect(call("RISKSIMTOTALS", "#N/A", 1, 2, 3)).toMatchObject({ error: "#N/A" });
    expect(call("RISKSIMTOTALS", ...Array(4).fill([[null]]))).toMatchObject({ error: "#N/A" });
  });
});

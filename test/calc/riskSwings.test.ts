import { percentile } from "../../src/calc/percentile";
import { riskSwings } from "../../src/calc/riskSwings";
import { simulateTotals, type Risk } from "../../src/calc/simulation";

const options = { trials: 4000, seed: 3, shape: "pert" as const };
const risks: Risk[] = [
  { id: "small", probability: 0.4, low: 10, likely: 20, high: 30 },
  { id: "large", probability: 0.1, low: 100, likely: 300, high: 900 },
  { id: "gain", probability: 0.5, low: -60, likely: -40, high: -10 },
  { id: "certain", probability: 1, low: 50, likely: 60, high: 90 },
];
const totals = simulateTotals(risks, options);
const bars = new Map(riskSwings(risks, totals, options, 0.8).map((bar) => [bar.label, bar]));

test.each(risks)("P80 without $id, and when it happens, is that of the register simulated so", (risk) => {
  const others = risks.filter(({ id }) => id !== risk.id);
  const bar = bars.get(risk.id)!;
  expect(bar.low).toBeCloseTo(percentile(simulateTotals(others, options), 0.8), 8);
  const happening = simulateTotals([...others, { ...risk, probability: 1 }], options);
  expect(bar.high).toBeCloseTo(percentile(happening, 0.8), 8);
});

test("the widest swing comes first, as changes from P80 as it was simulated", () => {
  const base = percentile(totals, 0.8);
  const [first, ...rest] = bars.values();
  expect(first.label).toBe("large");
  expect(first.highChange).toBeCloseTo(first.high - base, 8);
  expect(rest.every(({ swing }) => swing <= first.swing)).toBe(true);
  expect(bars.get("certain")!.highChange).toBeCloseTo(0, 8);
  expect(bars.get("gain")!.lowChange).toBeGreaterThan(0);
});

test("of more trials than it needs it takes the first: the same for a million as for ten thousand", () => {
  const [few, many] = [10_000, 30_000].map((trials) =>
    riskSwings(risks, simulateTotals(risks, { ...options, trials }), options, 0.8),
  );
  expect(many).toEqual(few);
});

import { draw } from "../../src/calc/draw";
import { riskEntities } from "../../src/calc/riskStreams";
import { simulateTotals, type Risk } from "../../src/calc/simulation";
import { plainFormula } from "../../src/portable/registry";
import { calculate } from "./engine";

jest.setTimeout(180_000);

const seed = 7;
const trials = 1000;
const risks: Risk[] = [
  { id: "A", probability: 0.3, low: 1000, likely: 1000, high: 9000 },
  { id: "B", probability: 0.85, low: 250, likely: 250, high: 975.5 },
  { id: "C", probability: 1, low: -40, likely: -40, high: 60 },
];

/** The risks with their entities, in the order in which amounts are added up. */
const streams = riskEntities(risks)
  .map((entity, at) => ({ entity, ...risks[at] }))
  .sort((one, other) => one.entity - other.entity);

/**
 * The engine shows twelve digits of a fraction. A draw is a whole number and a half of 2^32 parts; in these it has eleven
 * digits, and dividing by a power of two loses nothing.
 */
const whole = 2 ** 32;

const numbers = Array.from({ length: trials }, (_, at) => [at + 1]);

test("a thousand trials drawn by the native formula of DRAW give the same totals, to the last bit", async () => {
  const draws = await calculate(
    streams.map(({ entity }) => ({
      args: [numbers],
      formula: ([trial]) => `${whole}*(${plainFormula("DRAW", [trial, String(seed), String(entity)])})`,
      rows: trials,
      columns: 1,
    })),
  );
  const drawn = draws.map((rows) => rows.map(([value]) => (value as number) / whole));
  drawn.forEach((values, at) =>
    expect(values).toEqual(numbers.map(([trial]) => draw(trial, seed, streams[at].entity))),
  );
  const totals = numbers.map((_, trial) =>
    streams.reduce((sum, { probability, low, high }, at) => {
      const value = drawn[at][trial];
      return value < probability ? sum + (low + value * ((high - low) / probability)) : sum;
    }, 0),
  );
  expect(totals).toEqual(Array.from(simulateTotals(risks, { trials, seed, shape: "uniform" })));
});

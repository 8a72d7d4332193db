import { itemsFinished, periodsToFinish } from "../../src/calc/throughput";

const SERIES = [3, 5, 4, 2, 6, 4, 5, 3, 7, 4, 5, 6, 3, 4, 5];
const TRIALS = 40_000;

/** A generator of its own kind (Lehmer's, 48,271 modulo 2^31 − 1), which shares nothing with the convolution. */
function lehmer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** How often at least `remaining` items were done after each number of periods, by brute force. */
function simulatedChance(counts: readonly number[], remaining: number, periods: number): number {
  const random = lehmer(20_261_130);
  let reached = 0;
  for (let trial = 0; trial < TRIALS; trial++) {
    let done = 0;
    for (let period = 0; period < periods; period++) done += counts[Math.floor(random() * counts.length)];
    reached += Number(done >= remaining);
  }
  return reached / TRIALS;
}

/** Five standard errors of a share. */
const error = (share: number) => 5 * Math.sqrt(Math.max(share * (1 - share), 1e-4) / TRIALS);

test.each([
  ["DEL-009", SERIES, 40],
  ["with periods without an item", [0, 0, 1, 4, 0, 2, 3, 1], 25],
  ["one lucky period", [1, 1, 1, 1, 12], 30],
])(
  "%s: brute force reaches the confidence where the exact forecast says, and not a period before",
  (_, counts, items) => {
    for (const confidence of [0.5, 0.85, 0.95]) {
      const [periods] = periodsToFinish(counts, items, [confidence]);
      const [now, before] = [periods, periods - 1].map((after) => simulatedChance(counts, items, after));
      expect(now).toBeGreaterThan(confidence - error(now));
      expect(before).toBeLessThan(confidence + error(before));
    }
  },
);

test.each([1, 5, 12])("how many in %d periods: brute force agrees within its error", (periods) => {
  for (const confidence of [0.5, 0.85, 0.95]) {
    const [items] = itemsFinished(SERIES, periods, [confidence]);
    const [now, more] = [items, items + 1].map((many) => simulatedChance(SERIES, many, periods));
    expect(now).toBeGreaterThan(confidence - error(now));
    expect(more).toBeLessThan(confidence + error(more));
  }
});

test("DEL-006, by hand: 1 or 2 a period, 3 to go", () => {
  expect(periodsToFinish([1, 2], 3, [0.5, 0.75, 0.76, 0.999], 1)).toEqual([2, 2, 3, 3]);
});

test("boundary: nothing to go, a part of an item, no end, too little to say", () => {
  expect(periodsToFinish(SERIES, 0, [0.85])).toEqual([0]);
  expect(periodsToFinish([2, 2, 2, 2, 2], 3.2, [0.85])).toEqual([2]);
  expect(() => periodsToFinish([0, 0, 0, 0, 0], 3, [0.85])).toThrow("No period has a finished item");
  expect(() => periodsToFinish([1, 1, 1, 1, 0], 3, [0.85])).toThrow("Only 4 periods have a finished item");
  expect(() => periodsToFinish([1, 1, 1, 1, 1], 10_001, [0.85])).toThrow("more than 10,000 periods away");
  expect(() => periodsToFinish([1, 1.5, 1, 1, 1], 3, [0.85])).toThrow("Counts, period 2 is 1.5");
  expect(() => periodsToFinish(SERIES, 3, [85])).toThrow("Confidence is 85");
});

test("does not change its input", () => {
  const counts = Object.freeze([...SERIES]);
  expect(periodsToFinish(counts, 40, Object.freeze([0.5, 0.85, 0.95]))).toEqual([9, 10, 11]);
});

import fc from "fast-check";
import { callOne, column } from "./callFunction";

/** From one step of a double to what a person can see. */
const NOISE = [0, 2 ** -52, -(2 ** -52), 1e-15, -1e-15, 1e-14, -1e-14];
const SEEN = [1e-10, 1e-9];

/** The figure with a tail in proportion, which for 0 is the tail itself. */
const withTail = (figure: number, tail: number) => figure * (1 + tail) || tail;

describe("truth tables at the borders", () => {
  test.each([
    ["higher", 100, 90, -1],
    ["lower", 100, 110, 1],
    ["higher", 0.57, 0.513, -1],
    ["lower", -40, -36, 1],
    ["higher", -40, -44, -1],
    ["higher", 1_234_567.89, 1_111_111.101, -1],
  ])("RAG, %s, target %d: Green on the target, Amber down to %d", (direction, target, limit, worse) => {
    const light = (actual: number) => callOne("RAG", actual, target, direction);
    for (const tail of NOISE) {
      expect({ tail, light: light(withTail(target, tail)) }).toEqual({ tail, light: "Green" });
      expect({ tail, light: light(withTail(limit, tail)) }).toEqual({ tail, light: "Amber" });
    }
    for (const tail of SEEN) {
      expect(light(target + worse * tail * Math.abs(target))).toBe("Amber");
      expect(light(limit + worse * tail * Math.abs(limit))).toBe("Red");
      expect(light(target - worse * tail * Math.abs(target))).toBe("Green");
      expect(light(limit - worse * tail * Math.abs(limit))).toBe("Amber");
    }
  });

  test("VARIANCESTATUS and MATERIAL: on the tolerance is on plan, on the threshold not material", () => {
    for (const [plan, limit] of [
      [100, 105],
      [100, 95],
      [-0.3, -0.315],
      [1e9, 1.05e9],
    ]) {
      for (const tail of NOISE) {
        expect(callOne("VARIANCESTATUS", withTail(limit, tail), plan, "expense", 0.05)).toBe("On plan");
        expect(callOne("MATERIAL", withTail(limit, tail), plan, 0.05)).toBe(false);
        expect(callOne("MATERIAL", withTail(limit, tail), plan, null, Math.abs(limit - plan))).toBe(false);
      }
      for (const tail of SEEN) {
        const beyond = limit + Math.sign(limit - plan) * tail * Math.abs(limit);
        expect(callOne("VARIANCESTATUS", beyond, plan, "expense", 0.05)).not.toBe("On plan");
        expect(callOne("MATERIAL", beyond, plan, 0.05)).toBe(true);
      }
    }
  });
});

describe("truth tables of pace and grade", () => {
  /** Words of a figure that only grows better, from the worst: a border belongs to the better word. */
  function expectLadder(word: (figure: number) => unknown, worst: string, steps: readonly [number, string][]): void {
    steps.forEach(([border, at], step) => {
      const below = step === 0 ? worst : steps[step - 1][1];
      for (const tail of NOISE) expect([border, tail, word(withTail(border, tail))]).toEqual([border, tail, at]);
      for (const tail of SEEN) {
        expect([border, tail, word(border + tail)]).toEqual([border, tail, at]);
        expect([border, tail, word(border - tail)]).toEqual([border, tail, below]);
      }
    });
  }

  test("OKRGRADE: .7 and .4 for a stretch goal, 1 and .9 for a commitment", () => {
    expectLadder((score) => callOne("OKRGRADE", score), "Red", [
      [0.4, "Amber"],
      [0.7, "Green"],
    ]);
    expectLadder((score) => callOne("OKRGRADE", score, "committed"), "Red", [
      [0.9, "Amber"],
      [1, "Green"],
    ]);
  });

  test.each([0.6, 0.3, 1, 0.1, 2 / 3])("PACESTATUS with %d of the time gone", (elapsed) => {
    const steps: [number, string][] = [
      [0.75 * elapsed, "Behind"],
      [0.95 * elapsed, "On track"],
      [1, "Achieved"],
    ];
    expectLadder((progress) => callOne("PACESTATUS", progress, elapsed), "At risk", steps);
  });

  test("PACE is 1 where actual is plan times time, whatever tail they have", () => {
    for (const tail of NOISE) expect(callOne("PACE", withTail(0.3 * 700, tail), 700, 0.3)).toBeCloseTo(1, 12);
  });
});

test("RISKBAND: a tail of earlier arithmetic is in the band whose lowest score it shows", () => {
  const bands = [column(0.1, 0.3, 57.3), column("a", "b", "c")];
  for (const tail of [0, 2 ** -52, -(2 ** -52), 1e-15, -1e-15]) {
    expect([5, 80].map((score) => callOne("RISKBAND", withTail(score, tail)))).toEqual(["Low", "High"]);
    expect([0.1, 0.3, 57.3].map((score) => callOne("RISKBAND", withTail(score, tail), ...bands))).toEqual([
      "a",
      "b",
      "c",
    ]);
    expect([0, 100].map((end) => callOne("RISKBAND", withTail(end, tail)))).toEqual(["Very Low", "Very High"]);
  }
  expect(callOne("RISKBAND", 80 - 1e-9)).toBe("Moderate");
  expect(callOne("RISKBAND", 100 + 1e-9)).toMatchObject({ error: "#VALUE!" });
});

describe("attainment and color agree", () => {
  const figure = fc.oneof(
    fc.integer({ min: -1000, max: 1000 }).map((tenths) => tenths / 10),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => (Math.abs(value) < 1e-9 ? 0 : value)),
  );
  const near = fc.tuple(fc.constantFrom(...NOISE, ...SEEN, 1e-12, -1e-12), fc.boolean());
  const directions = fc.constantFrom("higher", "lower");
  const methods = fc.constantFrom("ratio", "linear", "baseline");

  test("property: attainment is 1 or more exactly where the light is Green, for every sign, direction and method", () => {
    fc.assert(
      fc.property(
        figure,
        figure,
        figure,
        near,
        directions,
        methods,
        (other, target, baseline, tail, direction, method) => {
          const actual = tail[1] ? withTail(target, tail[0]) : other;
          const share = callOne("ATTAINMENT", actual, target, direction, method, baseline);
          if (typeof share !== "number") return expect(share).toMatchObject({ error: "#N/A" });
          expect(share >= 1).toBe(callOne("RAG", actual, target, direction) === "Green");
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("where a ratio would mean nothing there is none, and the reason says what has an answer", () => {
    for (const target of [0, -50]) {
      for (const [direction, method] of [["higher"], ["lower"], ["lower", "linear"]])
        expect(callOne("ATTAINMENT", -25, target, direction, method)).toMatchObject({ error: "#N/A" });
    }
    expect(callOne("ATTAINMENT", -25, -50, "higher", "baseline", -100)).toBe(1.5);
    expect(callOne("ATTAINMENT", -5, 50, "lower")).toMatchObject({ error: "#N/A" });
    expect(callOne("ATTAINMENT", 5, 50, "higher", "baseline", 100)).toMatchObject({
      reason: "The target is worse than the baseline, so the way between them is not the good one.",
    });
  });
});

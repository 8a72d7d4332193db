import fc from "fast-check";
import { call, callOne, column } from "./callFunction";

const figure = fc.integer({ min: -100_000, max: 100_000 }).map((cents) => cents / 100);

describe("ATTAINMENT", () => {
  test("normal: a direction for each item", () => {
    expect(call("ATTAINMENT", column(80, 80, 80), 100, column("higher", "Lower", null))).toEqual(
      column(0.8, 1.25, 0.8),
    );
  });

  test("boundary: a question without an answer says why", () => {
    expect(callOne("ATTAINMENT", 5, 0)).toEqual({
      error: "#N/A",
      reason: "The target is 0 or below, so there is no share of it. A baseline gives one.",
    });
    expect(callOne("ATTAINMENT", 0, 5, "lower")).toMatchObject({ error: "#N/A" });
    expect(callOne("ATTAINMENT", 0, 5, "lower", "linear")).toBe(2);
    expect(callOne("ATTAINMENT", 5, 7, null, "baseline", 7)).toMatchObject({ error: "#N/A" });
  });

  test("text: a wrong word, a baseline or a range that is missing", () => {
    expect(call("ATTAINMENT", 5, 7, "up")).toMatchObject({
      reason: 'Direction, row 1, column 1: "up" is not one of higher, lower.',
    });
    expect(call("ATTAINMENT", 5, 7, null, "minmax")).toMatchObject({ error: "#VALUE!" });
    expect(call("ATTAINMENT", 5, 7, null, "baseline")).toMatchObject({ reason: 'Method "baseline" needs a baseline.' });
    expect(call("ATTAINMENT", 5, 7, null, "range")).toMatchObject({
      reason: "A range target needs low and high, and a low and high red limit around them.",
    });
    expect(call("ATTAINMENT", 5, [[7, 3]], null, "range", [[1, 9]])).toMatchObject({ error: "#VALUE!" });
  });

  test("blank and error: within a range", () => {
    const limits = [[1, 2, 3, 4]];
    expect(call("ATTAINMENT", column(null, "#N/A", 2.5), limits, null, "range")).toMatchObject([
      [""],
      [{ error: "#N/A" }],
      [1],
    ]);
  });

  test("property: within a range it is a share", () => {
    fc.assert(
      fc.property(figure, fc.array(figure, { minLength: 4, maxLength: 4 }), (actual, limits) => {
        const share = callOne("ATTAINMENT", actual, [limits], null, "range") as number;
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("KPISCORE", () => {
  test("boundary: lower is better where the goal is below the red flag", () => {
    expect(call("KPISCORE", column(5, 2, 0, 20), 2, 5)).toEqual(column(10 / 3, 20 / 3, expect.closeTo(80 / 9, 12), 0));
    expect(callOne("KPISCORE", 5, 7, 7)).toMatchObject({ error: "#N/A" });
  });

  test("property: from 0 to 10, and never falls as the figure gets better", () => {
    fc.assert(
      fc.property(figure, figure, figure, figure, (one, other, goal, redFlag) => {
        if (goal === redFlag) return;
        const [worse, better] = goal > redFlag === one < other ? [one, other] : [other, one];
        const [low, high] = call("KPISCORE", column(worse, better), goal, redFlag) as number[][];
        expect(low[0]).toBeGreaterThanOrEqual(0);
        expect(high[0]).toBeLessThanOrEqual(10);
        expect(low[0]).toBeLessThanOrEqual(high[0]);
      }),
    );
  });
});

describe("RAG", () => {
  test("boundary: the truth table of both directions, ends included", () => {
    expect(call("RAG", column(100, 99.99, 90, 89.99), 100)).toEqual(column("Green", "Amber", "Amber", "Red"));
    expect(call("RAG", column(100, 100.01, 110, 110.01), 100, "lower")).toEqual(
      column("Green", "Amber", "Amber", "Red"),
    );
    expect(call("RAG", column(-100, -110, -110.01), -100)).toEqual(column("Green", "Amber", "Red"));
    expect(call("RAG", column(0, -0.01), 0)).toEqual(column("Green", "Red"));
  });

  test("boundary: what 15 digits do not show makes no light red", () => {
    expect(callOne("RAG", 0.1 + 0.2, 0.3, "lower")).toBe("Green");
    expect(callOne("RAG", 1.1, 1, "lower", 0.1)).toBe("Amber");
    expect(call("RAG", 1, 1, null, -0.1)).toMatchObject({ reason: "Amber is -0.1; it must be 0 or more." });
  });
});

describe("TREND", () => {
  test("boundary: the dead band includes its ends", () => {
    expect(call("TREND", column(104, 105, 105.01, 95, 94.99), 100, null, 0.05)).toEqual(
      column("► Same", "► Same", "▲ Better", "► Same", "▼ Worse"),
    );
    expect(call("TREND", column(5, -5), 0, "lower")).toEqual(column("▼ Worse", "▲ Better"));
    expect(callOne("TREND", 0.3, 0.1 + 0.2)).toBe("► Same");
    expect(call("TREND", 1, 1, null, -1)).toMatchObject({ error: "#VALUE!" });
  });

  test("property: back again is the other way", () => {
    const opposite = new Map([
      ["▲ Better", "▼ Worse"],
      ["▼ Worse", "▲ Better"],
      ["► Same", "► Same"],
    ]);
    fc.assert(
      fc.property(figure, figure, fc.constantFrom("higher", "lower"), (one, other, direction) => {
        const way = callOne("TREND", one, other, direction) as string;
        expect(callOne("TREND", other, one, direction)).toBe(opposite.get(way));
      }),
    );
  });
});

describe("PROGRESS", () => {
  test("boundary: shown as it is beyond both ends, and nothing to go is no answer", () => {
    expect(call("PROGRESS", 50, 100, column(25, 50, 100, 125))).toEqual(column(-0.5, 0, 1, 1.5));
    expect(callOne("PROGRESS", 10, 2, 4)).toBe(0.75);
    expect(callOne("PROGRESS", 5, 5, 5)).toEqual({
      error: "#N/A",
      reason: "Baseline and target are the same, so there is no way between them.",
    });
  });
});

describe("WEIGHTEDSCORE and COVERAGE", () => {
  const block = [
    [90, null, 75],
    [null, null, null],
    [60, 70, "#N/A"],
  ];

  test("normal, blank and error: a figure for each row of a block", () => {
    expect(call("WEIGHTEDSCORE", block, [[2, 1, 1]])).toMatchObject([
      [85],
      [{ error: "#N/A" }],
      [{ error: "#N/A", reason: "" }],
    ]);
    expect(call("COVERAGE", block, [[2, 1, 1]])).toMatchObject([[0.75], [0], [{ error: "#N/A" }]]);
    expect(
      call(
        "WEIGHTEDSCORE",
        [[1], [3]],
        block.slice(0, 2).map(() => [1]),
      ),
    ).toEqual([[2]]);
  });

  test("array: weights in a column stand for the columns of a block", () => {
    expect(
      call(
        "WEIGHTEDSCORE",
        [
          [1, 10],
          [3, 30],
        ],
        column(1, 3),
      ),
    ).toEqual([[2.5, 25]]);
    expect(
      call(
        "WEIGHTEDSCORE",
        [
          [1, 10],
          [3, 30],
        ],
        [
          [1, 1],
          [0, 1],
        ],
      ),
    ).toEqual(column(5.5, 30));
  });

  test("boundary: weights that do not fit", () => {
    expect(call("WEIGHTEDSCORE", [[1, 2]], [[1, 2, 3]])).toMatchObject({
      reason: "Weights has 3 columns, scores has 2.",
    });
    expect(call("WEIGHTEDSCORE", column(1, 2), column(1, 2, 3))).toMatchObject({
      reason: "Weights has 3 rows, scores has 2.",
    });
    expect(call("WEIGHTEDSCORE", [[1], [2], [3]], [[1], [2]])).toMatchObject({ error: "#VALUE!" });
    expect(call("WEIGHTEDSCORE", [[1, 2]], [[1, -1]])).toMatchObject({
      reason: "A weight is -1; weights must be 0 or more.",
    });
    expect(callOne("COVERAGE", [[1, 2]], [[0, 0]])).toMatchObject({ error: "#N/A" });
    expect(callOne("WEIGHTEDSCORE", [[1, "x"]], [[1, 1]])).toMatchObject({ error: "#VALUE!" });
    expect(call("WEIGHTEDSCORE", [[1, 2]], [[1, "#DIV/0!"]])).toMatchObject({ error: "#DIV/0!" });
  });

  test("property: within the range of its scores, whatever the unit of the weights; order changes nothing", () => {
    const scored = fc.tuple(figure, fc.integer({ min: 1, max: 100 }));
    fc.assert(
      fc.property(fc.array(scored, { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 50 }), (pairs, unit) => {
        const [scores, weights] = [pairs.map(([score]) => score), pairs.map(([, weight]) => weight)];
        const result = callOne("WEIGHTEDSCORE", [scores], [weights]) as number;
        const noise = 1e-9;
        expect(result).toBeGreaterThanOrEqual(Math.min(...scores) - noise);
        expect(result).toBeLessThanOrEqual(Math.max(...scores) + noise);
        expect(callOne("WEIGHTEDSCORE", [[...scores].reverse()], [[...weights].reverse()])).toBe(result);
        const scaled = callOne("WEIGHTEDSCORE", [scores], [weights.map((weight) => weight * unit)]) as number;
        expect(Math.abs(scaled - result)).toBeLessThan(noise);
      }),
    );
  });
});

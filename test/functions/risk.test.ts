import fc from "fast-check";
import { call, callOne, column } from "./callFunction";

describe("RISKLEVEL", () => {
  test("normal: words of registers, in any case", () => {
    expect(callOne("RISKLEVEL", "Possible", "MAJOR")).toBe("High");
    expect(callOne("RISKLEVEL", "very low", "vh")).toBe("Medium");
    expect(callOne("RISKLEVEL", "L", "h", "NIST")).toBe("Low");
    expect(callOne("RISKLEVEL", "3", 4)).toBe("High");
  });

  test("normal: a matrix of one's own, of any size", () => {
    const matrix = [
      ["a", "b", "c"],
      ["d", "e", "f"],
      ["g", "h", "i"],
    ];
    expect(call("RISKLEVEL", column(1, "M", 3), column("High", 1, 3), matrix)).toEqual(column("c", "d", "i"));
    expect(callOne("RISKLEVEL", 2, 1, [["x"], ["y"]])).toBe("y");
  });

  test("blank and error", () => {
    expect(call("RISKLEVEL", column(null, 3, "#N/A"), column(3, "", 3))).toMatchObject([
      [""],
      [""],
      [{ error: "#N/A" }],
    ]);
  });

  test("text and boundary: off the scale is told", () => {
    expect(call("RISKLEVEL", "huge", 3)).toEqual({
      error: "#VALUE!",
      reason: 'Likelihood is "huge"; it must be a whole number from 1 to 5, or a word such as "Low" or "Very high".',
    });
    for (const wrong of [0, 6, 2.5, true]) expect(call("RISKLEVEL", 3, wrong)).toMatchObject({ error: "#VALUE!" });
    expect(call("RISKLEVEL", 3, 3, "iso")).toMatchObject({ error: "#VALUE!" });
  });

  test("property: more likelihood or impact never lowers the level", () => {
    const order = ["Low", "Medium", "High", "Extreme"];
    const step = fc.integer({ min: 1, max: 5 });
    const level = (likelihood: number, impact: number) =>
      order.indexOf(callOne("RISKLEVEL", likelihood, impact) as string);
    fc.assert(
      fc.property(step, step, step, step, (likelihood, impact, other, another) => {
        const [low, high] = [Math.min(likelihood, other), Math.max(likelihood, other)];
        const [less, more] = [Math.min(impact, another), Math.max(impact, another)];
        expect(level(low, less)).toBeLessThanOrEqual(level(high, more));
      }),
    );
  });
});

describe("RISKBAND", () => {
  test("normal: bands of one's own", () => {
    const limits = column(0, 10, 50);
    const labels = column("Green", "Amber", "Red");
    expect(call("RISKBAND", column(0, 9.9, 10, 500), limits, labels)).toEqual(column("Green", "Green", "Amber", "Red"));
    expect(callOne("RISKBAND", 4.5)).toBe("Very Low");
  });

  test("boundary: outside the bands, limits that do not fit", () => {
    expect(call("RISKBAND", -1)).toMatchObject({ reason: "Score -1 is below the lowest band, which starts at 0." });
    expect(call("RISKBAND", 100.5)).toMatchObject({ reason: "Score 100.5 is above 100." });
    expect(call("RISKBAND", 1, column(0, 5))).toMatchObject({
      reason: "There are 2 limits and 5 labels; each label needs its lowest score.",
    });
    expect(call("RISKBAND", 1, column(5, 0), column("a", "b"))).toMatchObject({ error: "#VALUE!" });
  });
});

describe("RESIDUAL", () => {
  test("normal: interpolated over a column of pairs", () => {
    expect(
      call(
        "RESIDUAL",
        column(20, 20),
        [
          [6, 1],
          [6, null],
        ],
        "interpolate",
      ),
    ).toEqual(column(6, ""));
  });

  test("boundary: effectiveness keeps to 0 to 1, a wrong method or shape is told", () => {
    expect(call("RESIDUAL", column(20, 20), column(0, 1))).toEqual(column(20, 0));
    expect(call("RESIDUAL", 20, 1.1)).toMatchObject({
      reason: "Effectiveness is 1.1; it must be between 0 and 1 (0 % and 100 %).",
    });
    expect(call("RESIDUAL", 20, 0.5, "subtract")).toMatchObject({ error: "#VALUE!" });
    expect(call("RESIDUAL", 20, 0.5, "interpolate")).toMatchObject({ error: "#VALUE!" });
  });

  test("property: never more than the inherent risk, never below 0", () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(100), (inherent, percent) => {
        const left = callOne("RESIDUAL", inherent, percent / 100) as number;
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left).toBeLessThanOrEqual(inherent);
      }),
    );
  });
});

describe("EMV", () => {
  test("boundary: a probability outside 0 to 1", () => {
    expect(call("EMV", 1.2, 100)).toEqual({
      error: "#VALUE!",
      reason: "Probability is 1.2; it must be between 0 and 1 (0 % and 100 %).",
    });
    expect(callOne("EMV", "10%", -500)).toBe(-50);
  });
});

describe("RISKMATRIX", () => {
  test("normal, text and blank: counts words and numbers, leaves out what is not rated", () => {
    const matrix = call("RISKMATRIX", column(1, "Very low", 5, null, 3), column(5, 5, "High", 2, "")) as number[][];
    expect(matrix[0]).toEqual([0, 0, 0, 0, 2]);
    expect(matrix[4]).toEqual([0, 0, 0, 1, 0]);
    expect(matrix.flat().reduce((sum, count) => sum + count)).toBe(3);
  });

  test("error and boundary", () => {
    expect(call("RISKMATRIX", column(1, "#N/A"), column(1, 1))).toMatchObject({ error: "#N/A" });
    expect(call("RISKMATRIX", 6, 1)).toMatchObject({ error: "#VALUE!" });
    expect(call("RISKMATRIX", column(1, 2), column(1, 2, 3))).toMatchObject({ error: "#VALUE!" });
  });

  test("property: counts every rated risk once, in any order", () => {
    const risk = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }));
    fc.assert(
      fc.property(fc.array(risk, { minLength: 1, maxLength: 40 }), (risks) => {
        const counts = (rows: [number, number][]) =>
          call(
            "RISKMATRIX",
            column(...rows.map(([one]) => one)),
            column(...rows.map(([, other]) => other)),
          ) as number[][];
        expect(
          counts(risks)
            .flat()
            .reduce((sum, count) => sum + count),
        ).toBe(risks.length);
        expect(counts([...risks].reverse())).toEqual(counts(risks));
      }),
    );
  });
});

describe("TOPRISKS", () => {
  test("normal: largest first, ties in their order", () => {
    expect(call("TOPRISKS", column("a", "b", "c", "d"), column(5, 9, 9, 1), 3)).toEqual([
      ["b", 9],
      ["c", 9],
      ["a", 5],
    ]);
  });

  test("blank: a risk without a score is left out, without any there is nothing to rank", () => {
    expect(call("TOPRISKS", column("a", "b"), column(null, 4))).toEqual([["b", 4]]);
    expect(call("TOPRISKS", column("a"), column(null))).toMatchObject({ reason: "No risk has a score." });
  });

  test("text, error and boundary", () => {
    expect(call("TOPRISKS", column("a"), column("x"))).toMatchObject({ error: "#VALUE!" });
    expect(call("TOPRISKS", column("a"), column("#NUM!"))).toMatchObject({ error: "#NUM!" });
    expect(call("TOPRISKS", column("a"), column(1), 0)).toMatchObject({ reason: "N is 0; it must be 1 or more." });
    expect(call("TOPRISKS", column(...Array(20).keys()), column(...Array(20).keys()))).toHaveLength(10);
  });
});

import fc from "fast-check";
import { call, callOne, column } from "./callFunction";

const MEASURES = ["MAPE", "WAPE", "SMAPE", "MAE", "RMSE", "BIAS"];

describe("forecast accuracy", () => {
  test.each(MEASURES)("%s: normal, a right forecast has no error", (id) => {
    expect(callOne(id, column(10, 20), column(10, 20))).toBe(0);
  });

  test.each(MEASURES)("%s: blank, a period with one is skipped", (id) => {
    const whole = callOne(id, column(10, 20), column(12, 15));
    expect(callOne(id, column(10, null, 20, 7), column(12, 5, 15, ""))).toBe(whole);
  });

  test.each(MEASURES)("%s: boundary, nothing to compare is no error of zero", (id) => {
    expect(callOne(id, column(null, 5), column(5, null))).toMatchObject({ error: "#N/A" });
  });

  test.each(MEASURES)("%s: text and errors", (id) => {
    expect(callOne(id, column("x"), column(1))).toMatchObject({ error: "#VALUE!" });
    expect(call(id, column(1, "#DIV/0!"), column(1, 1))).toMatchObject([[{ error: "#DIV/0!" }]]);
  });

  test.each(MEASURES)("%s: array, shapes must match", (id) => {
    expect(call(id, column(1, 2), column(1, 2, 3))).toMatchObject({ reason: "Forecast has 3 rows, actual has 2." });
  });

  test("boundary: percentages of nothing", () => {
    expect(callOne("MAPE", column(0, 5), column(1, 5))).toMatchObject({ error: "#N/A" });
    expect(callOne("WAPE", column(0, 0), column(1, 5))).toMatchObject({ error: "#N/A" });
    expect(callOne("SMAPE", column(0, 5), column(0, 5))).toMatchObject({ error: "#N/A" });
  });

  test("property: order of periods changes nothing, and RMSE is not below MAE, MAE not below |BIAS|", () => {
    const pair = fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1000 }));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 30 }), (pairs) => {
        const of = (id: string, list: [number, number][]) =>
          callOne(
            id,
            column(...list.map(([actual]) => actual)),
            column(...list.map(([, forecast]) => forecast)),
          ) as number;
        for (const id of MEASURES) expect(of(id, [...pairs].reverse())).toBe(of(id, pairs));
        expect(of("RMSE", pairs)).toBeGreaterThanOrEqual(of("MAE", pairs) * (1 - 1e-12));
        expect(of("MAE", pairs)).toBeGreaterThanOrEqual(Math.abs(of("BIAS", pairs)));
        expect(of("SMAPE", pairs)).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe("MASE", () => {
  test("normal and blank: a missing amount takes its two steps out of the scale", () => {
    expect(callOne("MASE", [[12, 14]], [[11, 16]], [[8, 10, 9, 11]])).toBeCloseTo(0.9, 14);
    expect(callOne("MASE", [[12]], [[11]], [[8, null, 9, 11]])).toBe(0.5);
  });

  test("boundary: a sample that is too short", () => {
    expect(call("MASE", [[1]], [[1]], [[5, 6]], 2)).toEqual({
      error: "#VALUE!",
      reason: "Training must have more than 2 periods to compare with.",
    });
  });

  test("boundary: a flat sample is no scale", () => {
    expect(callOne("MASE", [[1]], [[2]], [[5, 5, 5]])).toMatchObject({ error: "#N/A" });
    expect(call("MASE", [[1]], [[2]], [[5, 5]], 0)).toMatchObject({ error: "#VALUE!" });
  });
});

describe("TRACKINGSIGNAL", () => {
  test("normal and blank", () => {
    expect(call("TRACKINGSIGNAL", column(8, null, 11), column(10, 5, 9))).toEqual(column(-1, "", 0));
  });

  test("boundary: no signal while every forecast was right", () => {
    expect(call("TRACKINGSIGNAL", column(5, 6), column(5, 5))).toMatchObject([[{ error: "#N/A" }], [1 / 0.5]]);
  });

  test("property: never beyond the number of periods", () => {
    const error = fc.integer({ min: -50, max: 50 }).filter((one) => one !== 0);
    fc.assert(
      fc.property(fc.array(error, { minLength: 1, maxLength: 30 }), (errors) => {
        const signals = call("TRACKINGSIGNAL", column(...errors), 0) as number[][];
        signals.forEach(([signal], at) => expect(Math.abs(signal)).toBeLessThanOrEqual(at + 1 + 1e-9));
      }),
    );
  });
});

import fc from "fast-check";
import { exactSum } from "../../src/calc/sum";
import { call, callOne, column } from "./callFunction";

describe("PHASE", () => {
  test("normal: equal parts, the first ones larger by a cent", () => {
    expect(call("PHASE", 100, 3)).toEqual(column(33.34, 33.33, 33.33));
    expect(call("PHASE", 1000, 12)).toHaveLength(12);
  });

  test("normal: by weights, in their shape", () => {
    expect(call("PHASE", 100, [[1, 2, 1]])).toEqual([[25, 50, 25]]);
    expect(call("PHASE", 10, [[1, 1, 1]], 0)).toEqual([[4, 3, 3]]);
    expect(call("PHASE", -10, [[1, 1, 1]], 0)).toEqual([[-4, -3, -3]]);
  });

  test("blank: a blank weight has no part", () => {
    expect(call("PHASE", 10, [[1, null, 1]])).toEqual([[5, "", 5]]);
    expect(call("PHASE", null, 3)).toEqual({ error: "#VALUE!", reason: "Total is missing." });
  });

  test("boundary: what is smaller than a unit stands in the largest part", () => {
    expect(call("PHASE", 10.005, [[1, 3]])).toEqual([[2.5, 7.505]]);
    expect(call("PHASE", 0, 2)).toEqual(column(0, 0));
  });

  test("error: weights that share nothing out, and wrong counts", () => {
    const reason = "The profile must have no negative weights, and one above 0.";
    expect(call("PHASE", 10, [[1, -1]])).toEqual({ error: "#VALUE!", reason });
    expect(call("PHASE", 10, [[0, 0]])).toEqual({ error: "#VALUE!", reason });
    expect(call("PHASE", 10, 2.5)).toMatchObject({ error: "#VALUE!" });
    expect(call("PHASE", 10, [[1, "#DIV/0!"]])).toMatchObject({ error: "#DIV/0!" });
    expect(call("PHASE", 10, [[1, "x"]])).toMatchObject({ error: "#VALUE!" });
  });

  test("property: the parts add up to the total exactly, each within a unit of its share", () => {
    const total = fc.integer({ min: -1e12, max: 1e12 }).map((cents) => cents / 100);
    const weights = fc
      .array(fc.nat(1000), { minLength: 2, maxLength: 40 })
      .filter((list) => list.some((one) => one > 0));
    fc.assert(
      fc.property(total, weights, (amount, list) => {
        const [parts] = call("PHASE", amount, [list]) as number[][];
        expect(exactSum(parts)).toBe(amount);
        const whole = exactSum(list);
        parts.forEach((part, at) => expect(Math.abs(part - (amount * list[at]) / whole)).toBeLessThan(0.0101));
      }),
    );
  });
});

describe("CAGR", () => {
  test("normal, array and blank", () => {
    expect(callOne("CAGR", 100, 121, 2)).toBeCloseTo(0.1, 14);
    expect(call("CAGR", column(100, null), 121, 2)).toMatchObject([[expect.any(Number)], [""]]);
  });

  test("boundary: from zero, over zero, to zero", () => {
    expect(callOne("CAGR", 0, 5, 2)).toMatchObject({ error: "#N/A" });
    expect(callOne("CAGR", -5, 5, 2)).toMatchObject({ error: "#N/A" });
    expect(callOne("CAGR", 5, 0, 2)).toBe(-1);
    expect(call("CAGR", 5, 5, 0)).toEqual({ error: "#VALUE!", reason: "Periods is 0; it must be above 0." });
  });

  test("property: growing at the rate leads to the end", () => {
    const amount = fc.integer({ min: 1, max: 1e6 });
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 30 }), (begin, end, periods) => {
        const rate = callOne("CAGR", begin, end, periods) as number;
        expect((begin * (1 + rate) ** periods) / end).toBeCloseTo(1, 9);
      }),
    );
  });
});

import fc from "fast-check";
import { call, callOne, column } from "./callFunction";

const TYPES = ["expense", "revenue", "asset", "headcount", "ratio", "ratiolow"];

describe("VARIANCE", () => {
  test("normal: actual less plan without a type", () => {
    expect(callOne("VARIANCE", 120, 100)).toBe(20);
  });

  test("normal: positive is favorable with a type, in any case of letters", () => {
    expect(TYPES.map((type) => callOne("VARIANCE", 120, 100, type))).toEqual([-20, 20, 20, -20, 20, -20]);
    expect(callOne("VARIANCE", 120, 100, " Expense ")).toBe(-20);
  });

  test("blank: a blank is not zero", () => {
    expect(call("VARIANCE", column(120, null, "", "  ", 0), column(100, 100, 100, 100, null))).toEqual(
      column(20, "", "", "", ""),
    );
  });

  test("blank: a line without a type is actual less plan", () => {
    expect(call("VARIANCE", column(120, 120), 100, column("expense", null))).toEqual(column(-20, 20));
  });

  test("text: numbers that read as one in full count", () => {
    expect(call("VARIANCE", column("1,234.50", "(500)", "€ 1.200,00"), 0)).toEqual(column(1234.5, -500, 1200));
  });

  test("text: other text is named with its place", () => {
    const named = { error: "#VALUE!", reason: 'Actual, row 2, column 1: "abc" is not a number.' };
    expect(call("VARIANCE", column(1, "abc", 2), 100)).toEqual([[-99], [named], [-98]]);
    expect(callOneOrError("VARIANCE", 1, "1,234")).toEqual({
      error: "#VALUE!",
      reason: 'Plan, row 1, column 1: "1,234" can be read in two ways. Enter it as a number.',
    });
  });

  test("text: TRUE and FALSE are not numbers", () => {
    expect(callOneOrError("VARIANCE", true, 100)).toMatchObject({ error: "#VALUE!" });
  });

  test("text: a wrong type says which words there are", () => {
    expect(callOneOrError("VARIANCE", 1, 2, "cost")).toEqual({
      error: "#VALUE!",
      reason: 'Type, row 1, column 1: "cost" is not one of expense, revenue, asset, headcount, ratio, ratiolow.',
    });
  });

  test("error: goes through to its own item, as text or as an object", () => {
    const objects = [{ type: "Error", basicValue: "#DIV/0!" }, new CustomFunctions.Error("#REF!" as never)];
    expect(call("VARIANCE", column("#N/A", 120, ...objects), 100)).toMatchObject([
      [{ error: "#N/A" }],
      [20],
      [{ error: "#DIV/0!" }],
      [{ error: "#VALUE!", reason: "A cell that this depends on shows #REF!" }],
    ]);
    expect(callOne("VARIANCE", column("#CALC!"), 100)).toMatchObject({ error: "#VALUE!" });
  });

  test("boundary: agrees with Excel where 15 digits show no difference", () => {
    expect(callOne("VARIANCE", 0.1 + 0.2, 0.3)).toBe(0);
    expect(callOne("VARIANCESTATUS", 0.1 + 0.2, 0.3, "expense")).toBe("On plan");
  });

  test("boundary: a result too large for a number is #NUM!", () => {
    expect(callOne("VARIANCE", 1.7e308, -1.7e308)).toMatchObject({ error: "#NUM!" });
  });

  test("array: single values, columns and rows spread over a block", () => {
    const block = [
      [1, 2],
      [3, 4],
    ];
    expect(call("VARIANCE", block, 1)).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(call("VARIANCE", block, [[1, 2]])).toEqual([
      [0, 0],
      [2, 2],
    ]);
    expect(call("VARIANCE", block, column(1, 3), column("revenue", "expense"))).toEqual([
      [0, 1],
      [0, -1],
    ]);
  });

  test("array: shapes that do not match are told apart", () => {
    const rows = (count: number) => Array.from({ length: count }, () => [1]);
    expect(callOneOrError("VARIANCE", rows(11), rows(12))).toEqual({
      error: "#VALUE!",
      reason: "Plan has 12 rows, actual has 11.",
    });
    expect(callOneOrError("VARIANCE", [[1, 2]], [[1, 2, 3]])).toMatchObject({
      reason: "Plan has 3 columns, actual has 2.",
    });
    expect(callOneOrError("VARIANCE", [[1, 2]], rows(2))).toMatchObject({ error: "#VALUE!" });
  });

  test("array: 100,000 rows", () => {
    const actual = Array.from({ length: 100_000 }, (_, at) => [at]);
    const result = call("VARIANCE", actual, 1) as number[][];
    expect(result).toHaveLength(100_000);
    expect(result[99_999][0]).toBe(99_998);
  });
});

describe("VARIANCEPCT", () => {
  test("normal", () => {
    expect(callOne("VARIANCEPCT", 120, 100)).toBe(0.2);
    expect(callOne("VARIANCEPCT", 120, 100, "expense")).toBe(-0.2);
  });

  test("blank: no actual is no answer yet, no plan is a question without one", () => {
    expect(callOne("VARIANCEPCT", [[null]], 100)).toBe("");
    expect(callOne("VARIANCEPCT", [[null]], [[null]])).toBe("");
    expect(callOne("VARIANCEPCT", 120, [[null]])).toEqual({
      error: "#N/A",
      reason: "The plan is 0 or blank, so there is no share of it.",
    });
  });

  test("boundary: what stands for a plan of zero can be chosen", () => {
    expect(call("VARIANCEPCT", column(5, 5, 5), column(0, null, 10), null, "n.m.")).toEqual(
      column("n.m.", "n.m.", -0.5),
    );
    expect(callOne("VARIANCEPCT", 5, 0, null, 0)).toBe(0);
    expect(callOne("VARIANCEPCT", 5, 0, null, "")).toBe("");
    expect(callOne("VARIANCEPCT", 5, 0, null, "#NUM!")).toMatchObject({ error: "#NUM!" });
  });

  test("error: one item without an answer leaves the others theirs", () => {
    expect(call("VARIANCEPCT", column(5, 5), column(0, 10))).toMatchObject([[{ error: "#N/A" }], [-0.5]]);
  });

  test("property: its sign always is the variance's", () => {
    const amount = fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(
        amount,
        amount.filter((plan) => plan !== 0),
        fc.constantFrom(...TYPES, null),
        (actual, plan, type) => {
          const sign = Math.sign(callOne("VARIANCE", actual, plan, type) as number);
          expect(Math.sign(callOne("VARIANCEPCT", actual, plan, type) as number)).toBe(sign);
          const status = ["Unfavorable", "On plan", "Favorable"][sign + 1];
          expect(callOne("VARIANCESTATUS", actual, plan, type)).toBe(status);
        },
      ),
    );
  });
});

describe("VARIANCESTATUS", () => {
  test("normal and boundary: within the tolerance, ends included, is on plan", () => {
    expect(call("VARIANCESTATUS", column(95, 94.99, 105, 105.01, 100), 100, "revenue", 0.05)).toEqual(
      column("On plan", "Unfavorable", "On plan", "Favorable", "On plan"),
    );
    expect(callOne("VARIANCESTATUS", 1.1, 1, "expense", 0.1)).toBe("On plan");
  });

  test("boundary: a plan of zero has a status", () => {
    expect(callOne("VARIANCESTATUS", 5, 0, "expense", 0.1)).toBe("Unfavorable");
    expect(callOne("VARIANCESTATUS", 0, 0, "expense")).toBe("On plan");
  });

  test("blank", () => {
    expect(call("VARIANCESTATUS", column(null, 5), column(5, null), "expense")).toEqual(column("", ""));
  });

  test("error: a negative tolerance", () => {
    expect(callOneOrError("VARIANCESTATUS", 5, 5, "expense", -0.1)).toMatchObject({
      reason: "Tolerance is -0.1; it must be 0 or more.",
    });
  });
});

describe("MATERIAL", () => {
  test("normal: one threshold alone", () => {
    expect(call("MATERIAL", column(110, 109, 91, 90), 100, 0.09)).toEqual(column(true, false, false, true));
    expect(call("MATERIAL", column(110, 105), 100, null, 5)).toEqual(column(true, false));
  });

  test("boundary: any amount on an unplanned line is beyond every share", () => {
    expect(callOne("MATERIAL", 0.01, 0, 0.5)).toBe(true);
    expect(callOne("MATERIAL", 0, 0, 0.5)).toBe(false);
  });

  test("blank", () => {
    expect(call("MATERIAL", column(null, 5), column(5, null), 0.1)).toEqual(column("", ""));
  });

  test("error: no threshold, or a wrong rule", () => {
    expect(callOneOrError("MATERIAL", 1, 2)).toEqual({
      error: "#VALUE!",
      reason: "Give a share of plan, an amount, or both to call a variance material.",
    });
    expect(callOneOrError("MATERIAL", 1, 2, 0.1, 5, "xor")).toMatchObject({ error: "#VALUE!" });
  });

  test("property: beyond both is never true where beyond one is not", () => {
    const amount = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(amount, amount, fc.nat(100), fc.nat(500), (actual, plan, percent, limit) => {
        const both = callOne("MATERIAL", actual, plan, percent / 100, limit, "and");
        const one = callOne("MATERIAL", actual, plan, percent / 100, limit, "or");
        expect(both === true && one === false).toBe(false);
      }),
    );
  });
});

/** The only cell, or the error of the whole function. */
function callOneOrError(id: string, ...args: unknown[]): unknown {
  const result = call(id, ...args);
  return Array.isArray(result) ? result[0][0] : result;
}

import fc from "fast-check";
import { call, callOne, column } from "./callFunction";

const LOSSES = column(10, 20, 30, 40);

describe("LOSSEXCEEDANCE", () => {
  test("normal, blank and array: strictly above, item by item", () => {
    expect(call("LOSSEXCEEDANCE", LOSSES, column(0, 10, null, 40, 25))).toEqual(column(1, 0.75, "", 0, 0.5));
  });

  test("error: in an amount it is that item's", () => {
    expect(call("LOSSEXCEEDANCE", LOSSES, column(20, "#N/A"))).toMatchObject([[0.5], [{ error: "#N/A" }]]);
    expect(call("LOSSEXCEEDANCE", LOSSES, "x")).toMatchObject({ error: "#VALUE!" });
  });

  test("property: never rises as the amount does", () => {
    const amount = fc.integer({ min: -100, max: 100 });
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1 }), amount, amount, (losses, one, other) => {
        const shares = call(
          "LOSSEXCEEDANCE",
          column(...losses),
          column(Math.min(one, other), Math.max(one, other)),
        ) as number[][];
        expect(shares[0][0]).toBeGreaterThanOrEqual(shares[1][0]);
      }),
    );
  });
});

describe("CONTINGENCY", () => {
  test("boundary: from 0 to 1 the base is a percentile, else an amount", () => {
    expect(callOne("CONTINGENCY", LOSSES, 1, 0)).toBe(30);
    expect(callOne("CONTINGENCY", LOSSES, 1, -5)).toBe(45);
    expect(callOne("CONTINGENCY", LOSSES, 1.5)).toMatchObject({ error: "#VALUE!" });
  });

  test("property: is never negative over the median", () => {
    const totals = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(totals, (values) => {
        expect(callOne("CONTINGENCY", column(...values))).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe("EXPECTEDSHORTFALL", () => {
  test("boundary: a tail without values is no answer by one rule, the worst value by the other", () => {
    expect(callOne("EXPECTEDSHORTFALL", LOSSES, 0)).toEqual({
      error: "#N/A",
      reason: "No value lies below the value at risk, so there is no tail to average.",
    });
    expect(callOne("EXPECTEDSHORTFALL", LOSSES, 0, "index")).toBe(10);
    expect(callOne("EXPECTEDSHORTFALL", LOSSES, 0.5, "both")).toMatchObject({ error: "#VALUE!" });
    expect(callOne("EXPECTEDSHORTFALL", LOSSES, -0.1)).toMatchObject({ error: "#VALUE!" });
  });

  test("property: is never better than the value at risk", () => {
    const results = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(
        results,
        fc.integer({ min: 0, max: 100 }),
        fc.constantFrom("below", "index"),
        (values, percent, rule) => {
          const shortfall = callOne("EXPECTEDSHORTFALL", column(...values), percent / 100, rule);
          if (typeof shortfall !== "number") return;
          expect(shortfall).toBeLessThanOrEqual(
            (callOne("VALUEATRISK", column(...values), percent / 100) as number) + 1e-9,
          );
        },
      ),
    );
  });
});

describe("SECONDMOMENT", () => {
  test("normal: amounts that move together spread more", () => {
    const all = [
      [1, 1],
      [1, 1],
    ];
    expect(call("SECONDMOMENT", column(10, 20), column(3, 4), all)).toEqual([
      ["Mean", 30],
      ["Standard deviation", 7],
    ]);
    expect(call("SECONDMOMENT", [[10, 20]], [[3, 4]])).toEqual([
      ["Mean", 30],
      ["Standard deviation", 5],
    ]);
  });

  test("blank: a part without both figures is left out, its correlations too", () => {
    const correlation = [
      [1, 0, 1],
      [0, 1, 0],
      [1, 0, 1],
    ];
    expect(call("SECONDMOMENT", column(10, 5, 20), column(3, null, 4), correlation)).toEqual([
      ["Mean", 30],
      ["Standard deviation", 7],
    ]);
    expect(call("SECONDMOMENT", column(null), column(null))).toMatchObject({ error: "#VALUE!" });
  });

  test("text, error and boundary: a matrix that is none is told", () => {
    const wrong = (...rows: number[][]) => call("SECONDMOMENT", column(1, 2), column(3, 4), rows);
    expect(wrong([1, 0, 0], [0, 1, 0])).toMatchObject({ reason: "Correlation is 2 by 3; 2 means need 2 by 2." });
    expect(wrong([1, 0.5], [0.4, 1])).toMatchObject({ error: "#VALUE!" });
    expect(wrong([1, 2], [2, 1])).toMatchObject({ error: "#VALUE!" });
    expect(wrong([0.9, 0], [0, 1])).toMatchObject({ error: "#VALUE!" });
    expect(call("SECONDMOMENT", 1, -3)).toMatchObject({ reason: "Standard deviation is -3; it must be 0 or more." });
    expect(call("SECONDMOMENT", 1, "#N/A")).toMatchObject({ error: "#N/A" });
    expect(call("SECONDMOMENT", 1, "x")).toMatchObject({ error: "#VALUE!" });
    const impossible = [
      [1, -1, -1],
      [-1, 1, -1],
      [-1, -1, 1],
    ];
    expect(call("SECONDMOMENT", column(1, 1, 1), column(1, 1, 1), impossible)).toMatchObject({
      reason: "No set of amounts can be correlated like this: some sum of them would have a negative variance.",
    });
  });
});

test("SECONDMOMENT: a matrix that is not positive semidefinite is refused, though the sum itself would have a variance", () => {
  // The eigenvalues are 1 and 1 ± 0.9·√2: one is below 0, while the sum of the three has a variance of 6.6.
  const impossible = [
    [1, 0.9, 0],
    [0.9, 1, 0.9],
    [0, 0.9, 1],
  ];
  expect(call("SECONDMOMENT", column(1, 1, 1), column(1, 1, 1), impossible)).toMatchObject({ error: "#VALUE!" });
  const possible = impossible.map((line) => line.map((value) => (value === 0.9 ? 0.7 : value)));
  expect(call("SECONDMOMENT", column(1, 1, 1), column(1, 1, 1), possible)).toMatchObject([
    ["Mean", 3],
    [expect.any(String), Math.sqrt(3 + 4 * 0.7)],
  ]);
});

describe("TORNADO", () => {
  test("normal and blank: widest swing first, without results left out", () => {
    expect(call("TORNADO", column("Volume", "Price", "Rent"), column(90, 130, null), column(110, 80, 5), 100)).toEqual([
      ["Price", 130, 80, 50, 30, -20],
      ["Volume", 90, 110, 20, -10, 10],
    ]);
  });

  test("text, error and boundary", () => {
    expect(call("TORNADO", column("a"), column("x"), column(1), 0)).toMatchObject({ error: "#VALUE!" });
    expect(call("TORNADO", column("a"), column("#NUM!"), column(1), 0)).toMatchObject({ error: "#NUM!" });
    expect(call("TORNADO", column("a"), column(0), column(1), null)).toMatchObject({ reason: "Base is missing." });
    expect(call("TORNADO", column("a"), column(null), column(null), 0)).toMatchObject({ error: "#VALUE!" });
  });

  test("property: swings never rise from line to line", () => {
    const line = fc.tuple(fc.string(), fc.integer(), fc.integer());
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), (lines) => {
        const columns = [0, 1, 2].map((at) => column(...lines.map((cells) => (at === 0 ? "x" : cells[at]))));
        const swings = (call("TORNADO", ...columns, 0) as number[][]).map((bar) => bar[3]);
        expect([...swings].sort((one, other) => other - one)).toEqual(swings);
      }),
    );
  });
});

import fc from "fast-check";
import { exactSum } from "../../src/calc/sum";
import { call, callOne, column } from "./callFunction";

describe("FLEXBUDGET", () => {
  test("normal, array and blank", () => {
    expect(call("FLEXBUDGET", column(2800, null), 3000, 222000, 54000)).toEqual(column(261200, ""));
  });

  test("boundary: no planned units", () => {
    expect(callOne("FLEXBUDGET", 5, 0, 10, 10)).toMatchObject({ error: "#N/A" });
  });
});

describe("FLEXVARIANCE", () => {
  test("property: both parts add up to the static-budget variance", () => {
    const block = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 4, maxLength: 4 });
    const income = ([units, price, cost, fixed]: number[]) => units * (price - cost) - fixed;
    fc.assert(
      fc.property(block, block, (actual, plan) => {
        const rows = call("FLEXVARIANCE", [actual], column(...plan)) as [string, number, number, number][];
        for (const [, flexible, volume, total] of rows.slice(1)) expect(flexible + volume).toBe(total);
        expect(rows[4][3]).toBe(income(actual) - income(plan));
      }),
    );
  });

  test("error: not four numbers", () => {
    const reason = "Plan must be four cells: units, price, unit variable cost, fixed cost.";
    expect(call("FLEXVARIANCE", [[1, 2, 3, 4]], [[1, 2, 3]])).toEqual({ error: "#VALUE!", reason });
    expect(call("FLEXVARIANCE", [[1, 2, 3, 4]], [[1, 2, null, 4]])).toEqual({ error: "#VALUE!", reason });
  });
});

describe("MIXVARIANCE", () => {
  test("normal and blank: a product with a blank is in no total", () => {
    expect(call("MIXVARIANCE", column(100, 100, 50), column(120, 60, null), column(10, 20, 5))).toEqual([
      [-100, 300, 200],
      [-200, -600, -800],
      ["", "", ""],
      [-300, -300, -600],
    ]);
  });

  test("boundary: nothing planned", () => {
    expect(call("MIXVARIANCE", column(0, 0), column(1, 2), 5)).toMatchObject({ error: "#N/A" });
  });

  test("property: quantity and mix make up volume, and the order of products changes no total", () => {
    const product = fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), fc.integer({ min: -50, max: 50 }));
    fc.assert(
      fc.property(fc.array(product, { minLength: 1, maxLength: 20 }), (products) => {
        const of = (list: number[][]) =>
          call("MIXVARIANCE", ...[0, 1, 2].map((at) => column(...list.map((one) => one[at])))) as number[][];
        const rows = of(products);
        for (const [quantity, mix, volume] of rows) expect(quantity + mix).toBeCloseTo(volume, 5);
        const total = of([...products].reverse())[products.length];
        total.forEach((amount, at) => expect(amount).toBeCloseTo(rows[products.length][at], 6));
      }),
    );
  });
});

describe("PVM", () => {
  const named = (rows: unknown) => Object.fromEntries(rows as [string, number][]);

  test("normal: new and discontinued products stand apart, by zero or by blank", () => {
    const result = call("PVM", column(10, 5, null), column(100, 40, 0), column(11, null, 8), column(90, null, 25));
    expect(named(result)).toEqual({
      Price: 90,
      Volume: -100,
      Mix: 0,
      New: 200,
      Discontinued: -200,
      Total: -10,
      Residual: 0,
    });
  });

  test("blank: a quantity without a price is an error", () => {
    expect(call("PVM", column(null), column(5), column(1), column(5))).toEqual({
      error: "#VALUE!",
      reason: "Plan_price, row 1 is blank, but there is a quantity.",
    });
    expect(call("PVM", column(1), column(5), column(null), column(5))).toMatchObject({ error: "#VALUE!" });
  });

  test("boundary: nothing sold in both has neither price nor volume effect", () => {
    const result = call("PVM", column(10, 0), column(5, 0), column(0, 7), column(0, 3));
    expect(named(result)).toMatchObject({ Price: 0, Volume: 0, Mix: 0, New: 21, Discontinued: -50, Total: -29 });
    expect(call("PVM", column(1, 1), column(5, -5), column(1, 1), column(1, 1))).toMatchObject({ error: "#N/A" });
  });

  test("property: the parts add up to the total exactly, in any order of products", () => {
    const price = fc.integer({ min: 1, max: 100_000 }).map((cents) => cents / 100);
    const product = fc.tuple(price, fc.nat(500), price, fc.nat(500));
    fc.assert(
      fc.property(fc.array(product, { minLength: 1, maxLength: 25 }), (products) => {
        const of = (list: number[][]) =>
          named(call("PVM", ...[0, 1, 2, 3].map((at) => column(...list.map((one) => one[at])))));
        const parts = of(products);
        const { Price, Volume, Mix, New, Discontinued, Total, Residual } = parts;
        expect(Residual).toBe(0);
        const scale = Math.max(...[Price, Volume, Mix, New, Discontinued].map(Math.abs));
        expect(Math.abs(exactSum([Price, Volume, Mix, New, Discontinued, -Total]))).toBeLessThanOrEqual(
          scale * 2 ** -50,
        );
        const turned = of([...products].reverse());
        for (const name of Object.keys(parts)) expect(turned[name]).toBeCloseTo(parts[name], 6);
      }),
    );
  });
});

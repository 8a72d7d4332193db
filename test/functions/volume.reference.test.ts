import { call, callOne, column } from "./callFunction";
import { referenceCase } from "./referenceCases";

test("BUD-001: flexible-budget analysis", () => {
  const { inputs, expected } = referenceCase("BUD-001");
  const actual = [inputs.actual_units, inputs.actual_price, inputs.actual_unit_variable_cost, inputs.actual_fixed];
  const plan = [inputs.budget_units, inputs.budget_price, inputs.budget_unit_variable_cost, inputs.budget_fixed];
  const [, revenue, variable, fixed, income] = call("FLEXVARIANCE", [actual], [plan]) as [
    string,
    number,
    number,
    number,
  ][];
  expect(revenue.slice(1, 3)).toEqual([expected.revenue_fbv, expected.revenue_svv]);
  expect(variable.slice(1, 3)).toEqual([expected.variable_cost_fbv, expected.variable_cost_svv]);
  expect(fixed.slice(1, 3)).toEqual([expected.fixed_cost_fbv, 0]);
  expect(income.slice(1)).toEqual([
    expected.flexible_budget_variance,
    expected.sales_volume_variance,
    expected.static_budget_variance,
  ]);
  const planContribution = inputs.budget_units * (inputs.budget_price - inputs.budget_unit_variable_cost);
  expect(callOne("FLEXBUDGET", actual[0], plan[0], planContribution, -inputs.budget_fixed)).toBe(expected.flex_oi);
  expect(callOne("FLEXBUDGET", plan[0], plan[0], planContribution, -inputs.budget_fixed)).toBe(expected.static_oi);
  expect(expected.flex_oi + income[1]).toBe(expected.actual_oi);
});

test("BUD-008: mix at total quantity", () => {
  const { inputs, expected, tolerance } = referenceCase("BUD-008");
  const rows = call(
    "MIXVARIANCE",
    column(...inputs.budget_units),
    column(...inputs.actual_units),
    column(...inputs.budget_unit_margin),
  ) as number[][];
  const [quantity, mix, volume] = rows[rows.length - 1];
  expect(Math.abs(quantity - expected.quantity)).toBeLessThan(tolerance);
  expect(Math.abs(mix - expected.mix)).toBeLessThan(tolerance);
  expect(Math.abs(volume - expected.volume)).toBeLessThan(tolerance);
});

test("BUD-011: quantity variance of each product, without its source's wrong letters", () => {
  const { inputs, expected, tolerance } = referenceCase("BUD-011");
  const rows = call(
    "MIXVARIANCE",
    column(...inputs.budget_units),
    column(...inputs.actual_units_at_budget_mix),
    column(...inputs.unit_margin),
  ) as number[][];
  (expected.quantity_by_product as number[]).forEach((quantity, at) =>
    expect(Math.abs(rows[at][0] - quantity)).toBeLessThan(tolerance),
  );
  expect(Math.abs(rows[3][0] - expected.quantity)).toBeLessThan(tolerance);
  const units = (inputs.actual_units_at_budget_mix as number[]).reduce((sum, next) => sum + next);
  const more = units - (inputs.budget_units as number[]).reduce((sum, next) => sum + next);
  expect(Math.abs(rows[3][0] / more - expected.weighted_margin)).toBeLessThan(tolerance);
});

test("BUD-012: quantity variance of a product that has its share of the total", () => {
  const { inputs, expected } = referenceCase("BUD-012");
  const share = inputs.budget_mix as number;
  const split = (total: number) => column(total * share, total * (1 - share));
  const rows = call(
    "MIXVARIANCE",
    split(inputs.budget_total),
    split(inputs.actual_total),
    inputs.unit_margin,
  ) as number[][];
  expect(rows[0][0]).toBeCloseTo(expected.quantity, 9);
});

test("BUD-013: price, volume and mix without a residual", () => {
  const { inputs, expected } = referenceCase("BUD-013");
  const rows = call("PVM", column(...inputs.p0), column(...inputs.q0), column(...inputs.p1), column(...inputs.q1)) as [
    string,
    number,
  ][];
  expect(Object.fromEntries(rows.map(([name, amount]) => [name.toLowerCase(), amount]))).toEqual({
    ...expected,
    new: 0,
    discontinued: 0,
  });
});

test.each(["BUD-017", "BUD-018"])("%s: compound growth", (id) => {
  const { inputs, expected } = referenceCase(id);
  expect(callOne("CAGR", inputs.begin, inputs.end, inputs.periods)).toBeCloseTo(expected.cagr, 12);
});

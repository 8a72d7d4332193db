import { call, callOne, column } from "./callFunction";
import { referenceCase } from "./referenceCases";

/** The cases write British "favourable"; the words of the functions are American. */
const flag = (word: string) => (word === "favourable" ? "Favorable" : "Unfavorable");

test("BUD-002: a revenue below plan", () => {
  const { inputs, expected, tolerance } = referenceCase("BUD-002");
  const args = [inputs.actual, inputs.budget, inputs.account_type];
  expect(callOne("VARIANCE", ...args)).toBe(expected.variance);
  expect(Math.abs((callOne("VARIANCEPCT", ...args) as number) - expected.pct)).toBeLessThan(tolerance);
  expect(callOne("VARIANCESTATUS", ...args)).toBe(flag(expected.flag));
});

test("BUD-003: an overspent budget is 150 % over, not the 50 % that its source prints", () => {
  const { inputs, expected } = referenceCase("BUD-003");
  expect(callOne("VARIANCEPCT", inputs.actual, inputs.budget)).toBeCloseTo(expected.pct, 9);
  expect(callOne("VARIANCESTATUS", inputs.actual, inputs.budget, inputs.account_type)).toBe(flag(expected.flag));
});

test("BUD-004: with negative plans the sign of the percentage is the variance's", () => {
  const { inputs, expected, tolerance } = referenceCase("BUD-004");
  const rows = inputs.rows as { budget: number; actual: number }[];
  const actual = column(...rows.map((row) => row.actual));
  const plan = column(...rows.map((row) => row.budget));
  const variances = call("VARIANCE", actual, plan, inputs.account_type) as number[][];
  const shares = call("VARIANCEPCT", actual, plan, inputs.account_type) as number[][];
  (expected.rows as [number, number][]).forEach(([variance, percent], at) => {
    expect(Math.abs(variances[at][0] - variance)).toBeLessThan(tolerance);
    expect(Math.abs(shares[at][0] * 100 - percent)).toBeLessThan(tolerance);
  });
});

test("BUD-005: a plan of zero has a variance but no percentage", () => {
  const { inputs, expected } = referenceCase("BUD-005");
  const args = [inputs.actual, inputs.budget, inputs.account_type];
  expect(callOne("VARIANCE", ...args)).toBe(expected.variance);
  expect(callOne("VARIANCEPCT", ...args)).toMatchObject({ error: "#N/A" });
});

test("BUD-006: the percentage is of the size of plan", () => {
  const { inputs, expected } = referenceCase("BUD-006");
  const shares = call("VARIANCEPCT", column(...inputs.p0), column(...inputs.p1)) as number[][];
  (expected.pct as number[]).forEach((share, at) => expect(shares[at][0]).toBeCloseTo(share, 12));
});

test("BUD-007: beyond one threshold or both", () => {
  const { inputs, expected } = referenceCase("BUD-007");
  const cases = inputs.cases as { pct: number; abs: number }[];
  // A plan that makes the amount the stated share of it.
  const plan = column(...cases.map(({ pct, abs }) => abs / pct));
  const actual = column(...cases.map(({ pct, abs }) => abs / pct + abs));
  expect(call("MATERIAL", actual, plan, 0.09, 5, "or")).toEqual(column(...expected.OR));
  expect(call("MATERIAL", actual, plan, 0.09, 5, "and")).toEqual(column(...expected.AND));
});

test("BUD-015: year to date, year to go and full-year forecasts", () => {
  const { inputs, expected } = referenceCase("BUD-015");
  const { budget, actual, period } = inputs as unknown as { budget: number[]; actual: number[]; period: number };
  const ytdPlan = callOne("YTD", [budget], period);
  const ytdActual = callOne("YTD", [actual], period);
  expect(ytdPlan).toBe(expected.ytd_budget);
  expect(ytdActual).toBe(expected.ytd_actual);
  expect(callOne("VARIANCE", ytdActual, ytdPlan)).toBe(expected.ytd_variance);
  expect(callOne("YTD", [budget], 12)).toBe(expected.fy_budget);
  expect(callOne("YTG", [budget], period)).toBe(expected.fy_budget - expected.ytd_budget);
  expect(callOne("FULLYEAR", [actual], [budget], period)).toBe(expected.fy_forecast_actual_plus_budget);
  expect(callOne("FULLYEAR", [actual], [budget], period, "runrate")).toBe(expected.fy_forecast_run_rate);
  expect(callOne("FULLYEAR", [actual], [budget], period, "phased")).toBeCloseTo(expected.fy_forecast_phased, 9);
  expect(callOne("RUNRATE", [actual])).toBe(expected.fy_forecast_run_rate);
  expect(callOne("REMAINING", expected.fy_budget, ytdActual)).toBe(expected.remaining_budget);
});

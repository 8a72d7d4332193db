import type { AccountType } from "../../calc/accountType";
import { budgetUsed } from "../../calc/budgetUsed";
import { NotAvailable } from "../../calc/errors";
import { exactSum } from "../../calc/sum";
import { variance } from "../../calc/variance";
import { variancePercent } from "../../calc/variancePercent";
import { varianceStatus } from "../../calc/varianceStatus";
import type { SourceLine } from "../../sheets/source";
import type { Amounts, Status } from "./figures";
import type { ForecastMethod } from "./options";

/** How a forecast is made: the method, how much of the time is closed, and whether the source brings its own. */
export interface ForecastBasis {
  method: ForecastMethod;
  closedPeriods: number;
  periods: number;
  fromSource: boolean;
  /** Whether there is a plan to go by. */
  planned: boolean;
}

/**
 * Sums of source lines. Plan to date is the plan that has its actual reported, as a blank actual is not a zero: in the same
 * line, or in the same group where plan and actual stand in lines of their own.
 *
 * @param groups - The lines by what is compared; each by itself where a line has both.
 */
export function sumLines(lines: readonly SourceLine[], groups: readonly (readonly SourceLine[])[]): Sums {
  const reported = (some: readonly SourceLine[]) => some.some((line) => line.actual !== null);
  const toDate = groups.filter(reported).flatMap((group) => group.map((line) => line.plan));
  return {
    plan: sumPresent(lines.map((line) => line.plan)),
    planToDate: sumPresent(toDate),
    actual: reported(lines) ? sumPresent(lines.map((line) => line.actual)) : null,
    sourceForecast: sumPresent(lines.map((line) => line.forecast)),
  };
}

/** The sums of several rows of the tracker, as the sheet adds them up. */
export function addSums(rows: readonly Sums[]): Sums {
  const actuals = rows.flatMap((row) => (row.actual === null ? [] : [row.actual]));
  return {
    plan: exactSum(rows.map((row) => row.plan)),
    planToDate: exactSum(rows.map((row) => row.planToDate)),
    actual: actuals.length === 0 ? null : exactSum(actuals),
    sourceForecast: exactSum(rows.map((row) => row.sourceForecast)),
  };
}

export interface Sums {
  plan: number;
  planToDate: number;
  actual: number | null;
  sourceForecast: number;
}

function sumPresent(values: readonly (number | null)[]): number {
  return exactSum(values.filter((value): value is number => value !== null));
}

/** All figures of a row from its sums. */
export function amountsOf(sums: Sums, basis: ForecastBasis): Amounts {
  const { plan, planToDate, actual } = sums;
  const reported = actual !== null;
  const forecast = forecastOf(sums, basis);
  if (!basis.planned) {
    const none = { plan: null, planToDate: null, variance: null, variancePercent: null, used: null, remaining: null };
    return { ...none, actual, forecast };
  }
  return {
    plan,
    planToDate,
    actual,
    variance: reported ? variance(actual, planToDate) : null,
    variancePercent: reported ? answer(() => variancePercent(actual, planToDate)) : null,
    used: reported ? answer(() => budgetUsed(actual, plan)) : null,
    remaining: exactSum([plan, -(actual ?? 0)]),
    forecast,
  };
}

/** The full-year forecast of a row; see FULLYEAR for the methods. `null` where the method has nothing to go by. */
function forecastOf(sums: Sums, basis: ForecastBasis): number | null {
  const { plan, planToDate, actual } = sums;
  if (basis.fromSource) return sums.sourceForecast;
  if (!basis.planned && basis.method !== "runrate") return actual;
  if (basis.method === "plan") return exactSum([actual ?? 0, plan, -planToDate]);
  if (actual === null) return null;
  if (basis.method === "phased") return planToDate === 0 ? null : (plan * actual) / planToDate;
  return basis.closedPeriods === 0 ? null : (actual / basis.closedPeriods) * basis.periods;
}

export function statusOf(amounts: Amounts, type: AccountType, tolerance: number): Status {
  if (amounts.actual === null || amounts.planToDate === null) return "";
  return varianceStatus(amounts.actual, amounts.planToDate, type, tolerance);
}

/** A fair question without an answer is `null` here; the sheet shows "n/a". */
export function answer<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch (reason) {
    if (reason instanceof NotAvailable) return null;
    throw reason;
  }
}

import type { AccountType } from "../../src/calc/accountType";
import type { Look } from "../../src/taskpane/actions/types";
import type { BudgetFigures, PeriodFigures, TypeFigures } from "../../src/trackers/budget/figures";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const closed = 10;

type Lines = Look["source"]["lines"];

/** Plain sums over what the fake reader read: enough for the pane to have something to show. */
export function fakeFigures({ source }: Look): BudgetFigures {
  const byType = (type: AccountType) => source.lines.filter((line) => line.type === type);
  return {
    types: (["expense", "revenue"] as const).map((type) => typeFigures(type, byType(type))),
    net: { plan: 1_204_350, actual: 1_118_240.55, variance: -86_109.45, forecast: 1_190_000 },
    lines: [],
    periods: months.map((_, month) => periodFigures(source.lines, month)),
    closedPeriods: closed,
    asOf: "Oct 2026",
    bridge: [],
    counts: { favorable: 9, unfavorable: 6, onPlan: 16, notReported: 1 },
  };
}

function typeFigures(type: AccountType, lines: Lines): TypeFigures {
  const reported = lines.filter(({ actual }) => actual !== null);
  const [plan, planToDate, actual] = [sum(lines, "plan"), sum(reported, "plan"), sum(reported, "actual")];
  return {
    type,
    plan,
    planToDate,
    actual,
    variance: actual - planToDate,
    variancePercent: (actual - planToDate) / planToDate,
    used: actual / plan,
    remaining: plan - actual,
    forecast: actual + plan - planToDate,
    pace: actual / plan / (closed / 12),
  };
}

function periodFigures(all: Lines, month: number): PeriodFigures {
  const lines = all.filter((_, at) => at % 12 === month);
  return {
    period: { kind: "month", order: month, label: `${months[month]} 2026` },
    byType: (["expense", "revenue"] as const).map((type) => ({
      type,
      plan: sum(ofType(lines, type), "plan"),
      actual: month < closed ? sum(ofType(lines, type), "actual") : null,
      variance: null,
      cumulativePlan: null,
      cumulativeActual: null,
    })),
  };
}

function ofType(lines: Lines, type: AccountType): Lines {
  return lines.filter((line) => line.type === type);
}

function sum(lines: Lines, role: "plan" | "actual"): number {
  return lines.reduce((total, line) => total + (line[role] ?? 0), 0);
}

import { headlineFormat } from "../colors";
import type { ChartPlan, ChartSeries } from "../plan";
import { area } from "../kit/sheet/sheetBuilder";
import { bridgeArea } from "./bridgeBlock";
import { categoryArea } from "./categoryBlock";
import type { Computed } from "./computeFigures";
import { dashboardLayout, type DashboardLayout } from "./dashboardLayout";
import { typeWord } from "./lineKey";
import { periodsArea } from "./periodsZone";
import { knownByPeriod, type BudgetShape } from "./shape";

/** More columns than this cannot be told apart in a chart of half a page. */
const mostCategories = 12;

/** What the titles of the charts say beyond what the shape tells, and how the axes write amounts. */
export interface ChartWords {
  currency: string;
  /** The stretch of time of all periods, and of those that are closed; "" without periods. */
  time: string;
  timeToDate: string;
  numberFormat: string;
  /** Where the axis of the waterfall starts: zero, unless its steps would be too thin to see. */
  bridgeFrom: number;
}

export function chartWords({ figures }: Computed, currency: string): ChartWords {
  const labels = figures.periods.map(({ period }) => period.label);
  const until = (count: number) => (count > 1 ? `${labels[0]} – ${labels[count - 1]}` : (labels[count - 1] ?? ""));
  const largest = Math.max(0, ...figures.types.map((type) => Math.abs(type.plan ?? type.actual ?? 0)));
  return {
    currency,
    time: until(labels.length),
    timeToDate: until(figures.closedPeriods),
    numberFormat: headlineFormat(largest),
    bridgeFrom: axisStart(figures.bridge.flatMap(({ from, to }) => [from, to])),
  };
}

/** Steps that take less of the height than this are lost beside columns that start at zero. */
const leastShare = 0.3;

/** A round number below all levels of a waterfall whose steps are small beside them, or zero. */
function axisStart(levels: number[]): number {
  const lowest = Math.min(...levels);
  const range = Math.max(...levels) - lowest;
  if (levels.length === 0 || lowest <= 0 || range === 0 || range > leastShare * lowest) return 0;
  const step = 10 ** Math.floor(Math.log10(range));
  return Math.max(0, Math.floor((lowest - range) / step) * step);
}

/** Plan against actual by period (or by category where there are no periods), and the waterfall from plan to actual. */
export function budgetCharts(shape: BudgetShape, words: ChartWords): ChartPlan[] {
  if (shape.lines === 0) return [];
  const layout = dashboardLayout(shape);
  return layout.hasBridge
    ? [planAndActual(shape, layout, words), waterfall(shape, layout, words)]
    : [planAndActual(shape, layout, words)];
}

/** "Expense, USD, Jan 2026 – Oct 2026": what is measured, unit and time. */
function measured(shape: BudgetShape, currency: string, time: string): string {
  return [typeWord(shape.types[0]), currency, time].filter((part) => part !== "").join(", ");
}

function planAndActual(shape: BudgetShape, layout: DashboardLayout, words: ChartWords): ChartPlan {
  const periods = periodsArea(shape, layout);
  const byPeriod = periods !== null && periods.rows > 1;
  const rows = Math.min(mostCategories, shape.categories);
  const column = (at: number) => area(periods!.row, at, periods!.rows);
  const plan: ChartSeries = {
    name: "Plan",
    values: byPeriod ? column(1) : categoryArea(shape, "plan", rows),
    look: "outline",
  };
  const actual: ChartSeries = {
    name: "Actual",
    values: byPeriod ? column(2) : categoryArea(shape, "actual", rows),
    look: "solid",
  };
  const series = [
    ...(shape.planned && (!byPeriod || knownByPeriod(shape, "plan")) ? [plan] : []),
    ...(!byPeriod || (shape.actual && knownByPeriod(shape, "actual")) ? [actual] : []),
  ];
  const by = byPeriod ? "period" : shape.category ? "category" : "department";
  return {
    name: "Plan and actual",
    title: `${shape.planned ? "Plan and actual" : "Actual"} by ${by} · ${measured(shape, words.currency, words.time)}`,
    kind: "clusteredColumn",
    dataSheet: byPeriod ? "dashboard" : "record",
    categories: byPeriod ? column(0) : categoryArea(shape, "label", rows),
    series,
    place: area(layout.chartsRow, 0, layout.chartRows, layout.hasBridge ? 5 : 9),
    legend: true,
    numberFormat: words.numberFormat,
  };
}

function waterfall(shape: BudgetShape, layout: DashboardLayout, words: ChartWords): ChartPlan {
  return {
    name: "Bridge",
    title: `From plan to actual · ${measured(shape, words.currency, words.timeToDate)}${words.bridgeFrom > 0 ? " · axis does not start at zero" : ""}`,
    kind: "stackedColumn",
    dataSheet: "record",
    categories: bridgeArea(shape, "label"),
    series: [
      { name: "Foot", values: bridgeArea(shape, "foot"), look: "none" },
      { name: "Plan, actual", values: bridgeArea(shape, "ends"), look: "solid" },
      { name: "Unfavorable", values: bridgeArea(shape, "unfavorable"), look: "unfavorable" },
      { name: "Unfavorable, below zero", values: bridgeArea(shape, "unfavorableBelow"), look: "unfavorable" },
      { name: "Favorable", values: bridgeArea(shape, "favorable"), look: "favorable" },
      { name: "Favorable, below zero", values: bridgeArea(shape, "favorableBelow"), look: "favorable" },
    ],
    place: area(layout.chartsRow, 5, layout.chartRows, 7),
    legend: false,
    numberFormat: words.numberFormat,
    axisMinimum: words.bridgeFrom,
  };
}

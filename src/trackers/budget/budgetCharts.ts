import { headlineFormat } from "../look";
import type { ChartPlan } from "../plan";
import { area } from "../sheetBuilder";
import { bridgeArea } from "./bridgeBlock";
import { categoryArea } from "./categoryBlock";
import type { DashboardInput } from "./dashboardSheet";
import { typeWord } from "./lineKey";

/** More columns than this cannot be told apart in a chart of half a page. */
const mostCategories = 12;

/** Plan against actual by period (or by category where there are no periods), and the waterfall from plan to actual. */
export function budgetCharts(input: DashboardInput): ChartPlan[] {
  const { layout, shape } = input;
  if (shape.lines === 0) return [];
  const charts = [planAndActual(input)];
  if (layout.hasBridge) charts.push(waterfall(input));
  return charts;
}

/** "Expense, USD, Jan 2026 – Oct 2026": what is measured, unit and time. */
function measured({ computed, shape, currency }: DashboardInput, toDate: boolean): string {
  const { periods, closedPeriods } = computed.figures;
  const last = toDate ? closedPeriods : periods.length;
  const time =
    last === 0
      ? ""
      : last === 1
        ? periods[0].period.label
        : `${periods[0].period.label} – ${periods[last - 1].period.label}`;
  return [typeWord(shape.types[0]), currency, time].filter((part) => part !== "").join(", ");
}

function planAndActual(input: DashboardInput): ChartPlan {
  const { layout, shape, computed, periodsArea } = input;
  const byPeriod = periodsArea !== null && periodsArea.rows > 1;
  const rows = Math.min(mostCategories, shape.categories);
  const column = (at: number) => area(periodsArea!.row, at, periodsArea!.rows);
  const series: ChartPlan["series"] = [
    { name: "Plan", values: byPeriod ? column(1) : categoryArea(shape, "plan", rows), look: "outline" },
    { name: "Actual", values: byPeriod ? column(2) : categoryArea(shape, "actual", rows), look: "solid" },
  ];
  return {
    name: "Plan and actual",
    title: `Plan and actual by ${byPeriod ? "period" : shape.category ? "category" : "department"} · ${measured(input, false)}`,
    kind: "clusteredColumn",
    dataSheet: byPeriod ? "dashboard" : "register",
    categories: byPeriod ? column(0) : categoryArea(shape, "label", rows),
    series: shape.actual || !byPeriod ? series : series.slice(0, 1),
    place: area(layout.chartsRow, 0, layout.chartRows, layout.hasBridge ? 5 : 9),
    legend: true,
    numberFormat: axisFormat(computed),
  };
}

function waterfall(input: DashboardInput): ChartPlan {
  const { layout, shape, computed } = input;
  return {
    name: "Bridge",
    title: `From plan to actual · ${measured(input, true)}`,
    kind: "stackedColumn",
    dataSheet: "register",
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
    numberFormat: axisFormat(computed),
  };
}

function axisFormat(computed: DashboardInput["computed"]): string {
  const largest = Math.max(0, ...computed.figures.types.map((type) => Math.abs(type.plan ?? 0)));
  return headlineFormat(largest);
}

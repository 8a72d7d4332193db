import { renderCall } from "../../portable/registry";
import { areaAddress, cellAddress, quoteSheet, sheetArea } from "../address";
import { favorable, gray, headlineFormat, ink, percentFormat, rule, unfavorable } from "../colors";
import type { Area, Check, PlanCell, SheetPlan } from "../plan";
import { area, format, put, words } from "../kit/sheet/sheetBuilder";
import { dashboardLayout } from "./dashboardLayout";
import type { DashboardInput } from "./dashboardInput";
import type { TypeFigures } from "./figures";
import { columnPositions, lineColumns, type LineColumnId } from "./lineColumns";
import { typeWord } from "./lineKey";
import { firstLineRow, totalRows, totalsRow } from "./linesSheet";
import type { BudgetShape } from "./shape";

export type Headline = "plan" | "planToDate" | "actual" | "variance" | "variancePercent" | "used" | "pace" | "forecast";

const heads: Record<Headline, string> = {
  plan: "Plan",
  planToDate: "Plan to date",
  actual: "Actual",
  variance: "Variance",
  variancePercent: "Variance %",
  used: "Used",
  pace: "Pace",
  forecast: "Full-year forecast",
};

/** What the headline shows of a source. */
export function headlines(shape: BudgetShape): Headline[] {
  return (Object.keys(heads) as Headline[]).filter(
    (id) =>
      (id !== "planToDate" || shape.planToDate) &&
      (id !== "pace" || shape.periods > 0) &&
      (shape.planned || id === "actual" || id === "forecast"),
  );
}

/** The tiles of one figure, a row an account type. */
export function headlineArea(shape: BudgetShape, id: Headline): Area {
  const column = headlines(shape).indexOf(id) + 1;
  return area(dashboardLayout(shape).headlineRow + 1, column, totalRows(shape).length);
}

/** How many lines have each status, the last of them not reported. */
export function statusCountsArea(shape: BudgetShape): Area {
  const { headlineRow, statusColumn } = dashboardLayout(shape);
  return area(headlineRow + 1, statusColumn + 1, countedStatuses(shape).length + 1);
}

/** The headline figures: a row an account type, and net where there are both. Each is a link to the totals above the table. */
export function putHeadline(sheet: SheetPlan, input: DashboardInput): Check[] {
  const { shape, layout, computed } = input;
  const columns = headlines(shape);
  const top = layout.headlineRow;
  const totals = totalRows(shape);
  put(sheet, top, 0, [[null, ...columns.map((id) => words(heads[id]))]]);
  const rows = totals.map((total, at): PlanCell[] => [
    words(total === "net" ? "Net" : typeWord(total)),
    ...columns.map((id) => headlineCell(id, at, columns, input, total === "net")),
  ]);
  put(sheet, top + 1, 0, rows);
  const width = columns.length + 1;
  const largest = Math.max(0, ...computed.figures.types.map((type) => Math.abs(type.plan ?? type.actual ?? 0)));
  format(sheet, area(top, 0, 1, width), { font: { size: 9, color: gray }, align: "left" });
  format(sheet, area(top + 1, 0, totals.length, width), {
    font: { size: 14, bold: true, color: ink },
    align: "left",
    numberFormat: headlineFormat(largest),
    border: { edge: "bottom", color: rule, weight: "thin" },
  });
  columns.forEach((id, column) => {
    const where = area(top + 1, column + 1, totals.length);
    if (id === "variancePercent" || id === "used") format(sheet, where, { numberFormat: percentFormat });
    if (id === "pace") format(sheet, where, { numberFormat: "0.00" });
  });
  return headlineChecks(columns, input);
}

function headlineCell(id: Headline, at: number, columns: Headline[], input: DashboardInput, net: boolean): PlanCell {
  const { shape, formulas, layout } = input;
  if (id === "pace") {
    if (net) return null;
    const cell = (other: Headline) => cellAddress(layout.headlineRow + 1 + at, columns.indexOf(other) + 1);
    const [actual, plan, closed] = [cell("actual"), cell("plan"), formulas.name("Closed")];
    const elapsed = `${closed}/${formulas.name("Periods")}`;
    const pace =
      shape.formulas === "coo" ? renderCall("coo", "PACE", [actual, plan, elapsed]) : `${actual}/${plan}/(${elapsed})`;
    return { formula: `=IF(AND(ISNUMBER(${actual}),${closed}>0),IF(${plan}=0,"n/a",${pace}),"")` };
  }
  const linked: LineColumnId[] = ["plan", "planToDate", "actual", "variance", "forecast"];
  if (net && !linked.includes(id)) return null;
  const position = columnPositions(lineColumns(shape)).get(id)!;
  return { formula: `=${quoteSheet(input.names.lines)}!${cellAddress(totalsRow + at, position)}` };
}

function headlineChecks(columns: Headline[], { shape, computed, layout }: DashboardInput): Check[] {
  const { figures } = computed;
  const checks: Check[] = [];
  totalRows(shape).forEach((total, at) => {
    columns.forEach((id, column) => {
      const label = `${heads[id]}, ${total}`;
      const add = (expected: number | string) =>
        checks.push({ label, sheet: "dashboard", row: layout.headlineRow + 1 + at, column: column + 1, expected });
      if (total === "net") {
        if (id === "plan" || id === "actual" || id === "variance" || id === "forecast") add(figures.net?.[id] ?? "");
      } else
        add(
          expectedHeadline(
            id,
            figures.types.find((row) => row.type === total)!,
            figures.closedPeriods,
          ),
        );
    });
  });
  return checks;
}

function expectedHeadline(id: Headline, figures: TypeFigures, closed: number): number | string {
  const value = figures[id];
  if (value !== null) return value;
  return figures.plan === null || figures.actual === null || (id === "pace" && closed === 0) ? "" : "n/a";
}

const statuses = ["Favorable", "Unfavorable", "On plan"] as const;

/** Statuses that a line can have: none where there is no plan. */
export function countedStatuses(shape: BudgetShape): readonly (typeof statuses)[number][] {
  return shape.planned ? statuses : [];
}

const signals = { Favorable: "▲", Unfavorable: "▼", "On plan": "●" };

/** How many rows of the table are favorable, unfavorable, on plan, not reported. */
export function putStatusCounts(sheet: SheetPlan, { shape, layout, computed, names }: DashboardInput): Check[] {
  const positions = columnPositions(lineColumns(shape));
  const lines = (id: LineColumnId) =>
    sheetArea(names.lines, area(firstLineRow(shape), positions.get(id)!, Math.max(shape.lines, 1)));
  const range = lines("status");
  const { statusColumn: column, headlineRow: row } = layout;
  const counted = countedStatuses(shape);
  const reported = shape.planned ? `SUM(${areaAddress(area(row + 1, column + 1, 3))})` : `COUNT(${lines("actual")})`;
  put(sheet, row, column, [
    [words(shape.planned ? "Lines by status" : "Lines"), null],
    ...counted.map((word): PlanCell[] => [
      words(`${signals[word]} ${word}`),
      { formula: `=COUNTIF(${range},"${word}")` },
    ]),
    [words("Not reported"), { formula: `=ROWS(${range})-${reported}` }],
  ]);
  format(sheet, area(row, column), { font: { size: 9, color: gray } });
  format(sheet, area(row + 1, column + 1, 4), { align: "right", numberFormat: "0" });
  if (shape.planned) {
    format(sheet, area(row + 1, column, 1, 2), { font: { color: favorable, bold: true } });
    format(sheet, area(row + 2, column, 1, 2), { font: { color: unfavorable, bold: true } });
  }
  const { counts } = computed.figures;
  const figures = [
    ["Favorable lines", counts.favorable],
    ["Unfavorable lines", counts.unfavorable],
    ["Lines on plan", counts.onPlan],
    ["Lines not reported", shape.lines === 0 ? 1 : counts.notReported],
  ] as const;
  return figures.slice(3 - counted.length).map(([label, expected], at) => ({
    label,
    sheet: "dashboard",
    row: row + 1 + at,
    column: column + 1,
    expected,
  }));
}

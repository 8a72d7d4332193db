import { cellAddress } from "../address";
import { moneyFormat } from "../colors";
import type { Area, Check, PlanCell, SheetPlan } from "../plan";
import { area, format, keyCell, put } from "../kit/sheet/sheetBuilder";
import { periodFormat, title } from "./blocksZone";
import type { DashboardInput } from "./dashboardInput";
import type { DashboardLayout } from "./dashboardLayout";
import type { PeriodAmounts } from "./figures";
import { typeWord } from "./lineKey";
import { knownByPeriod, type BudgetShape } from "./shape";

const parts = ["plan", "actual", "variance", "cumulativePlan", "cumulativeActual"] as const;
const heads = ["Plan", "Actual", "Variance", "Cumulative plan", "Cumulative actual"];

/** The rows of the by-period block, without heads; `null` where the source has no periods. */
export function periodsArea(shape: BudgetShape, layout: DashboardLayout): Area | null {
  if (shape.periods === 0) return null;
  return area(layout.periodsRow + 2, 0, shape.periods, 1 + parts.length * shape.types.length);
}

/** A row a period: plan, actual, variance and running sums, side by side for each account type. */
export function putPeriods(sheet: SheetPlan, { shape, layout, computed, formulas }: DashboardInput): Check[] {
  const where = periodsArea(shape, layout);
  if (!where) return [];
  const several = shape.types.length > 1;
  const typeHeads = shape.types.flatMap((type) =>
    heads.map((head) => (several ? `${typeWord(type)}: ${head.toLowerCase()}` : head)),
  );
  title(sheet, layout.periodsRow, 0, "By period", ["Period", ...typeHeads]);
  const rows = computed.buckets.map((bucket, at): PlanCell[] => {
    const row = where.row + at;
    const cells = shape.types.flatMap((type, index): PlanCell[] => {
      const first = 1 + index * parts.length;
      const cell = { period: cellAddress(row, 0, "column"), bucket, type };
      const actual = cellAddress(row, first + 1);
      const running = (column: number) => `SUM(${cellAddress(where.row, column, "row")}:${cellAddress(row, column)})`;
      const when = (text: string): PlanCell => ({ formula: `=IF(ISNUMBER(${actual}),${text},"")` });
      // A plan for the whole beside actuals by period is no plan of any of them.
      const planned = knownByPeriod(shape, "plan");
      return [
        planned ? { formula: `=${formulas.period("Plan", cell)}` } : null,
        shape.actual
          ? { formula: `=IF(${formulas.periodReported(cell)}=0,"",${formulas.period("Actual", cell)})` }
          : null,
        shape.actual && planned ? when(`${actual}-(${formulas.period("Plan", cell, true)})`) : null,
        planned ? { formula: `=${running(first)}` } : null,
        shape.actual ? when(running(first + 1)) : null,
      ];
    });
    return [keyCell(bucket.cell), ...cells];
  });
  put(sheet, where.row, 0, rows);
  const largest = Math.max(0, ...computed.figures.types.map((type) => Math.abs(type.plan ?? type.actual ?? 0)));
  format(sheet, area(where.row, 0, where.rows), { numberFormat: periodFormat(shape.periodMonths), align: "left" });
  format(sheet, area(where.row, 1, where.rows, where.columns - 1), {
    numberFormat: moneyFormat(largest),
    align: "right",
  });
  return periodChecks(computed.figures.periods, shape, where);
}

function periodChecks(
  periods: DashboardInput["computed"]["figures"]["periods"],
  shape: BudgetShape,
  where: Area,
): Check[] {
  const checks: Check[] = [];
  periods.forEach(({ period, byType }, at) => {
    byType.forEach((amounts: PeriodAmounts, index) => {
      parts.forEach((part, offset) => {
        if (!shape.actual && part !== "plan" && part !== "cumulativePlan") return;
        checks.push({
          label: `${heads[offset]}, ${amounts.type}, ${period.label}`,
          sheet: "dashboard",
          row: where.row + at,
          column: 1 + index * parts.length + offset,
          expected: amounts[part] ?? "",
        });
      });
    });
  });
  return checks;
}

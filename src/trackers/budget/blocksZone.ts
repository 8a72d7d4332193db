import { firstEntry } from "../kit/record/recordBlocks";
import { areaAddress, cellAddress, quoteSheet, sheetArea } from "../address";
import { exactMoneyFormat, gray, inputTint, moneyFormat, rule, accent } from "../colors";
import type { Area, Check, NamePlan, PlanCell, SheetPlan } from "../plan";
import { area, format, put, words } from "../kit/sheet/sheetBuilder";
import { amountRoles, type AmountRole } from "./amountLayout";
import type { BudgetNames } from "./budgetNames";
import { recordColumns } from "./recordColumns";
import { bridgeCell, bridgeStepCount } from "./bridgeBlock";
import { precisionCell } from "./checkPlaces";
import { assumptionRows, dashboardLayout, reconciliationRows } from "./dashboardLayout";
import { contingencyArea, contingencyCells } from "./contingencyLink";
import type { DashboardInput } from "./dashboardInput";
import { isTurned } from "./ledgerSigns";
import { columnPositions, lineColumns, type LineColumnId } from "./lineColumns";
import { typeWord } from "./lineKey";
import { firstLineRow } from "./linesSheet";
import type { BudgetShape } from "./shape";

/** The bridge as a table beside its chart: links to the record, where it is worked out. */
export function putBridgeTable(sheet: SheetPlan, { shape, layout, names, computed }: DashboardInput): Check[] {
  const { blocksRow: row, bridgeColumn: column } = layout;
  const steps = bridgeStepCount(shape);
  const link = (at: number, part: "label" | "change" | "from" | "to"): PlanCell => ({
    formula: `=${quoteSheet(names.record)}!${bridgeCell(at, part)}`,
  });
  const rows: PlanCell[][] = [];
  for (let at = 0; at <= steps + 1; at++) {
    const end = at === 0 || at === steps + 1;
    rows.push([link(at, "label"), end ? null : link(at, "change"), end ? null : link(at, "from"), link(at, "to")]);
  }
  title(sheet, row, column, "From plan to actual, largest change first", ["Step", "Change", "From", "To"]);
  put(sheet, row + 2, column, rows);
  format(sheet, area(row + 2, column + 1, steps + 2, 3), {
    numberFormat: moneyFormat(largestPlan(computed)),
    align: "right",
  });
  return computed.figures.bridge.flatMap((step, at) =>
    (["change", "from", "to"] as const).map((part, offset) => ({
      label: `Bridge, ${step.label}, ${part}`,
      sheet: "dashboard",
      row: row + 3 + at,
      column: column + 1 + offset,
      expected: step[part],
    })),
  );
}

function largestPlan(computed: DashboardInput["computed"]): number {
  return Math.max(0, ...computed.figures.types.map((type) => Math.abs(type.plan ?? type.actual ?? 0)));
}

/** A block's title and its column heads. */
export function title(sheet: SheetPlan, row: number, column: number, text: string, heads: string[]): void {
  put(sheet, row, column, [[words(text)]]);
  put(sheet, row + 1, column, [heads.map(words)]);
  format(sheet, area(row, column), { font: { bold: true, color: accent }, align: "left" });
  format(sheet, area(row + 1, column, 1, heads.length), {
    font: { size: 9, color: gray },
    align: "right",
    wrap: true,
    border: { edge: "bottom", color: rule, weight: "thin" },
  });
  format(sheet, area(row + 1, column), { align: "left" });
}

/**
 * What the source's columns hold, what is left out of them, what text adds, what the tracker counts; the difference must be zero to
 * the cent. Its first line is a plain sum over the source, so that it owes nothing to the tracker's own formulas.
 */
export function putReconciliation(
  sheet: SheetPlan,
  { shape, layout, names, formulas, outside }: DashboardInput,
): Check[] {
  const { blocksRow: row, reconciliationColumn: column } = layout;
  const amounts = reconciled(shape);
  const first = column + 3;
  title(sheet, row, column, "Reconciliation with the source", [
    "",
    "",
    "",
    ...amounts.map((id) => (id === "plan" ? "Plan" : "Actual")),
  ]);
  const turned = shape.types.some((type) => isTurned(shape.signs, type));
  const registerSum = (block: number, offset: number, rows: number) =>
    rows === 0 ? "0" : `SUM(${sheetArea(names.record, area(firstEntry, block + offset, rows))})`;
  const rowOf = (text: string, formula: (id: "plan" | "actual", at: number) => string): PlanCell[] => [
    words(text),
    null,
    null,
    ...amounts.map((id, at): PlanCell => ({ formula: `=${formula(id, at)}` })),
  ];
  const at = (part: keyof typeof reconciliationRows, column: number) =>
    cellAddress(row + reconciliationRows[part], column);
  put(sheet, row + reconciliationRows.source, column, [
    rowOf(
      shape.amounts.byVersion || shape.amounts.plan.length > 1
        ? "Sum of the source's amounts"
        : "Sum of the source's column",
      (id) => formulas.source(id === "plan" ? "Plan" : "Actual"),
    ),
    rowOf(
      "Less rows left out (totals)",
      (id) => `0-${registerSum(recordColumns.leftOut, recordedAt(id), outside.leftOut)}`,
    ),
    rowOf("Plus text read as numbers", (id) => registerSum(recordColumns.texts, recordedAt(id), outside.texts)),
    rowOf(turned ? "This tracker, signs as there" : "This tracker", (id) => trackerSum(names, shape, id)),
    rowOf("Difference", (_, index) => {
      const cell = (part: keyof typeof reconciliationRows) => at(part, first + index);
      const difference = `SUM(${cell("source")}:${cell("texts")})-${cell("tracker")}`;
      return `IF(ABS(${difference})<=${precisionCell(names.record)},0,ROUND(${difference},2))`;
    }),
  ]);
  format(sheet, area(row + 2, first, 5, amounts.length), { numberFormat: exactMoneyFormat, align: "right" });
  format(sheet, area(row + reconciliationRows.difference, column, 1, 3 + amounts.length), {
    font: { bold: true },
    border: { edge: "top", color: rule, weight: "thin" },
  });
  return amounts.map((id, index) => ({
    label: `Difference from the source, ${id}`,
    sheet: "dashboard",
    row: row + reconciliationRows.difference,
    column: first + index,
    expected: 0,
  }));
}

/** Where the record's blocks of rows have an amount, behind the row and the reason: plan first. */
export function recordedAt(amount: AmountRole): number {
  return 2 + amountRoles.indexOf(amount);
}

/** What the tracker's lines come to, in the signs of the source. */
export function trackerSum(names: BudgetNames, shape: BudgetShape, id: AmountRole): string {
  const positions = columnPositions(lineColumns(shape));
  const column = (of: LineColumnId) =>
    sheetArea(names.lines, area(firstLineRow(shape), positions.get(of)!, Math.max(shape.lines, 1)));
  const turned = shape.types.find((type) => isTurned(shape.signs, type));
  if (!turned) return `SUM(${column(id)})`;
  const sumIf = (criterion: string) => `SUMIF(${column("type")},"${criterion}",${column(id)})`;
  return `${sumIf(`<>${typeWord(turned)}`)}-${sumIf(typeWord(turned))}`;
}

/** The amounts that are held against the source. */
export function reconciled({ planned, actual }: BudgetShape): readonly ("plan" | "actual")[] {
  if (!planned) return ["actual"];
  return actual ? ["plan", "actual"] : ["plan"];
}

/** The cells of the differences from the source, plan first: zero when the tracker reconciles. */
export function differenceCells(shape: BudgetShape): Area[] {
  const layout = dashboardLayout(shape);
  const row = layout.blocksRow + reconciliationRows.difference;
  return reconciled(shape).map((_, at) => area(row, layout.reconciliationColumn + 3 + at));
}

const methodWords = {
  plan: "Actual + plan",
  runrate: "Run rate",
  phased: "Phased plan",
};

function forecastWords({ forecast, forecastMethod, planned }: BudgetShape): string {
  if (forecast) return "From the source";
  return planned || forecastMethod === "runrate" ? methodWords[forecastMethod] : "Actual: there is no plan";
}

/** What the tracker assumes: cells that its formulas read; the tolerance is for people to change. */
export function putAssumptions(
  sheet: SheetPlan,
  { shape, layout, names, formulas, options, periodsArea }: DashboardInput,
): { checks: Check[]; names: NamePlan[] } {
  const { blocksRow: row, assumptionsColumn: column } = layout;
  put(sheet, row, column, [[words("Assumptions")]]);
  format(sheet, area(row, column), { font: { bold: true, color: accent }, align: "left" });
  const actuals = periodsArea ? areaAddress({ ...periodsArea, column: periodsArea.column + 2, columns: 1 }) : "";
  const labels = periodsArea ? areaAddress({ ...periodsArea, columns: 1 }) : "";
  const closed = cellAddress(row + assumptionRows.closed, column + 1);
  const cells: PlanCell[][] = [
    [words("On plan within"), options.tolerance],
    [words("Forecast"), words(forecastWords(shape))],
  ];
  if (periodsArea) {
    cells.push(
      [words("As of"), { formula: `=IF(${closed}=0,"",INDEX(${labels},${closed}))` }],
      // The position of the last number: periods without an actual hold an empty text.
      [words("Closed periods"), { formula: `=IFERROR(MATCH(9.99E+307,${actuals}),0)` }],
      [words("Periods"), { formula: `=ROWS(${labels})` }],
    );
  }
  if (shape.signs === "credit") cells.push([words("Signs of revenue"), words("Turned: minus in the source")]);
  put(sheet, row + 1, column, cells);
  const link = contingencyArea(shape);
  if (options.contingency) put(sheet, link.row, link.column, contingencyCells(link, options.contingency));
  format(sheet, { ...link, column: link.column + 1, columns: 1 }, { numberFormat: exactMoneyFormat, align: "right" });
  format(sheet, area(row + 1, column + 1, cells.length), { align: "right" });
  format(sheet, area(row + assumptionRows.tolerance, column + 1), { numberFormat: "0.0%", fill: inputTint });
  if (periodsArea)
    format(sheet, area(row + assumptionRows.asOf, column + 1), { numberFormat: periodFormat(shape.periodMonths) });
  const name = (part: string, at: number): NamePlan => ({
    name: formulas.name(part),
    refersTo: `=${sheetArea(names.dashboard, area(row + at, column + 1))}`,
  });
  return {
    checks: [],
    names: [
      name("Tolerance", assumptionRows.tolerance),
      ...(periodsArea ? [name("Closed", assumptionRows.closed), name("Periods", assumptionRows.periods)] : []),
    ],
  };
}

/** How a period's cell is shown: a date by its span, the source's own words as they are. */
export function periodFormat(months: number | null): string {
  if (months === null || months === 0) return "General";
  return months === 12 ? "yyyy" : "mmm yyyy";
}

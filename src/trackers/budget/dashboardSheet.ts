import type { DashboardInput } from "./dashboardInput";
import { cellAddress, sheetArea } from "../address";
import { accent, gray } from "../colors";
import type { Check, NamePlan, SheetPlan } from "../plan";
import { area, emptySheet, format, put, words } from "../kit/sheet/sheetBuilder";
import { putTitleBlock } from "../kit/sheet/titleBlock";
import { periodFormat, putAssumptions, putBridgeTable, putReconciliation } from "./blocksZone";
import { budgetCharts, chartWords } from "./budgetCharts";
import { checkWords } from "./checkPlaces";
import { assumptionRows } from "./dashboardLayout";
import { putHeadline, putStatusCounts } from "./headlineZone";
import { columnPositions, lineColumns } from "./lineColumns";
import { firstLineRow } from "./linesSheet";
import { putPeriods } from "./periodsZone";

/** The first sheet of the tracker: title, headline figures, two charts, and the blocks they are drawn from. */
export function dashboardSheet(input: DashboardInput): { sheet: SheetPlan; checks: Check[]; names: NamePlan[] } {
  const { shape, layout } = input;
  const sheet = emptySheet("dashboard", input.names.dashboard);
  sheet.tabColor = accent;
  putTitle(sheet, input);
  const checks = [...putHeadline(sheet, input), ...putStatusCounts(sheet, input)];
  if (layout.hasBridge) checks.push(...putBridgeTable(sheet, input));
  checks.push(...putReconciliation(sheet, input));
  const assumptions = putAssumptions(sheet, input);
  checks.push(...putPeriods(sheet, input), ...assumptions.checks);
  sheet.charts = budgetCharts(shape, chartWords(input.computed, input.currency));
  sheet.widths.push({ column: 0, columns: 1, characters: 28 }, { column: 1, columns: 8, characters: 15 });
  sheet.widths.push(
    { column: 9, columns: 1, characters: shape.types.length > 1 ? 15 : 4 },
    { column: 10, columns: 1, characters: 18 },
    { column: 11, columns: 1, characters: 16 },
  );
  sheet.freeze = { rows: 3, columns: 0 };
  sheet.print = { landscape: true, footerLeft: input.sourceWords, footerRight: "&P / &N" };
  return { sheet, checks, names: assumptions.names };
}

function putTitle(sheet: SheetPlan, input: DashboardInput): void {
  const { layout, shape } = input;
  const wrong = checkWords(input.names.record);
  const check = `=IF(${wrong}="","✔ Reconciled with the source to the cent"&${notReported(input)},"✖ "&TRIM(${wrong}))`;
  putTitleBlock(sheet, input.title, input.sourceWords, check);
  if (!input.periodsArea) return;
  const asOf = cellAddress(layout.blocksRow + assumptionRows.asOf, layout.assumptionsColumn + 1);
  put(sheet, 1, layout.statusColumn, [[words("As of"), { formula: `=${asOf}` }]]);
  format(sheet, area(1, layout.statusColumn, 1, 2), { font: { size: 9, color: gray } });
  format(sheet, area(1, layout.statusColumn + 1), { numberFormat: periodFormat(shape.periodMonths), align: "right" });
}

/** How many lines have no actual, and their plan, as a formula; they are named and no fault. */
function notReported({ shape, names }: DashboardInput): string {
  const positions = columnPositions(lineColumns(shape));
  const column = (id: "status" | "plan" | "actual") =>
    sheetArea(names.lines, area(firstLineRow(shape), positions.get(id)!, Math.max(shape.lines, 1)));
  const mask = shape.planned ? `(${column("status")}="")` : `NOT(ISNUMBER(${column("actual")}))`;
  const count = `SUMPRODUCT(--${mask})`;
  if (!shape.planned) return `IF(${count}=0,""," · "&${count}&IF(${count}=1," line"," lines")&" not reported")`;
  return `IF(${count}=0,""," · "&${count}&IF(${count}=1," line"," lines")&" not reported, plan "&FIXED(SUMPRODUCT(--${mask},${column("plan")}),0))`;
}

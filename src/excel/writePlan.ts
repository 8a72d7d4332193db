import { cellAddress } from "../trackers/address";
import type { Block, SheetPlan, WorkbookPlan } from "../trackers/plan";
import { cellInput, textInput, type CellInput } from "./cells";
import { cellOf, rangeOf } from "./rangeOf";
import { addName, addSheet } from "./run";
import { writeChart } from "./writeCharts";
import { writeFormats } from "./writeFormats";

/** What the register says once everything stands. */
export const completeMark = "complete";

/**
 * Queues a whole plan on new sheets: nothing is sent before the caller synchronizes. Sheets and names come first, so that every
 * formula finds what it names; the mark "complete" comes last.
 *
 * @param run - The mark that all of it carries.
 * @returns The new sheets by their keys in the plan.
 */
export function queuePlan(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  run: string,
): ReadonlyMap<string, Excel.Worksheet> {
  const sheets = new Map<string, Excel.Worksheet>();
  for (const sheet of plan.sheets) sheets.set(sheet.key, addSheet(context, sheet.name, run));
  for (const { name, refersTo } of plan.names) addName(context, name, refersTo, run);
  for (const sheet of [...plan.sheets].reverse()) queueSheet(sheets.get(sheet.key)!, sheet);
  for (const sheet of plan.sheets) {
    for (const chart of sheet.charts) writeChart(sheets.get(sheet.key)!, sheets.get(chart.dataSheet)!, chart);
  }
  for (const sheet of plan.sheets) if (sheet.hidden) sheets.get(sheet.key)!.visibility = "Hidden";
  const { sheet, row, column } = plan.doneMark;
  cellOf(sheets.get(sheet)!, row, column).values = [[textInput(completeMark)]];
  sheets.get(plan.open)!.activate();
  return sheets;
}

/** Queues what a plan puts on one sheet, charts excepted. */
export function queueSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  sheet.showGridlines = false;
  if (plan.tabColor) sheet.tabColor = plan.tabColor;
  writeFormats(sheet, plan);
  for (const block of plan.blocks) queueBlock(sheet, block);
  for (const { area, cells } of plan.fills) {
    const first = rangeOf(sheet, { ...area, rows: 1 });
    first.formulas = [cells.map(cellInput)];
    if (area.rows > 1) {
      rangeOf(sheet, { ...area, row: area.row + 1, rows: area.rows - 1 }).copyFrom(first, "Formulas");
    }
  }
  for (const block of plan.exceptions) queueBlock(sheet, block);
  for (const { name, area } of plan.tables) {
    const last = cellAddress(area.row + area.rows - 1, area.column + area.columns - 1);
    const table = sheet.tables.add(`${cellAddress(area.row, area.column)}:${last}`, true);
    table.name = name;
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
  }
  if (plan.freeze) freeze(sheet, plan.freeze);
  if (plan.print) writePrint(sheet, plan.print);
}

function queueBlock(sheet: Excel.Worksheet, { row, column, cells }: Block): void {
  const width = Math.max(...cells.map((line) => line.length));
  const inputs = cells.map((line): CellInput[] =>
    Array.from({ length: width }, (_, at) => cellInput(line[at] ?? null)),
  );
  rangeOf(sheet, { row, column, rows: cells.length, columns: width }).formulas = inputs;
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: { rows: number; columns: number }): void {
  if (columns === 0) sheet.freezePanes.freezeRows(rows);
  else sheet.freezePanes.freezeAt(rangeOf(sheet, { row: 0, column: 0, rows, columns }));
}

function writePrint(sheet: Excel.Worksheet, print: NonNullable<SheetPlan["print"]>): void {
  const layout = sheet.pageLayout;
  layout.orientation = print.landscape ? "Landscape" : "Portrait";
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  if (print.titleRows) layout.setPrintTitleRows(`$${print.titleRows.replace(":", ":$")}`);
  const footers = layout.headersFooters.defaultForAllPages;
  footers.leftFooter = footerText(print.footerLeft);
  footers.rightFooter = print.footerRight;
}

/** In headers and footers "&" starts a code, so a plain one is doubled. */
function footerText(text: string): string {
  return text.replace(/&/g, "&&");
}

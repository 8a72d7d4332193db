import { cellAddress } from "../trackers/address";
import type { Area, Block, SheetPlan, WorkbookPlan } from "../trackers/plan";
import { cellInput, textInput, type CellInput } from "./cells";
import { bytesOf } from "./payload";
import { cellOf, rangeOf } from "./rangeOf";
import { addName, addSheet } from "./run";
import { bytesOfAction, type Step } from "./sendSteps";
import { cellSteps } from "./writeCells";
import { writeChart } from "./writeCharts";
import { writeFormats } from "./writeFormats";

/** What the record says once everything stands. */
const completeMark = "complete";

/**
 * The steps that write a whole plan on new sheets. Sheets and names come first, so that every formula finds what it names; the mark
 * "complete" comes last.
 *
 * @param run - The mark that all of it carries.
 * @param sheets - Takes the new sheets by their keys in the plan, once they are queued.
 */
export function planSteps(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  run: string,
  sheets: Map<string, Excel.Worksheet>,
): Step[] {
  const sheet = (key: string) => () => sheets.get(key)!;
  const made = plan.sheets.map(({ key, name }): Step => ({
    bytes: 3 * bytesOfAction,
    queue: () => sheets.set(key, addSheet(context, name, run).load("id")),
  }));
  const named = plan.names.map(({ name, refersTo }): Step => ({
    bytes: bytesOfAction + bytesOf(refersTo),
    queue: () => addName(context, name, refersTo, run),
  }));
  const charts = plan.sheets.flatMap(({ key, charts: drawn }) =>
    drawn.map((chart): Step => ({
      bytes: bytesOfChart,
      queue: () => writeChart(sheets.get(key)!, sheets.get(chart.dataSheet)!, chart),
    })),
  );
  const last: Step = {
    bytes: bytesOfAction * (plan.sheets.length + 2),
    queue() {
      for (const { key, hidden } of plan.sheets) if (hidden) sheets.get(key)!.visibility = "Hidden";
      const { sheet: marked, row, column } = plan.doneMark;
      cellOf(sheets.get(marked)!, row, column).values = [[textInput(completeMark)]];
      sheets.get(plan.open)!.activate();
    },
  };
  const written = [...plan.sheets].reverse().flatMap((one) => sheetSteps(sheet(one.key), one));
  return [...made, ...named, ...written, ...charts, last];
}

/** A chart with its series, axes and colors. */
const bytesOfChart = 60 * bytesOfAction;

/** The steps that write what a plan puts on one sheet, charts and the print setup excepted. */
export function sheetSteps(sheet: () => Excel.Worksheet, plan: SheetPlan): Step[] {
  return [
    { bytes: bytesOfFormats(plan), queue: () => queueLook(sheet(), plan) },
    ...plan.blocks.flatMap((block) => blockSteps(sheet, block)),
    ...plan.fills.map(({ area, cells }): Step => {
      const inputs = cells.map(cellInput);
      const bytes = inputs.reduce((sum: number, input) => sum + bytesOf(input), 2 * bytesOfAction);
      return { bytes, queue: () => queueFill(sheet(), area, inputs) };
    }),
    ...plan.exceptions.flatMap((block) => blockSteps(sheet, block)),
    { bytes: bytesOfAction * (1 + 5 * plan.tables.length), queue: () => queueTables(sheet(), plan) },
  ];
}

function bytesOfFormats({ formats, widths, heights, rules, validations }: SheetPlan): number {
  const ruled = rules.reduce((sum, { formula }) => sum + 4 * bytesOfAction + formula.length, 0);
  return ruled + bytesOfAction * (2 * formats.length + widths.length + heights.length + 2 * validations.length + 2);
}

function queueLook(sheet: Excel.Worksheet, plan: SheetPlan): void {
  sheet.showGridlines = false;
  if (plan.tabColor) sheet.tabColor = plan.tabColor;
  writeFormats(sheet, plan);
}

function queueFill(sheet: Excel.Worksheet, area: Area, inputs: CellInput[]): void {
  const first = rangeOf(sheet, { ...area, rows: 1 });
  first.formulas = [inputs];
  if (area.rows > 1) rangeOf(sheet, { ...area, row: area.row + 1, rows: area.rows - 1 }).copyFrom(first, "Formulas");
}

function queueTables(sheet: Excel.Worksheet, { tables, freeze: frozen }: SheetPlan): void {
  for (const { name, area } of tables) {
    const last = cellAddress(area.row + area.rows - 1, area.column + area.columns - 1);
    const table = sheet.tables.add(`${cellAddress(area.row, area.column)}:${last}`, true);
    table.name = name;
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
  }
  if (frozen) freeze(sheet, frozen);
}

function blockSteps(sheet: () => Excel.Worksheet, block: Block): Step[] {
  const width = block.cells.reduce((most, line) => Math.max(most, line.length), 0);
  const inputs = block.cells.map((line): CellInput[] =>
    Array.from({ length: width }, (_, at) => cellInput(line[at] ?? null)),
  );
  return cellSteps(sheet, block, inputs);
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: { rows: number; columns: number }): void {
  if (columns === 0) sheet.freezePanes.freezeRows(rows);
  else sheet.freezePanes.freezeAt(rangeOf(sheet, { row: 0, column: 0, rows, columns }));
}

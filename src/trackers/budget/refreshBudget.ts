import type { CellValue, Grid } from "../../sheets/grid";
import type { Source } from "../../sheets/source";
import { filledRows } from "../kit/refresh/filledRows";
import { cleared, differences, recordChanges } from "../kit/refresh/cellChanges";
import { RefreshRefused, refuseMovedColumns } from "../kit/refresh/refusals";
import { contentAt, holds, plannedCells, type CellChange, type SheetContent } from "../changes";
import { cellByCell } from "../copiedDown";
import { emptySheet } from "../kit/sheet/sheetBuilder";
import { StandingTable, type TableChanges } from "../kit/refresh/standingTable";
import { readLayout } from "../kit/table/layout";
import type { TableColumn } from "../kit/table/columns";
import type { Area, ChartPlan, Format, NamePlan, SheetPlan, WorkbookPlan } from "../plan";
import { budgetCharts, chartWords } from "./budgetCharts";
import { bridgeStepCount } from "./bridgeBlock";
import type { BudgetLine } from "./budgetLines";
import { linkAtRefresh, lostContingency } from "./contingencyLink";
import { dashboardLayout, assumptionRows } from "./dashboardLayout";
import type { BudgetFigures } from "./figures";
import { columnPositions, lineColumns, lineFormula, type LineColumnId } from "./lineColumns";
import { lineKey, typeOfWord } from "./lineKey";
import { dressLines, firstLineRow, headerRow } from "./linesSheet";
import { defaultBudgetOptions, type BudgetOptions } from "./options";
import { periodsArea } from "./periodsZone";
import { planBudget } from "./planBudget";
import type { BudgetRecord } from "./budgetRecord";
import type { BudgetShape } from "./shape";
import type { Join } from "../joined/join";
import { hasTooLongFormula, unsupportedLayout } from "./unsupportedLayout";
import { SourceFormulas } from "./sourceFormulas";
import { comparedCell } from "./spelledKeys";

/** The tracker's sheets as they stand now. */
export interface BudgetContents {
  dashboard: SheetContent;
  lines: SheetContent;
  record: SheetContent;
  /** Where the table stands, header included. */
  table: Area;
  /** Defined name of a risk register's contingency in the workbook. */
  contingency: string | null;
}

/** What a refresh changes. Nothing else is touched. */
export interface BudgetUpdate {
  /** The tracker as it will be; its checks hold afterwards. */
  plan: WorkbookPlan;
  figures: BudgetFigures;
  changes: { sheet: string; cells: CellChange[] }[];
  /** The table's area afterwards. */
  table: Area;
  /** Formats of the table's new rows. */
  formats: Format[];
  names: NamePlan[];
  charts: ChartPlan[];
  /** Where the charts took their cells from so far; the titles are those of `charts`. */
  oldCharts: ChartPlan[];
  newRows: number;
  goneRows: number;
  /** Cells of the table with a formula of a person's own: kept. */
  keptEdits: string[];
}

/** The options that a tracker was built with; the tolerance is what stands on its sheet. */
function recordedOptions(record: BudgetRecord, dashboard: SheetContent): BudgetOptions {
  const { blocksRow, assumptionsColumn } = dashboardLayout(record.shape);
  const { value } = contentAt(dashboard, blocksRow + assumptionRows.tolerance, assumptionsColumn + 1);
  return {
    title: record.title,
    tolerance: typeof value === "number" ? value : defaultBudgetOptions.tolerance,
    forecast: record.shape.forecastMethod,
    formulas: record.shape.formulas,
    withoutPlan: record.shape.planned ? "zero" : "blank",
  };
}

/** Works out what a refresh has to change so that the tracker shows its source as it is now. */
export function refreshBudget(
  record: BudgetRecord,
  source: Source,
  grid: Grid,
  contents: BudgetContents,
  join: Join | null = null,
): BudgetUpdate {
  const { names } = record;
  const layout = readLayout(contents.record);
  const old: BudgetShape = { ...record.shape, layout };
  const unsupported = unsupportedLayout(source);
  if (unsupported)
    throw new RefreshRefused(unsupported, "Bring the source back to the form it had, and refresh again.");
  const known = knownLines(old, contents);
  const { dashboard: there, contingency } = contents;
  const options = { ...recordedOptions(record, there), contingency: linkAtRefresh(old, contingency, there), layout };
  const { plan, computed, shape } = planBudget(source, grid, options, names, known, record.answers, join);
  if (hasTooLongFormula(plan)) {
    throw new RefreshRefused(
      "The source has more periods side by side than one formula can add up.",
      "Build new trackers from parts of it; this one stays as it is.",
    );
  }
  refuseOtherShape(old, shape);
  const [dashboard, lines, recordPlan] = plan.sheets;
  const { cells, keptEdits } = lineChanges(lines, old, shape, record, contents, known.length);
  const changes = [
    {
      sheet: dashboard.name,
      cells: [
        ...differences(dashboard, there),
        ...outgrown(old, shape, there),
        ...lostContingency(old, contingency, there),
      ],
    },
    { sheet: lines.name, cells },
    { sheet: recordPlan.name, cells: recordChanges(cellByCell(recordPlan), contents.record, plan) },
  ].filter(({ cells }) => cells.length > 0);
  const newRows = computed.lines.length - known.length;
  return {
    plan,
    figures: computed.figures,
    changes,
    table: { ...contents.table, rows: Math.max(computed.lines.length, 1) + 1 },
    formats: formatsOfNewRows(shape, known.length, newRows),
    names: plan.names,
    charts: dashboard.charts,
    oldCharts: budgetCharts(old, chartWords(computed, source.currency)),
    newRows,
    goneRows: computed.lines.filter((line) => line.lines.length === 0).length,
    keptEdits,
  };
}

const keyIds = ["department", "category", "type"] as const;

/** The rows of the table as a person may have sorted them; their keys tell which is which. */
function knownLines(shape: BudgetShape, { lines, table }: BudgetContents): BudgetLine[] {
  const positions = columnPositions(lineColumns(shape));
  refuseMovedColumns(
    lineColumns(shape).map(({ header }) => header),
    headerRow(shape),
    lines,
  );
  const cell = (row: number, id: "department" | "category" | "type"): CellValue =>
    positions.has(id) ? contentAt(lines, row, positions.get(id)!).value : "";
  const isBlank = (row: number) => keyIds.every((id) => cell(row, id) === "");
  return filledRows(firstLineRow(shape), table, isBlank).map((row) => {
    const [department, category, word] = keyIds.map((id) => cell(row, id));
    const type = typeOfWord(String(word));
    if (!type) {
      throw new RefreshRefused(
        `Row ${row + 1} of the table has "${word}" as its type.`,
        `Enter Expense or Revenue there, or delete the row, and refresh again.`,
      );
    }
    return { key: lineKey(String(department), String(category), type), type, department, category, lines: [] };
  });
}

/** A refresh keeps the tracker's form; a source that has become another kind of sheet needs a tracker of its own. */
function refuseOtherShape(old: BudgetShape, now: BudgetShape): void {
  const form = (shape: BudgetShape) =>
    [shape.department, shape.category, shape.actual, shape.forecast, shape.planned, ...shape.types].join();
  const periods = (shape: BudgetShape) => shape.periods > 0;
  if (form(old) === form(now) && periods(old) === periods(now)) return;
  throw new RefreshRefused(
    "The source has other columns or other account types than when the tracker was built.",
    "Build a new tracker from it; this one stays as it is.",
  );
}

/** Cells of earlier, longer blocks on the first sheet: cleared. */
function outgrown(old: BudgetShape, now: BudgetShape, there: SheetContent): CellChange[] {
  const areas: { before: Area | null; after: Area | null }[] = [
    { before: periodsArea(old, dashboardLayout(old)), after: periodsArea(now, dashboardLayout(now)) },
    { before: bridgeTableArea(old), after: bridgeTableArea(now) },
  ];
  return areas.flatMap(({ before, after }) => {
    if (!before) return [];
    const start = before.row + Math.min(before.rows, after?.rows ?? 0);
    return cleared(there, { ...before, row: start, rows: before.row + before.rows - start });
  });
}

function bridgeTableArea(shape: BudgetShape): Area | null {
  const layout = dashboardLayout(shape);
  if (!layout.hasBridge) return null;
  return { row: layout.blocksRow + 2, column: layout.bridgeColumn, rows: bridgeStepCount(shape) + 2, columns: 4 };
}

/** Changes on the sheet of the table: nothing that people type in, and no formula that a person has made their own. */
function lineChanges(
  plan: SheetPlan,
  old: BudgetShape,
  now: BudgetShape,
  { names }: BudgetRecord,
  { lines, record, table: area }: BudgetContents,
  known: number,
): TableChanges {
  const columns = lineColumns(now);
  const firstNew = firstLineRow(now) + known;
  const [earlier, formulas] = [old, now].map((shape) => new SourceFormulas(names.prefix, shape));
  // Keys and notes are planned cell by cell; a table's own columns are those with a formula.
  const formulaColumns = columns.map(({ kind, ...column }): TableColumn<LineColumnId> => ({
    ...column,
    shown: "number",
    kind: kind === "calculated" ? kind : "input",
  }));
  const table = new StandingTable({ content: lines, record, area, headerRow: headerRow(now) }, formulaColumns);
  const { cells, keptEdits } = table.changes(plan, {
    columns: formulaColumns,
    rows: now.lines,
    known,
    planned: ({ id }, row) => lineFormula(id, row, now, formulas),
    earlier: (id, row) => lineFormula(id, row, old, earlier),
  });
  const keysAndNotes = { ...plan, blocks: plan.blocks.filter((block) => block.row >= firstLineRow(now)) };
  const own = plannedCells(keysAndNotes).flatMap(({ row, column, cell }): CellChange[] => {
    const before = contentAt(lines, row, column);
    if (cell === null) return [];
    if (row >= firstNew) return holds(cell, before) ? [] : [{ row, column, after: cell, before }];
    // A key that earlier rows wrote in two ways is written in one, so that sums over it meet them all.
    const isKey = columns[column].kind === "key" && columns[column].id !== "type";
    const isSame =
      typeof cell !== "object" || !("text" in cell) || comparedCell(cell.text) === comparedCell(before.value);
    return isKey && !isSame ? [{ row, column, after: cell, before }] : [];
  });
  return { cells: [...cells, ...own], keptEdits };
}

function formatsOfNewRows(shape: BudgetShape, known: number, rows: number): Format[] {
  const sheet = emptySheet("lines", "");
  dressLines(sheet, lineColumns(shape), firstLineRow(shape) + known, rows);
  return sheet.formats;
}

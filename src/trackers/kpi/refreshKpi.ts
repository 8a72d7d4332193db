import type { CellValue } from "../../sheets/grid";
import { cellAddress } from "../address";
import { contentAt, holds, plannedCells, type CellChange, type SheetContent } from "../changes";
import type { KnownRow } from "../kit/rows/listedRows";
import type { Area, ChartPlan, Format, NamePlan, PlanCell, SheetPlan, Validation, WorkbookPlan } from "../plan";
import {
  RefreshRefused,
  cleared,
  differences,
  filledRows,
  refuseMovedColumns,
  refuseOccupied,
  recordChanges,
} from "../kit/refresh/refreshRules";
import { firstEntry } from "../kit/record/recordBlocks";
import { firstRow } from "../kit/settings/settingsBlock";
import { area, put } from "../kit/sheet/sheetBuilder";
import { attentionCells, attentionColumn } from "./attentionBlock";
import { panelHead, pickCell } from "./chartsSheet";
import { PanelCells, panelCount } from "./panelCells";
import type { TypedCells } from "./computeCells";
import { kpiColumns, kpiPositions, type KpiColumn, type KpiColumnId } from "./kpiColumns";
import type { KpiFigure, KpiFigures } from "./kpiFigures";
import { KpiFormulas } from "./kpiFormulas";
import { defaultKpiOptions } from "./kpiOptions";
import type { KpiRecord } from "./kpiRecord";
import { gatherKpis, idsOf } from "./kpis";
import type { KpiScorecard } from "./kpiScorecard";
import type { KpiShape } from "./kpiShape";
import type { KpiSource } from "./kpiSource";
import { readTexts } from "./kpiTexts";
import { planKpi, type KnownKpis } from "./planKpi";
import { readSettings, withNewTexts } from "./readSettings";
import { settingsColumns } from "./settingsLayout";
import { rollUpHeads, summary as layout } from "./summaryLayout";
import { firstKpiRow, kpiFormats, kpiValidations, ownCell, tableHeaderRow } from "./tableSheet";
import { WrittenFormulas } from "../kit/record/writtenFormulas";

/** The tracker's sheets as they stand now. */
export interface KpiContents {
  summary: SheetContent;
  table: SheetContent;
  settings: SheetContent;
  /** `null` for a scorecard without charts. */
  charts: SheetContent | null;
  record: SheetContent;
  /** Where the table stands, header included. */
  area: Area;
}

/** What a refresh changes. Nothing else is touched. */
export interface KpiUpdate extends KpiScorecard {
  /** The tracker as it will be; its checks hold afterwards. */
  plan: WorkbookPlan;
  changes: { sheet: string; cells: CellChange[] }[];
  /** The table's area afterwards. */
  table: Area;
  /** Formats of the table's new rows. */
  formats: Format[];
  /** Drop-downs of the table's new rows. */
  validations: Validation[];
  names: NamePlan[];
  charts: ChartPlan[];
  /** Charts of the sheet of the charts. */
  panels: ChartPlan[];
  newRows: number;
  goneRows: number;
  /** Cells of the table that a person has filled in place of our formula: kept. */
  keptEdits: string[];
}

/** Works out what a refresh has to change so that the scorecard shows its source as it is now. */
export function refreshKpi(record: KpiRecord, read: KpiSource, contents: KpiContents): KpiUpdate {
  const { names, shape: old } = record;
  const headers = kpiColumns(old).map(({ header }) => header);
  refuseMovedColumns(headers, tableHeaderRow, contents.table);
  const options = { ...defaultKpiOptions, title: record.title, formulas: old.formulas };
  const known = knownKpis(record, read, contents);
  const { plan, ...scorecard } = planKpi(read, options, names, known);
  const { figures, shape } = scorecard;
  refuseOtherShape(old, shape, read);
  const [summary, table, settings, hidden, charts] = ["summary", "table", "settings", "record", "charts"].map((key) =>
    plan.sheets.find((sheet) => sheet.key === key)!,
  );
  const edits: string[] = [];
  const after = { ...hidden, blocks: [...hidden.blocks] };
  const formulas = new KpiFormulas(names.prefix, shape);
  const rows = figures.kpis.length;
  put(
    after,
    firstEntry,
    attentionColumn + 1,
    figures.kpis.map((_, at) => attentionCells(firstEntry + at, rows, formulas, shape)),
  );
  if (contents.charts && read.history)
    for (let panel = 0; panel < panelCount; panel++) {
      const cells = new PanelCells(hidden.name, panel, formulas, shape, read.history.periods.length);
      after.blocks.push(cells.rows(panelHead(names.charts, panel)));
    }
  const tableCells = tableChanges(table, figures, { record, shape, contents, known: known.rows.length }, edits);
  const changes = [
    { sheet: summary.name, cells: [...differences(summary, contents.summary), ...outgrown(summary, contents)] },
    { sheet: table.name, cells: tableCells },
    ...(contents.charts ? [{ sheet: charts.name, cells: differences(charts, contents.charts) }] : []),
    { sheet: settings.name, cells: newTexts(settings, contents.settings, record) },
    { sheet: hidden.name, cells: recordChanges(after, contents.record, plan) },
  ].filter(({ cells }) => cells.length > 0);
  const newRows = rows - known.rows.length;
  return {
    ...scorecard,
    plan,
    changes,
    table: { ...contents.area, rows: Math.max(rows, 1) + 1 },
    formats: kpiFormats(shape, firstKpiRow + known.rows.length, newRows),
    validations: newRows > 0 ? kpiValidations(shape, figures, firstKpiRow + known.rows.length, newRows) : [],
    names: plan.names,
    charts: summary.charts,
    panels: contents.charts ? charts.charts : [],
    newRows,
    goneRows: rows - figures.found,
    keptEdits: edits,
  };
}

/** The rows of the table as a person may have sorted them, what is typed into them, and the settings as they were left. */
function knownKpis(
  { shape, size, names }: KpiRecord,
  read: KpiSource,
  { table, settings, charts, record, area: there }: KpiContents,
): KnownKpis {
  const cell = (row: number, column: number) => contentAt(table, row, column).value;
  const filled = filledRows(firstKpiRow, there, (row) => cell(row, 0) === "" && cell(row, 1) === "");
  const rows = filled.map((row): KnownRow => ({ id: cell(row, 0), title: cell(row, 1) }));
  const kpis = gatherKpis(read, rows, shape.ids);
  const formulas = new KpiFormulas(names.prefix, shape);
  const written = writtenFormulas(shape, { table, record, area: there });
  return {
    rows,
    typed: filled.map((row, at) => typedCells(shape, formulas, written, table, row, kpis[at])),
    settings: withNewTexts(readSettings(settings, size), readTexts(read)),
    picks: charts
      ? Array.from({ length: panelCount }, (_, panel) => {
          const { row, column } = pickCell(panel);
          return String(contentAt(charts, row, column).value);
        })
      : undefined,
    ids: shape.ids,
  };
}

function writtenFormulas(
  shape: KpiShape,
  { table, record, area: there }: Pick<KpiContents, "table" | "record" | "area">,
): WrittenFormulas {
  const columns = kpiPositions(shape);
  return new WrittenFormulas(record, { content: table, first: firstKpiRow, end: there.row + there.rows, columns });
}

function typedCells(
  shape: KpiShape,
  formulas: KpiFormulas,
  written: WrittenFormulas,
  table: SheetContent,
  row: number,
  kpi: { dated: boolean },
): TypedCells {
  const typed = new Map<KpiColumnId, CellValue>();
  kpiColumns(shape).forEach(({ id, kind }, column) => {
    if (kind === "key" || kind === "written" || id === "line") return;
    const there = contentAt(table, row, column);
    const planned = formulas.cell(id, row, kpi);
    if (kind === "input") typed.set(id, there.value);
    else if (there.formula !== "" && !holds(planned, there) && !written.holds(id, row, there, planned))
      typed.set(id, there.value);
  });
  return typed;
}

/** A refresh keeps the scorecard's form; a source that has become another kind of list needs one of its own. */
function refuseOtherShape(old: KpiShape, now: KpiShape, read: KpiSource): void {
  const form = (shape: KpiShape) =>
    [...shape.roles, shape.history, ...kpiColumns(shape).map(({ id, kind }) => id + kind)].join();
  if (form(old) !== form(now))
    throw new RefreshRefused(
      "The source has other columns or targets than when the scorecard was built.",
      "Build a new scorecard from it; this one stays as it is.",
    );
  if (old.ids === "source" && idsOf(read) === "made")
    throw new RefreshRefused(
      "The source's ids do not tell its KPIs apart any more.",
      "Correct them, and refresh again.",
    );
}

/** What roll-up and tree no longer say where they stood: cleared. */
function outgrown(plan: SheetPlan, { summary: there }: KpiContents): CellChange[] {
  const planned = new Set(plannedCells(plan).map(({ row, column, cell }) => (cell === null ? "" : `${row}:${column}`)));
  const rows = Math.max(0, there.row + there.formulas.length - layout.rollUpRow);
  return cleared(there, area(layout.rollUpRow, 0, rows, rollUpHeads.length)).filter(
    ({ row, column }) => !planned.has(`${row}:${column}`),
  );
}

/** Texts that have come up in the source since; what a person has changed on the settings sheet stays. */
function newTexts(plan: SheetPlan, there: SheetContent, { size }: KpiRecord): CellChange[] {
  const { targets, results, directions, perspectives } = settingsColumns;
  const rowsOf: [from: number, rows: number][] = [
    [perspectives, size.perspectives],
    [directions, size.directionTexts],
    [results, size.resultTexts],
  ];
  const known = (column: number) => rowsOf.find(([from]) => column >= from)?.[1] ?? size.targetTexts;
  return differences(plan, there).filter(
    ({ row, column, before }) => before.formula === "" && column >= targets && row >= firstRow + known(column),
  );
}

interface TableBefore {
  record: KpiRecord;
  shape: KpiShape;
  contents: KpiContents;
  /** Rows that an earlier build made. */
  known: number;
}

/** Changes on the sheet of the table: nothing that people type in, and no formula that a person has made their own. */
function tableChanges(
  plan: SheetPlan,
  { kpis }: KpiFigures,
  { record, shape, contents: { table, record: kept, area: there }, known }: TableBefore,
  edits: string[],
): CellChange[] {
  const columns = kpiColumns(shape);
  const firstNew = firstKpiRow + known;
  const room = area(Math.max(firstNew, there.row + there.rows), 0, Math.max(0, kpis.length - known), columns.length);
  refuseOccupied(table, room, plan.name);
  const { prefix } = record.names;
  const [oldFormulas, formulas] = [new KpiFormulas(prefix, record.shape), new KpiFormulas(prefix, shape)];
  const written = writtenFormulas(record.shape, { table, record: kept, area: there });
  const planned = ({ id, kind }: KpiColumn, row: number, kpi: KpiFigure): PlanCell =>
    kind === "key" || kind === "written" ? ownCell(id, kpi) : formulas.cell(id, row, kpi.kpi);
  const changes = differences({ ...plan, blocks: plan.blocks.filter((block) => block.row < firstKpiRow) }, table);
  kpis.forEach((kpi, at) => {
    const row = firstKpiRow + at;
    columns.forEach((column, place) => {
      const { id, kind } = column;
      if (kind === "input") return;
      const before = contentAt(table, row, place);
      const after = planned(column, row, kpi);
      if (holds(after, before)) return;
      const isOurs =
        kind === "key" ||
        kind === "written" ||
        id === "line" ||
        row >= firstNew ||
        before.formula === "" ||
        holds(oldFormulas.cell(id, row, kpi.kpi), before) ||
        written.holds(id, row, before, after);
      if (isOurs) changes.push({ row, column: place, after, before });
      else edits.push(cellAddress(row, place));
    });
  });
  return changes;
}

import type { CellValue } from "../../sheets/grid";
import {
  RefreshRefused,
  cleared,
  differences,
  refuseMovedColumns,
  refuseOccupied,
  filledRows,
  recordChanges,
} from "../kit/refresh/refreshRules";
import { firstEntry } from "../kit/record/recordBlocks";
import { cellAddress } from "../address";
import { WrittenFormulas } from "../kit/record/writtenFormulas";
import { firstRow } from "../kit/settings/settingsBlock";
import { contentAt, holds, plannedCells, type CellChange, type SheetContent } from "../changes";
import type { Area, ChartPlan, Format, NamePlan, PlanCell, SheetPlan, Validation, WorkbookPlan } from "../plan";
import { area, keyCell, put } from "../kit/sheet/sheetBuilder";
import type { TypedCells } from "./computeCells";
import { contingencyArea, contingencyInputs } from "./contingencyLayout";
import { listsArea } from "./heatMapLayout";
import { planRisk, type KnownRisks } from "./planRisk";
import { rankingCells, rankingColumn } from "./rankingBlock";
import { readContingency } from "./readContingency";
import { readSettings, withNewTexts } from "./readSettings";
import { riskColumns, riskPositions, type RiskColumnId } from "./riskColumns";
import type { RiskFigures } from "./riskFigures";
import { RiskFormulas } from "./riskFormulas";
import { defaultRiskOptions, type RiskOptions } from "./riskOptions";
import type { RiskRecord } from "./riskRecord";
import { idsOf, type KnownRisk } from "./risks";
import { newSettings, type RiskSettings } from "./riskSettings";
import { readRatings, type RiskShape } from "./riskShape";
import type { RiskSource } from "./riskSource";
import { withAppetites } from "./exceedanceBlock";
import { settingsColumns } from "./settingsLayout";
import { firstRiskRow, riskFormats, riskValidations, tableHeaderRow } from "./tableSheet";

/** The tracker's sheets as they stand now. */
export interface RiskContents {
  heatMap: SheetContent;
  table: SheetContent;
  settings: SheetContent;
  record: SheetContent;
  /** Where the table stands, header included. */
  area: Area;
}

/** What a refresh changes. Nothing else is touched. */
export interface RiskUpdate {
  /** The tracker as it will be; its checks hold afterwards. */
  plan: WorkbookPlan;
  figures: RiskFigures;
  settings: RiskSettings;
  shape: RiskShape;
  changes: { sheet: string; cells: CellChange[] }[];
  /** The table's area afterwards. */
  table: Area;
  /** Formats of the table's new rows. */
  formats: Format[];
  /** Drop-downs of the table's new rows. */
  validations: Validation[];
  names: NamePlan[];
  charts: ChartPlan[];
  newRows: number;
  goneRows: number;
  /** Cells of the table that a person has filled in place of our formula: kept. */
  keptEdits: string[];
}

/** Works out what a refresh has to change so that the register shows its source as it is now. */
export function refreshRisk(
  record: RiskRecord,
  read: RiskSource,
  contents: RiskContents,
  others: readonly RiskSource[] = [],
): RiskUpdate {
  const { names, shape: old } = record;
  refuseMovedColumns(
    riskColumns(old).map(({ header }) => header),
    tableHeaderRow,
    contents.table,
  );
  const options: RiskOptions = {
    ...defaultRiskOptions,
    title: record.title,
    matrix: record.matrix,
    formulas: old.formulas,
  };
  const known = knownRisks(record, read, options, contents);
  const { plan, figures, settings: judged, shape } = planRisk(read, options, names, known, others);
  refuseOtherShape(old, shape, read);
  const [planned, table, settings, hidden] = plan.sheets;
  const heatMap = figures.contingency ? withAppetites(planned) : planned;
  const edits: string[] = [];
  const after = { ...hidden, blocks: [...hidden.blocks] };
  const formulas = new RiskFormulas(names.prefix, shape);
  const rows = figures.risks.length;
  put(
    after,
    firstEntry,
    rankingColumn + 1,
    figures.risks.map((_, at) => rankingCells(firstEntry + at, rows, formulas)),
  );
  const changes = [
    {
      sheet: heatMap.name,
      cells: [...differences(heatMap, contents.heatMap), ...outgrown(heatMap, contents.heatMap, shape)],
    },
    {
      sheet: table.name,
      cells: tableChanges(table, figures, record, shape, contents, known.rows.length, edits),
    },
    { sheet: settings.name, cells: newTexts(settings, contents.settings, record) },
    { sheet: hidden.name, cells: recordChanges(after, contents.record, plan) },
  ].filter(({ cells }) => cells.length > 0);
  const newRows = rows - known.rows.length;
  return {
    plan,
    figures,
    settings: judged,
    shape,
    changes,
    table: { ...contents.area, rows: Math.max(rows, 1) + 1 },
    formats: riskFormats(shape, firstRiskRow + known.rows.length, newRows),
    validations: newRows > 0 ? riskValidations(shape, firstRiskRow + known.rows.length, newRows) : [],
    names: plan.names,
    charts: heatMap.charts,
    newRows,
    goneRows: rows - figures.found,
    keptEdits: edits,
  };
}

/** The rows of the table as a person may have sorted them, what is typed into them, and the settings as they were left. */
function knownRisks(
  { shape, size, names }: RiskRecord,
  read: RiskSource,
  options: RiskOptions,
  { heatMap, table, settings, record, area }: RiskContents,
): KnownRisks {
  const ratings = readRatings(read);
  const fromSource = {
    likelihoodStarts: ratings.likelihood.starts,
    impactStarts: ratings.impact.starts,
    likelihoodTexts: ratings.likelihood.texts,
    impactTexts: ratings.impact.texts,
  };
  const formulas = new RiskFormulas(names.prefix, shape);
  const cell = (row: number, column: number) => contentAt(table, row, column).value;
  const written = writtenFormulas(shape, { table, record, area });
  const filled = filledRows(firstRiskRow, area, (row) => cell(row, 0) === "" && cell(row, 1) === "");
  return {
    rows: filled.map((row): KnownRisk => ({ id: cell(row, 0), title: cell(row, 1) })),
    typed: filled.map((row) => typedCells(shape, formulas, written, table, row)),
    settings: {
      ...withNewTexts(readSettings(settings, size, newSettings(options, fromSource)), fromSource),
      ...(shape.contingency ? readContingency(heatMap) : {}),
    },
    keep: { ids: shape.ids, contingency: shape.contingency },
  };
}

function writtenFormulas(
  shape: RiskShape,
  { table, record, area }: Pick<RiskContents, "table" | "record" | "area">,
): WrittenFormulas {
  const columns = riskPositions(shape);
  return new WrittenFormulas(record, { content: table, first: firstRiskRow, end: area.row + area.rows, columns });
}

function typedCells(
  shape: RiskShape,
  formulas: RiskFormulas,
  written: WrittenFormulas,
  table: SheetContent,
  row: number,
): TypedCells {
  const typed = new Map<RiskColumnId, CellValue>();
  riskColumns(shape).forEach(({ id, kind }, column) => {
    if (kind === "key" || id === "line") return;
    const there = contentAt(table, row, column);
    const planned = formulas.cell(id, row);
    if (kind === "input") typed.set(id, there.value);
    else if (there.formula !== "" && !holds(planned, there) && !written.holds(id, row, there, planned))
      typed.set(id, there.value);
  });
  return typed;
}

/** A refresh keeps the register's form; a source that has become another kind of list needs a register of its own. */
function refuseOtherShape(old: RiskShape, now: RiskShape, read: RiskSource): void {
  const form = (shape: RiskShape) =>
    [...shape.roles, shape.likelihood, shape.impact, ...riskColumns(shape).map(({ id, kind }) => id + kind)].join();
  const next = "Build a new register from it; this one stays as it is.";
  if (form(old) !== form(now))
    throw new RefreshRefused("The source has other columns or ratings than when the register was built.", next);
  if (old.ids === "source" && idsOf(read) === "made")
    throw new RefreshRefused(
      "The source's ids do not tell its risks apart any more.",
      "Correct them, and refresh again.",
    );
}

/** What stands in cells that are the tracker's and is not planned there any more: cleared, but for what people type. */
function outgrown(plan: SheetPlan, there: SheetContent, shape: RiskShape): CellChange[] {
  const owned = shape.contingency ? [listsArea, contingencyArea] : [listsArea];
  const planned = new Set(
    plannedCells(plan).flatMap(({ row, column, cell }) => (cell === null ? [] : [`${row}:${column}`])),
  );
  const isTyped = ({ row, column }: CellChange) =>
    contingencyInputs.some(
      (area) =>
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
    );
  return owned
    .flatMap((area) => cleared(there, area))
    .filter((cell) => !planned.has(`${cell.row}:${cell.column}`) && !isTyped(cell));
}

/** Texts that have come up in the source since; what a person has changed on the settings sheet stays. */
function newTexts(plan: SheetPlan, there: SheetContent, { size }: RiskRecord): CellChange[] {
  const { likelihood, impact } = settingsColumns;
  return differences(plan, there).filter(({ row, column, before }) => {
    if (before.formula !== "" || column < likelihood) return false;
    return row >= firstRow + (column < impact ? size.likelihoodTexts : size.impactTexts);
  });
}

/** Changes on the sheet of the table: nothing that people type in, and no formula that a person has made their own. */
function tableChanges(
  plan: SheetPlan,
  { risks }: RiskFigures,
  record: RiskRecord,
  now: RiskShape,
  { table, record: kept, area: there }: RiskContents,
  known: number,
  edits: string[],
): CellChange[] {
  const columns = riskColumns(now);
  const top = { ...plan, blocks: plan.blocks.filter((block) => block.row < firstRiskRow) };
  const firstNew = firstRiskRow + known;
  const room = area(Math.max(firstNew, there.row + there.rows), 0, Math.max(0, risks.length - known), columns.length);
  refuseOccupied(table, room, plan.name);
  const { prefix } = record.names;
  const [oldFormulas, formulas] = [new RiskFormulas(prefix, record.shape), new RiskFormulas(prefix, now)];
  const written = writtenFormulas(record.shape, { table, record: kept, area: there });
  const changes = differences(top, table);
  risks.forEach(({ risk }, at) => {
    const row = firstRiskRow + at;
    columns.forEach(({ id, kind }, column) => {
      if (kind === "input") return;
      const before = contentAt(table, row, column);
      const planned: PlanCell = kind === "key" ? keyCell(risk[id as "id" | "title"]) : formulas.cell(id, row);
      if (holds(planned, before)) return;
      const isOurs =
        kind === "key" ||
        id === "line" ||
        row >= firstNew ||
        before.formula === "" ||
        holds(oldFormulas.cell(id, row), before) ||
        written.holds(id, row, before, planned);
      if (isOurs) changes.push({ row, column, after: planned, before });
      else edits.push(cellAddress(row, column));
    });
  });
  return changes;
}

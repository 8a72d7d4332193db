import { cellAddress, sheetArea } from "../address";
import { accent, favorable, gray, inputTint, ink, rule, unfavorable } from "../colors";
import type { Area, Check, Format, NamePlan, PlanCell, SheetPlan, Validation } from "../plan";
import { runsOf } from "../kit/sheet/runsOf";
import { area, columnArea, emptySheet, format, keyCell, put, words } from "../kit/sheet/sheetBuilder";
import { kpiColumns, kpiPositions, type KpiColumn, type KpiColumnId } from "./kpiColumns";
import type { KpiFigure, KpiFigures } from "./kpiFigures";
import { leftSource, type KpiFormulas } from "./kpiFormulas";
import type { KpiShape } from "./kpiShape";
import { ragRules } from "./ragColors";

export const tableHeaderRow = 3;
export const firstKpiRow = 4;

export interface TableInput {
  name: string;
  title: string;
  tableName: string;
  figures: KpiFigures;
  shape: KpiShape;
  formulas: KpiFormulas;
}

/** The sheet of the table: a row a KPI, linked to the source, with columns to type in. */
export function tableSheet(input: TableInput): { sheet: SheetPlan; checks: Check[]; names: NamePlan[] } {
  const { shape, figures, formulas } = input;
  const columns = kpiColumns(shape);
  const positions = kpiPositions(shape);
  const rows = Math.max(figures.kpis.length, 1);
  const sheet = emptySheet("table", input.name);
  sheet.tabColor = accent;
  put(sheet, 0, 0, [[words(`${input.title} · KPIs`)], [words(hint)]]);
  put(sheet, tableHeaderRow, 0, [columns.map(({ header }) => words(header))]);
  putKpis(sheet, columns, input);
  sheet.tables.push({ name: input.tableName, area: area(tableHeaderRow, 0, rows + 1, columns.length) });
  sheet.freeze = { rows: firstKpiRow, columns: 2 };
  sheet.print = {
    landscape: true,
    titleRows: `${tableHeaderRow + 1}:${tableHeaderRow + 1}`,
    footerLeft: input.title,
    footerRight: "&P / &N",
  };
  dress(sheet, columns, input);
  sheet.validations.push(...kpiValidations(shape, figures, firstKpiRow, rows));
  return {
    sheet,
    checks: kpiChecks(columns, figures.kpis),
    names: namedColumns.flatMap((id) => {
      const column = positions.get(id);
      if (column === undefined) return [];
      const refersTo = `=${sheetArea(input.name, area(firstKpiRow, column, rows))}`;
      return [{ name: formulas.name(tableName(id)), refersTo }];
    }),
  };
}

/** Drop-downs for rows of the table: of a build, or the new ones of a refresh. Below the table they would keep it from growing. */
export function kpiValidations(shape: KpiShape, figures: KpiFigures, first: number, rows: number): Validation[] {
  const positions = kpiPositions(shape);
  return [
    { area: area(first, positions.get("direction")!, rows), list: ["higher", "lower", "range", "date"] },
    {
      area: area(first, positions.get("perspective")!, rows),
      list: perspectivesToChoose(shape, figures),
      open: true,
    },
  ];
}

/** The balanced scorecard's four, for a source that does not say what its KPIs belong to. */
const usualPerspectives = ["Financial", "Customer", "Internal process", "Learning and growth"];

/** What the drop-down of a KPI's perspective offers, within the 255 characters that a list in a rule may have. */
function perspectivesToChoose(shape: KpiShape, { perspectives }: KpiFigures): string[] {
  if (!shape.roles.includes("category")) return usualPerspectives;
  const own = perspectives.map(({ label }) => label).filter((label) => !/[,"]/.test(label) && label.length < 60);
  const chosen: string[] = [];
  for (const label of own) if ([...chosen, label].join(",").length <= 255) chosen.push(label);
  return chosen.length > 0 ? chosen : usualPerspectives;
}

const hint =
  "Tinted cells are yours: those with a formula show the source until you type over them. What you type stays when the scorecard is refreshed.";

/** The columns that the summary looks into. */
const namedColumns: KpiColumnId[] = [
  "id",
  "name",
  "perspective",
  "attainment",
  "score",
  "rag",
  "trend",
  "weight",
  "actual",
  "target",
  "signal",
  "flags",
  "line",
];

/** The defined name of a column of the table: "TableScore". */
export function tableName(id: KpiColumnId): string {
  return `Table${id.charAt(0).toUpperCase()}${id.slice(1)}`;
}

/** Rows below the table that have its conditional formats already when it grows over them. */
const roomToGrow = 1000;

function putKpis(sheet: SheetPlan, columns: KpiColumn[], { figures: { kpis }, formulas }: TableInput): void {
  if (kpis.length === 0) return;
  const isOwn = ({ kind }: KpiColumn) => kind === "key" || kind === "written";
  const isFill = (column: KpiColumn) => column.kind !== "input" && !isOwn(column);
  for (const { first, columns: count, value } of runsOf(columns.map(isFill))) {
    if (!value) continue;
    const cells = columns.slice(first, first + count).map(({ id }) => formulas.cell(id, firstKpiRow, { dated: false }));
    sheet.fills.push({ area: area(firstKpiRow, first, kpis.length, count), cells });
  }
  columns.forEach((column, at) => {
    if (!isOwn(column)) return;
    const cells = kpis.map((kpi) => [ownCell(column.id, kpi)]);
    put(sheet, firstKpiRow, at, cells);
  });
  // A day is not told from a figure by any formula: what it is, is written over the one that fills the column.
  const direction = columns.findIndex(({ id }) => id === "direction");
  kpis.forEach(({ kpi }, place) => {
    const row = firstKpiRow + place;
    if (kpi.dated) sheet.exceptions.push({ row, column: direction, cells: [[formulas.cell("direction", row, kpi)]] });
  });
}

/** What stands in a cell that each KPI has of its own: keys, what was worked out from its history. */
export function ownCell(id: KpiColumnId, { kpi, cells }: KpiFigure): PlanCell {
  if (id === "id") return keyCell(kpi.id);
  if (id === "name") return keyCell(kpi.title);
  const value = cells[id];
  return typeof value === "number" ? value : words(value);
}

function dress(sheet: SheetPlan, columns: KpiColumn[], { figures, shape }: TableInput): void {
  const formats: Record<KpiColumn["format"], Omit<Format, "area">> = {
    words: { align: "left" },
    longWords: { align: "left" },
    number: { align: "right", numberFormat: figureFormat(figures.kpis) },
    share: { align: "right", numberFormat: "0%" },
    score: { align: "right", numberFormat: "0.0" },
  };
  for (const { first, columns: count, value } of runsOf(columns.map((column) => formats[column.format])))
    format(sheet, columnArea(first, count), value);
  for (const { first, columns: count, value } of runsOf(columns.map(({ width }) => width)))
    sheet.widths.push({ column: first, columns: count, characters: value });
  sheet.heights.push({ row: 0, rows: 1, points: 26 }, { row: tableHeaderRow, rows: 1, points: 32 });
  format(sheet, area(0, 0), { font: { size: 16, bold: true, color: ink }, align: "left" });
  format(sheet, area(1, 0), { font: { size: 9, color: gray }, align: "left" });
  format(sheet, area(tableHeaderRow, 0, 1, columns.length), {
    font: { bold: true, color: accent },
    fill: "#FFFFFF",
    wrap: true,
    verticalAlign: "bottom",
    border: { edge: "bottom", color: accent, weight: "medium" },
  });
  sheet.formats.push(...kpiFormats(shape, firstKpiRow, figures.kpis.length));
  const positions = kpiPositions(shape);
  const rest = (id: KpiColumnId): Area => area(firstKpiRow, positions.get(id)!, figures.kpis.length + roomToGrow);
  const says = (where: Area, start: string) => `=LEFT(${cellAddress(where.row, where.column)},1)="${start}"`;
  sheet.rules.push(...ragRules(rest("rag")));
  const [trend, flags] = [rest("trend"), rest("flags")];
  sheet.rules.push(
    { area: trend, formula: says(trend, "▲"), font: { color: favorable } },
    { area: trend, formula: says(trend, "▼"), font: { color: unfavorable } },
    {
      area: flags,
      formula: `=${cellAddress(flags.row, flags.column)}="${leftSource}"`,
      font: { color: gray, italic: true },
    },
    { area: flags, formula: `=LEN(${cellAddress(flags.row, flags.column)})>0`, font: { color: unfavorable } },
  );
}

/** Whole numbers without decimals; others with as many as they have, where one alone would hide them. */
function figureFormat(kpis: readonly KpiFigure[]): string {
  const numbers = kpis.flatMap(({ cells }) =>
    [cells.target, cells.actual, cells.redFlag].filter((cell) => typeof cell === "number"),
  );
  if (numbers.every(Number.isInteger)) return "#,##0";
  return numbers.some((number) => number !== 0 && Math.abs(number) < 1) ? "General" : "#,##0.0##";
}

/** Lines between rows, and the tint that shows where to type: for all rows of a build, for the new ones of a refresh. */
export function kpiFormats(shape: KpiShape, first: number, rows: number): Format[] {
  if (rows === 0) return [];
  const columns = kpiColumns(shape);
  return [
    {
      area: area(first, 0, rows, columns.length),
      border: { edge: "bottom", color: rule, weight: "thin" },
      verticalAlign: "top",
    },
    ...runsOf(columns.map(typingLook)).flatMap(({ first: at, columns: count, value }): Format[] =>
      value ? [{ area: area(first, at, rows, count), ...value }] : [],
    ),
  ];
}

function typingLook({ kind, format: shown }: KpiColumn): Pick<Format, "fill" | "wrap"> | null {
  const isTyped = kind === "input" || kind === "linked";
  if (!isTyped && shown !== "longWords") return null;
  return { ...(isTyped ? { fill: inputTint } : {}), ...(shown === "longWords" ? { wrap: true } : {}) };
}

function kpiChecks(columns: KpiColumn[], kpis: readonly KpiFigure[]): Check[] {
  return kpis.flatMap(({ kpi, cells }, at) =>
    columns.flatMap(({ id, header, kind }, column): Check[] =>
      kind === "calculated" || kind === "linked"
        ? [{ label: `${header} of ${kpi.id}`, sheet: "table", row: firstKpiRow + at, column, expected: cells[id] }]
        : [],
    ),
  );
}

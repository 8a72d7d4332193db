import { areaAddress, cellAddress, sheetArea } from "../address";
import {
  accent,
  accentTint,
  favorable,
  gray,
  inputTint,
  ink,
  moneyFormat,
  rule,
  scoreFormat,
  unfavorable,
} from "../colors";
import type { Area, Check, Format, NamePlan, Rule, SheetPlan, Validation } from "../plan";
import { area, columnArea, emptySheet, format, keyCell, put, words } from "../kit/sheet/sheetBuilder";
import { runsOf } from "../kit/sheet/runsOf";
import { levelRules } from "./levelColors";
import { riskColumns, riskPositions, type RiskColumn, type RiskColumnId } from "./riskColumns";
import type { RiskFigures } from "./riskFigures";
import { leftSource, type RiskFormulas } from "./riskFormulas";
import type { RiskShape } from "./riskShape";

const totalRow = 3;
export const tableHeaderRow = 4;
export const firstRiskRow = 5;

/** Words of the drop-downs; a cell may hold others all the same. */
export const responses = ["Avoid", "Reduce", "Transfer", "Accept"];
const statuses = ["Open", "In progress", "Closed"];

export interface TableInput {
  name: string;
  title: string;
  tableName: string;
  figures: RiskFigures;
  shape: RiskShape;
  formulas: RiskFormulas;
  levels: number;
}

/** The sheet of the register: a row a risk, linked to the source, with columns to type in. */
export function tableSheet(input: TableInput): { sheet: SheetPlan; checks: Check[]; names: NamePlan[] } {
  const { shape, figures, formulas } = input;
  const columns = riskColumns(shape);
  const positions = riskPositions(shape);
  const rows = Math.max(figures.risks.length, 1);
  const sheet = emptySheet("table", input.name);
  sheet.tabColor = accent;
  put(sheet, 0, 0, [[words(`${input.title} · risks`)], [words(hint)]]);
  const emv = positions.get("emv")!;
  const total = `=SUMIFS(${cells(positions, "emv", rows)},${cells(positions, "open", rows)},"Yes")`;
  put(sheet, totalRow, 0, [[words("Open risks")]]);
  put(sheet, totalRow, emv, [[{ formula: total }]]);
  put(sheet, tableHeaderRow, 0, [columns.map(({ header }) => words(header))]);
  putRisks(sheet, columns, input);
  sheet.tables.push({ name: input.tableName, area: area(tableHeaderRow, 0, rows + 1, columns.length) });
  sheet.freeze = { rows: firstRiskRow, columns: 2 };
  sheet.print = {
    landscape: true,
    titleRows: `${tableHeaderRow + 1}:${tableHeaderRow + 1}`,
    footerLeft: input.title,
    footerRight: "&P / &N",
  };
  dress(sheet, columns, input);
  sheet.validations.push(...riskValidations(shape, firstRiskRow, rows));
  return {
    sheet,
    checks: [
      ...riskChecks(columns, input),
      { label: "EMV of open risks", sheet: "table", row: totalRow, column: emv, expected: figures.emv ?? 0 },
    ],
    names: namedColumns.map((id) => ({
      name: formulas.name(tableName(id)),
      refersTo: `=${sheetArea(input.name, area(firstRiskRow, positions.get(id)!, rows))}`,
    })),
  };
}

const hint =
  "Tinted cells are yours: those with a link show the source until you type over them. What you type stays when the register is refreshed.";

/** The columns that heat map and rankings look into. */
const namedColumns: RiskColumnId[] = [
  "id",
  "title",
  "likelihood",
  "impact",
  "level",
  "effectiveness",
  "residual",
  "residualLevel",
  "appetite",
  "emv",
  "flags",
  "open",
  "line",
];

/** The defined name of a column of the table: "TableScore". */
export function tableName(id: RiskColumnId): string {
  return `Table${id.charAt(0).toUpperCase()}${id.slice(1)}`;
}

function cells(positions: Map<RiskColumnId, number>, id: RiskColumnId, rows: number): string {
  return areaAddress(area(firstRiskRow, positions.get(id)!, rows));
}

/** Rows below the table that have its conditional formats already when it grows over them. */
const roomToGrow = 1000;

/** Drop-downs for rows of the table: of a build, or the new ones of a refresh. Below the table they would keep it from growing. */
export function riskValidations(shape: RiskShape, first: number, rows: number): Validation[] {
  const positions = riskPositions(shape);
  return [
    { area: area(first, positions.get("response")!, rows), list: responses },
    { area: area(first, positions.get("status")!, rows), list: statuses },
  ];
}

function putRisks(sheet: SheetPlan, columns: RiskColumn[], input: TableInput): void {
  const { figures, formulas } = input;
  const rows = figures.risks.length;
  if (rows === 0) return;
  const keys = figures.risks.map(({ risk }) => [keyCell(risk.id), keyCell(risk.title)]);
  put(sheet, firstRiskRow, 0, keys);
  for (const { first, columns: count, value } of runsOf(columns.map(isFormula))) {
    if (!value) continue;
    const ids = columns.slice(first, first + count).map(({ id }) => id);
    sheet.fills.push({
      area: area(firstRiskRow, first, rows, count),
      cells: ids.map((id) => formulas.cell(id, firstRiskRow)),
    });
  }
}

function isFormula({ kind }: RiskColumn): boolean {
  return kind === "linked" || kind === "calculated";
}

function dress(sheet: SheetPlan, columns: RiskColumn[], { figures, formulas, levels, shape }: TableInput): void {
  const largest = Math.max(
    0,
    ...figures.risks.map(({ cells }) => Math.abs(Number(cells.likely) || Number(cells.high) || 0)),
  );
  const formats: Record<RiskColumn["format"], Omit<Format, "area">> = {
    words: { align: "left" },
    longWords: { align: "left" },
    number: { align: "right", numberFormat: "General" },
    score: { align: "right", numberFormat: scoreFormat },
    share: { align: "right", numberFormat: "0%" },
    money: { align: "right", numberFormat: moneyFormat(largest) },
    date: { align: "right", numberFormat: "d mmm yyyy" },
  };
  for (const { first, columns: count, value } of runsOf(columns.map((column) => formats[column.format])))
    format(sheet, columnArea(first, count), value);
  for (const { first, columns: count, value } of runsOf(columns.map(({ width }) => width)))
    sheet.widths.push({ column: first, columns: count, characters: value });
  sheet.heights.push({ row: 0, rows: 1, points: 26 }, { row: tableHeaderRow, rows: 1, points: 32 });
  format(sheet, area(0, 0), { font: { size: 16, bold: true, color: ink }, align: "left" });
  format(sheet, area(1, 0), { font: { size: 9, color: gray }, align: "left" });
  format(sheet, area(totalRow, 0, 1, columns.length), { font: { bold: true }, fill: accentTint });
  format(sheet, area(tableHeaderRow, 0, 1, columns.length), {
    font: { bold: true, color: accent },
    fill: "#FFFFFF",
    wrap: true,
    verticalAlign: "bottom",
    border: { edge: "bottom", color: accent, weight: "medium" },
  });
  sheet.formats.push(...riskFormats(shape, firstRiskRow, figures.risks.length));
  const positions = riskPositions(shape);
  const rest = (id: RiskColumnId): Area => area(firstRiskRow, positions.get(id)!, figures.risks.length + roomToGrow);
  sheet.rules.push(...levelColumnRules(rest("level"), rest("residualLevel"), formulas.name("Levels"), levels));
  const appetite = rest("appetite");
  const flags = rest("flags");
  const cell = ({ row, column }: Area) => cellAddress(row, column);
  sheet.rules.push(
    { area: appetite, formula: `=${cell(appetite)}="Above"`, font: { color: unfavorable, bold: true } },
    { area: appetite, formula: `=${cell(appetite)}="Within"`, font: { color: favorable } },
    { area: flags, formula: `=${cell(flags)}="${leftSource}"`, font: { color: gray, italic: true } },
    { area: flags, formula: `=LEN(${cell(flags)})>0`, font: { color: unfavorable } },
  );
}

/** One set of rules for both columns of levels: those between them carry other headings. */
function levelColumnRules(first: Area, last: Area, list: string, levels: number): Rule[] {
  const [heading, ...both] = [
    cellAddress(tableHeaderRow, first.column, "row"),
    ...[first, last].map(({ column }) => cellAddress(tableHeaderRow, column, "both")),
  ];
  const isLevel = both.map((cell) => `${heading}=${cell}`).join(",");
  const level = `IF(OR(${isLevel}),${cellAddress(first.row, first.column)},"")`;
  return levelRules({ ...first, columns: last.column - first.column + 1 }, list, levels, level);
}

/** Lines between rows, and the tint that shows where to type: for all rows of a build, for the new ones of a refresh. */
export function riskFormats(shape: RiskShape, first: number, rows: number): Format[] {
  if (rows === 0) return [];
  const columns = riskColumns(shape);
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

function typingLook({ kind, format: shown }: RiskColumn): Pick<Format, "fill" | "wrap"> | null {
  const isTyped = kind === "input" || kind === "linked";
  if (!isTyped && shown !== "longWords") return null;
  return { ...(isTyped ? { fill: inputTint } : {}), ...(shown === "longWords" ? { wrap: true } : {}) };
}

function riskChecks(columns: RiskColumn[], { figures }: TableInput): Check[] {
  return figures.risks.flatMap(({ risk, cells }, at) =>
    columns.flatMap(({ id, header, kind }, column): Check[] =>
      kind === "calculated" || kind === "linked"
        ? [{ label: `${header} of ${risk.id}`, sheet: "table", row: firstRiskRow + at, column, expected: cells[id] }]
        : [],
    ),
  );
}

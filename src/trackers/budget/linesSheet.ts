import type { AccountType } from "../../calc/accountType";
import { renderCall } from "../../portable/registry";
import { areaAddress, cellAddress } from "../address";
import {
  accent,
  accentTint,
  favorable,
  gray,
  inputTint,
  ink,
  moneyFormat,
  percentFormat,
  rule,
  unfavorable,
} from "../colors";
import type { Check, Format, PlanCell, SheetPlan } from "../plan";
import { area, columnArea, emptySheet, format, keyCell, put, words } from "../kit/sheet/sheetBuilder";
import type { Computed } from "./computeFigures";
import type { Amounts, BudgetFigures, LineFigures } from "./figures";
import {
  columnPositions,
  leftSource,
  lineColumns,
  lineFormula,
  ofPlan,
  type LineColumn,
  type LineColumnId,
} from "./lineColumns";
import { typeWord } from "./lineKey";
import type { BudgetShape, Geometry } from "./shape";
import type { SourceFormulas } from "./sourceFormulas";

/** Zero-based row of the first total. */
export const totalsRow = 3;

/** Totals stand above the table, so that new rows below move nothing. */
export function totalRows(geometry: Geometry): (AccountType | "net")[] {
  const { types } = geometry;
  return types.includes("revenue") && types.includes("expense") ? [...types, "net"] : [...types];
}

export function headerRow(geometry: Geometry): number {
  return totalsRow + totalRows(geometry).length;
}

export function firstLineRow(geometry: Geometry): number {
  return headerRow(geometry) + 1;
}

interface LinesInput {
  name: string;
  title: string;
  tableName: string;
  computed: Computed;
  shape: BudgetShape;
  formulas: SourceFormulas;
  /** What is already known of the note column, by line key. */
  notes: ReadonlyMap<string, string>;
}

/** The sheet of the table: totals, a frozen header, a row a category, columns to type in at the end. */
export function linesSheet(input: LinesInput): { sheet: SheetPlan; checks: Check[] } {
  const { shape, computed } = input;
  const columns = lineColumns(shape);
  const sheet = emptySheet("lines", input.name);
  sheet.tabColor = accent;
  const header = headerRow(shape);
  const first = header + 1;
  put(sheet, 0, 0, [[words(`${input.title} · lines`)]]);
  put(sheet, 1, 0, [[words(hint(shape))]]);
  put(
    sheet,
    totalsRow,
    0,
    totalRows(shape).map((total, at) => columns.map((column) => totalCell(column, total, totalsRow + at, input))),
  );
  put(sheet, header, 0, [columns.map((column) => words(column.header))]);
  putLines(sheet, first, columns, input);
  sheet.tables.push({
    name: input.tableName,
    area: area(header, 0, Math.max(computed.lines.length, 1) + 1, columns.length),
  });
  sheet.freeze = { rows: first, columns: shape.department && shape.category ? 2 : 1 };
  sheet.print = {
    landscape: true,
    titleRows: `${header + 1}:${header + 1}`,
    footerLeft: input.title,
    footerRight: "&P / &N",
  };
  dress(sheet, columns, header, computed, shape);
  return { sheet, checks: lineChecks(columns, input, first) };
}

function hint(shape: BudgetShape): string {
  const actual = shape.actual ? "" : "The source has no actuals: type them into Actual. ";
  return `${actual}Owner and note are yours to fill in; they stay when the tracker is refreshed.`;
}

function putLines(sheet: SheetPlan, first: number, columns: LineColumn[], input: LinesInput): void {
  const { computed, shape, formulas } = input;
  const rows = computed.lines.length;
  if (rows === 0) return;
  const keys = columns.filter((column) => column.kind === "key");
  put(
    sheet,
    first,
    0,
    computed.lines.map((line) =>
      keys.map(({ id }) =>
        id === "type" ? words(typeWord(line.type)) : keyCell(line[id as "department" | "category"]),
      ),
    ),
  );
  const calculated = columns.flatMap((column, at) => (column.kind === "calculated" ? [at] : []));
  for (const [start, end] of runs(calculated)) {
    const cells = columns.slice(start, end + 1).map(({ id }) => lineFormula(id, first, shape, formulas));
    sheet.fills.push({ area: area(first, start, rows, end - start + 1), cells });
  }
  const note = columnPositions(columns).get("note")!;
  const notes = computed.lines.map((line) => [words(input.notes.get(line.key) ?? "")]);
  if (notes.some(([cell]) => cell !== null)) put(sheet, first, note, notes);
}

/** Runs of neighboring positions as [first, last]. */
function runs(positions: number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const position of positions) {
    const last = found.at(-1);
    if (last && last[1] === position - 1) last[1] = position;
    else found.push([position, position]);
  }
  return found;
}

/** A cell of a total row: sums over the table's column, ratios over the row's own cells. */
function totalCell(
  column: LineColumn,
  total: AccountType | "net",
  row: number,
  { shape, computed, formulas }: LinesInput,
): PlanCell {
  const columns = lineColumns(shape);
  const positions = columnPositions(columns);
  const first = firstLineRow(shape);
  const range = (id: LineColumnId) =>
    areaAddress(area(first, positions.get(id)!, Math.max(computed.lines.length, 1), 1));
  const at = (id: LineColumnId) => cellAddress(row, positions.get(id)!);
  if (columns.indexOf(column) === 0)
    return words(total === "net" ? "Net (revenue − expense)" : `Total ${typeWord(total).toLowerCase()}`);
  if (total === "net") return netCell(column, positions.get(column.id)!, shape);
  if (!shape.planned && (ofPlan.has(column.id) || column.id === "status" || column.id === "signal")) return null;
  const ofType = `(${range("type")}="${typeWord(total)}")`;
  const sum = (id: LineColumnId) =>
    shape.types.length > 1 ? `SUMIFS(${range(id)},${range("type")},"${typeWord(total)}")` : `SUM(${range(id)})`;
  const actual = at("actual");
  const toDate = shape.planToDate
    ? at("planToDate")
    : `SUMPRODUCT(${ofType}*ISNUMBER(${range("actual")}),${range("plan")})`;
  const whenReported = (text: string) => ({ formula: `=IF(ISNUMBER(${actual}),${text},"")` });
  switch (column.id) {
    case "plan":
    case "planToDate":
    case "remaining":
      return { formula: `=${sum(column.id)}` };
    case "forecast":
      return { formula: `=IF(SUMPRODUCT(${ofType}*ISNUMBER(${range("forecast")}))=0,"",${sum("forecast")})` };
    case "actual":
      return { formula: `=IF(SUMPRODUCT(${ofType}*ISNUMBER(${range("actual")}))=0,"",${sum("actual")})` };
    case "variance":
      return whenReported(sum("variance"));
    case "variancePercent":
      return whenReported(
        renderCall(shape.formulas, "VARIANCEPCT", [actual, toDate, '""', '"n/a"'], { filled: [actual, toDate] }),
      );
    case "status":
      return whenReported(
        renderCall(shape.formulas, "VARIANCESTATUS", [actual, toDate, `"${total}"`, formulas.name("Tolerance")], {
          filled: [actual, toDate],
        }),
      );
    case "signal":
      return lineFormula("signal", row, shape, formulas);
    case "used":
      return lineFormula("used", row, shape, formulas);
    default:
      return null;
  }
}

const netColumns: LineColumnId[] = ["plan", "planToDate", "actual", "variance", "forecast"];

function netCell(column: LineColumn, position: number, shape: BudgetShape): PlanCell {
  if (!netColumns.includes(column.id) || (!shape.planned && ofPlan.has(column.id))) return null;
  const cell = (type: AccountType) => cellAddress(totalsRow + shape.types.indexOf(type), position);
  return {
    formula: `=IF(COUNT(${cell("revenue")},${cell("expense")})=0,"",SUM(${cell("revenue")})-SUM(${cell("expense")}))`,
  };
}

function dress(sheet: SheetPlan, columns: LineColumn[], header: number, computed: Computed, shape: BudgetShape): void {
  const money = moneyFormat(
    Math.max(0, ...computed.figures.types.map((type) => Math.abs(type.plan ?? type.actual ?? 0))),
  );
  const formats: Record<LineColumn["shown"], Omit<Format, "area">> = {
    words: { align: "left" },
    money: { numberFormat: money, align: "right" },
    percent: { numberFormat: percentFormat, align: "right" },
    signal: { align: "center" },
  };
  columns.forEach((column, at) => {
    format(sheet, columnArea(at), formats[column.shown]);
    sheet.widths.push({ column: at, columns: 1, characters: column.width });
  });
  const width = columns.length;
  sheet.heights.push({ row: 0, rows: 1, points: 26 });
  format(sheet, area(0, 0), { font: { size: 16, bold: true, color: ink }, align: "left" });
  format(sheet, area(1, 0), { font: { size: 9, color: gray }, align: "left" });
  format(sheet, area(totalsRow, 0, totalRows(shape).length, width), { font: { bold: true }, fill: accentTint });
  sheet.heights.push({ row: header, rows: 1, points: 32 });
  format(sheet, area(header, 0, 1, width), {
    font: { bold: true, color: accent },
    fill: "#FFFFFF",
    wrap: true,
    verticalAlign: "bottom",
    border: { edge: "bottom", color: accent, weight: "medium" },
  });
  dressLines(sheet, columns, header + 1, computed.lines.length);
  const status = cellAddress(0, columnPositions(columns).get("status")!, "column");
  for (const id of ["signal", "status"] as const) {
    const where = columnArea(columnPositions(columns).get(id)!);
    sheet.rules.push({ area: where, formula: `=${status}="Favorable"`, font: { color: favorable, bold: true } });
    sheet.rules.push({ area: where, formula: `=${status}="Unfavorable"`, font: { color: unfavorable, bold: true } });
    sheet.rules.push({ area: where, formula: `=${status}="${leftSource}"`, font: { color: gray, italic: true } });
  }
}

/** Lines between rows, and the tint that shows where to type: for all rows of a build, for the new ones of a refresh. */
export function dressLines(sheet: SheetPlan, columns: LineColumn[], first: number, rows: number): void {
  if (rows === 0) return;
  format(sheet, area(first, 0, rows, columns.length), { border: { edge: "bottom", color: rule, weight: "thin" } });
  columns.forEach((column, at) => {
    if (column.kind === "input")
      format(sheet, area(first, at, rows, 1), { fill: inputTint, wrap: column.id === "note" });
  });
}

function lineChecks(columns: LineColumn[], { computed, shape }: LinesInput, first: number): Check[] {
  const checks: Check[] = [];
  const { figures } = computed;
  const add = (label: string, row: number, column: number, expected: number | string) =>
    checks.push({ label, sheet: "lines", row, column, expected });
  figures.lines.forEach((line, at) => {
    columns.forEach(({ id, header, kind }, column) => {
      if (kind !== "calculated" || id === "signal") return;
      add(
        `${header} of ${[line.department, line.category].filter(Boolean).join(", ")}`,
        first + at,
        column,
        expectedCell(id, line, line.status, line.lines === 0),
      );
    });
  });
  totalRows(shape).forEach((total, at) => {
    const amounts = total === "net" ? null : figures.types.find((row) => row.type === total)!;
    columns.forEach(({ id, header, kind }, column) => {
      const label = `${header}, ${total === "net" ? "net" : `total ${total}`}`;
      if (amounts && kind === "calculated" && id !== "signal")
        add(label, totalsRow + at, column, expectedCell(id, amounts, amounts.status, false));
      if (!amounts && (id === "plan" || id === "actual" || id === "variance" || id === "forecast"))
        add(label, totalsRow + at, column, netFigure(figures, id));
    });
  });
  return checks;
}

function netFigure({ net }: BudgetFigures, id: "plan" | "actual" | "variance" | "forecast"): number | string {
  return net?.[id] ?? "";
}

/** What a calculated cell must show: a number, a word, "n/a" for no answer, "" for nothing reported. */
function expectedCell(
  id: LineColumnId,
  figures: Amounts | LineFigures,
  status: string,
  gone: boolean,
): number | string {
  if (id === "status") return gone ? leftSource : status;
  const value = figures[id as keyof Amounts];
  if (value !== null) return value;
  if (figures.plan === null) return "";
  return figures.actual === null ? "" : "n/a";
}

import { cellAddress } from "../address";
import { favorable, unfavorable } from "../colors";
import { area, keyCell, words } from "../kit/sheet/sheetBuilder";
import { rowFormats } from "../kit/table/dressTable";
import { tableSheet } from "../kit/table/tableSheet";
import type { Area, Format, PlanCell, Rule, Validation } from "../plan";
import { kpiColumns, kpiPositions, type KpiColumnId } from "./kpiColumns";
import type { KpiFigure, KpiFigures } from "./kpiFigures";
import type { KpiFormulas } from "./kpiFormulas";
import type { KpiShape } from "./kpiShape";
import { ragRules } from "./ragColors";

export const tableHeaderRow = 3;
export const firstKpiRow = tableHeaderRow + 1;

export interface KpiTableInput {
  name: string;
  title: string;
  tableName: string;
  figures: KpiFigures;
  shape: KpiShape;
  formulas: KpiFormulas;
}

const hint =
  "Tinted cells are yours: those with a formula show the source until you type over them. What you type stays when the scorecard is refreshed.";

/** The columns that the summary looks into. */
const named: KpiColumnId[] = [
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

/** The sheet of the table: a row a KPI, linked to the source, with columns to type in. */
export function kpiTable(input: KpiTableInput): ReturnType<typeof tableSheet> {
  const { title, figures, shape, formulas } = input;
  const { kpis } = figures;
  const table = tableSheet<KpiColumnId>({
    ...input,
    heading: `${title} · KPIs`,
    hint,
    headerRow: tableHeaderRow,
    columns: kpiColumns(shape),
    rows: kpis.map((kpi) => ({ label: kpi.kpi.id, cells: kpi.cells, own: (id) => ownCell(id, kpi) })),
    fill: (id) => formulas.cell(id, firstKpiRow, { dated: false }),
    numberFormats: { number: figureFormat(kpis), share: "0%", score: "0.0" },
    named,
    nameOf: (part) => formulas.name(part),
    rules: rulesOf,
    validations: kpiValidations(shape, figures, firstKpiRow, Math.max(kpis.length, 1)),
  });
  // A day is not told from a figure by any formula: what it is, is written over the one that fills the column.
  const direction = kpiPositions(shape).get("direction")!;
  kpis.forEach(({ kpi }, place) => {
    const row = firstKpiRow + place;
    if (!kpi.dated) return;
    table.sheet.exceptions.push({ row, column: direction, cells: [[formulas.cell("direction", row, kpi)]] });
  });
  return table;
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

/** What stands in a cell that each KPI has of its own: keys, what was worked out from its history. */
export function ownCell(id: KpiColumnId, { kpi, cells }: KpiFigure): PlanCell {
  if (id === "id") return keyCell(kpi.id);
  if (id === "name") return keyCell(kpi.title);
  const value = cells[id];
  return typeof value === "number" ? value : words(value);
}

/** The look of rows: for the new ones of a refresh. */
export function kpiFormats(shape: KpiShape, first: number, rows: number): Format[] {
  return rowFormats(kpiColumns(shape), first, rows);
}

function rulesOf(rest: (id: KpiColumnId) => Area): Rule[] {
  const trend = rest("trend");
  const says = (start: string) => `=LEFT(${cellAddress(trend.row, trend.column)},1)="${start}"`;
  return [
    ...ragRules(rest("rag")),
    { area: trend, formula: says("▲"), font: { color: favorable } },
    { area: trend, formula: says("▼"), font: { color: unfavorable } },
  ];
}

/** Whole numbers without decimals; others with as many as they have, where one alone would hide them. */
function figureFormat(kpis: readonly KpiFigure[]): string {
  const numbers = kpis.flatMap(({ cells }) =>
    [cells.target, cells.actual, cells.redFlag].filter((cell) => typeof cell === "number"),
  );
  if (numbers.every(Number.isInteger)) return "#,##0";
  return numbers.some((number) => number !== 0 && Math.abs(number) < 1) ? "General" : "#,##0.0##";
}

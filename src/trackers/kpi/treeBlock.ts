import { areaAddress } from "../address";
import { dressBlock } from "../kit/sheet/dressBlock";
import { percentFormat } from "../colors";
import type { Check, PlanCell, SheetPlan } from "../plan";
import { area, format, put, words } from "../kit/sheet/sheetBuilder";
import type { KpiFigure, KpiFigures } from "./kpiFigures";
import type { KpiColumnId } from "./kpiColumns";
import type { KpiFormulas } from "./kpiFormulas";
import type { KpiShape } from "./kpiShape";
import { ragRules } from "./ragColors";
import { perspectiveCells, rollUpColumns, treeLines, treeRow } from "./summaryLayout";
import { tableName } from "../kit/table/columns";

const heads = [
  "Perspective and its KPIs",
  "Weight",
  "Share",
  "Target",
  "Actual",
  "Score",
  "Attainment",
  "RAG",
  "Trend",
  "Signal",
];
const [scoreAt, attainmentAt, ragAt] = [5, 6, 7];

/** Lines more that have the look of the tree when it grows. */
const roomToGrow = 100;

/** What stands before a KPI's name, so that it is seen to belong to the perspective above it. */
const indent = "      ";

/** Puts the tree from the overall score to its perspectives and their KPIs, each with its weight and its share of the whole. */
export function putTree(sheet: SheetPlan, figures: KpiFigures, formulas: KpiFormulas, shape: KpiShape): Check[] {
  const lines = treeLines(figures);
  if (lines === 0) return [];
  const top = treeRow(figures);
  const rows = Array.from({ length: lines }, (_, place) => treeCells(place + 1, figures, formulas, shape));
  put(sheet, top, 0, [[words("From the overall score to each KPI")], heads.map(words), ...rows]);
  dressBlock(sheet, top, 0, heads.length, lines);
  const first = top + 2;
  // From the line above its title on: a perspective that comes up later moves the tree down.
  const below = (column: number, columns = 1) => area(top - 1, column, lines + roomToGrow, columns);
  format(sheet, below(1), { align: "right", numberFormat: "0.00" });
  format(sheet, below(2), { align: "right", numberFormat: percentFormat });
  format(sheet, below(3, 2), { align: "right", numberFormat: "#,##0.00" });
  format(sheet, below(scoreAt), { align: "right", numberFormat: "0.0" });
  format(sheet, below(attainmentAt), { align: "right", numberFormat: "0%" });
  sheet.rules.push(...ragRules(area(first, ragAt, lines + roomToGrow)), {
    area: area(first, 0, lines + roomToGrow, heads.length),
    formula: `=LEFT($A${first + 1},1)<>" "`,
    font: { bold: true },
  });
  return treeChecks(figures, first);
}

/** A line of the tree: the perspective that starts there, else the KPI that stands there. */
function treeCells(line: number, { perspectives }: KpiFigures, formulas: KpiFormulas, shape: KpiShape): PlanCell[] {
  const rollUp = (column: number) => areaAddress(perspectiveCells(column, perspectives.length));
  const atPerspective = `MATCH(${line},${formulas.name("TreePerspectives")},0)`;
  const atKpi = `MATCH(${line},${formulas.name("TreeKpis")},0)`;
  const table = (id: KpiColumnId) => `INDEX(${formulas.name(tableName(id))},${atKpi})`;
  // A cell to type in may be blank, and a blank that is looked up would be 0.
  const number = (id: KpiColumnId) => `IF(ISNUMBER(${table(id)}),${table(id)},"")`;
  const either = (column: number | null, kpi: string): PlanCell => ({
    formula: `=IFERROR(${column === null ? `IF(${atPerspective},"")` : `INDEX(${rollUp(column)},${atPerspective})`},IFERROR(${kpi},""))`,
  });
  const weights = formulas.name(tableName("weight"));
  const own = `INDEX(${formulas.name("TreeGroups")},${atKpi})`;
  const scored = `SUMPRODUCT((${formulas.name("TreeGroups")}=${own})*ISNUMBER(${formulas.name(tableName("score"))})*(${weights}>0),${weights})`;
  const share = `IF(COUNT(${table("score")},${table("weight")})=2,MAX(0,${table("weight")})/${scored}*INDEX(${rollUp(rollUpColumns.share)},${own}),"")`;
  return [
    either(rollUpColumns.label, `"${indent}"&${table("name")}`),
    either(rollUpColumns.weight, number("weight")),
    either(rollUpColumns.share, share),
    either(null, number("target")),
    either(null, number("actual")),
    either(rollUpColumns.score, table("score")),
    either(null, table("attainment")),
    either(null, table("rag")),
    either(null, table("trend")),
    shape.history === "none" ? null : either(null, table("signal")),
  ];
}

function treeChecks({ kpis, perspectives }: KpiFigures, first: number): Check[] {
  let row = first;
  const check = (label: string, column: number, expected: number | string): Check => ({
    label: `Tree, ${label}`,
    sheet: "lead",
    row,
    column,
    expected,
  });
  return perspectives.flatMap((perspective) => {
    const isIts = ({ kpi, cells }: KpiFigure) =>
      kpi.line !== null && String(cells.perspective).toLowerCase() === perspective.label.toLowerCase();
    const own = kpis.filter(isIts);
    const weightOf = ({ cells }: KpiFigure) => (typeof cells.weight === "number" ? Math.max(0, cells.weight) : 0);
    const scored = own
      .filter(({ cells }) => typeof cells.score === "number")
      .reduce((sum, kpi) => sum + weightOf(kpi), 0);
    const checks = [
      check(perspective.label, 0, perspective.label),
      check(perspective.label, 2, perspective.share ?? ""),
    ];
    row++;
    for (const kpi of own) {
      const { name, score, rag } = kpi.cells;
      const share =
        typeof score === "number" && typeof kpi.cells.weight === "number" && scored > 0 && perspective.share !== null
          ? (weightOf(kpi) / scored) * perspective.share
          : "";
      const label = String(name);
      checks.push(
        check(label, 0, `${indent}${label}`),
        check(label, 2, share),
        check(label, scoreAt, score),
        check(label, ragAt, rag),
      );
      row++;
    }
    return checks;
  });
}

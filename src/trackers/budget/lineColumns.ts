import { renderCall } from "../../portable/registry";
import { cellAddress } from "../address";
import type { PlanCell } from "../plan";
import { laidOut } from "../kit/table/layout";
import type { Geometry, BudgetShape } from "./shape";
import type { LineCells, SourceFormulas } from "./sourceFormulas";

export type LineColumnId =
  | "department"
  | "category"
  | "type"
  | "plan"
  | "planToDate"
  | "actual"
  | "variance"
  | "variancePercent"
  | "signal"
  | "status"
  | "used"
  | "remaining"
  | "forecast"
  | "owner"
  | "note";

export interface LineColumn {
  id: LineColumnId;
  header: string;
  /** Width in characters. */
  width: number;
  shown: "words" | "money" | "percent" | "signal";
  /** Keys say which row it is, inputs are typed by people, the rest is calculated. */
  kind: "key" | "calculated" | "input";
}

const all: LineColumn[] = [
  { id: "department", header: "Department", width: 24, shown: "words", kind: "key" },
  { id: "category", header: "Category", width: 30, shown: "words", kind: "key" },
  { id: "type", header: "Type", width: 10, shown: "words", kind: "key" },
  { id: "plan", header: "Plan", width: 15, shown: "money", kind: "calculated" },
  { id: "planToDate", header: "Plan to date", width: 15, shown: "money", kind: "calculated" },
  { id: "actual", header: "Actual", width: 15, shown: "money", kind: "calculated" },
  { id: "variance", header: "Variance", width: 15, shown: "money", kind: "calculated" },
  { id: "variancePercent", header: "Variance %", width: 12, shown: "percent", kind: "calculated" },
  { id: "signal", header: "Signal", width: 9, shown: "signal", kind: "calculated" },
  { id: "status", header: "Status", width: 14, shown: "words", kind: "calculated" },
  { id: "used", header: "Used", width: 9, shown: "percent", kind: "calculated" },
  { id: "remaining", header: "Remaining", width: 15, shown: "money", kind: "calculated" },
  { id: "forecast", header: "Forecast", width: 15, shown: "money", kind: "calculated" },
  { id: "owner", header: "Owner", width: 18, shown: "words", kind: "input" },
  { id: "note", header: "Note", width: 36, shown: "words", kind: "input" },
];

/** The table's columns for a source: only what it can fill. Where it has no actuals, people type them. */
export function lineColumns(geometry: Geometry): LineColumn[] {
  const columns = all
    .filter(({ id }) => {
      if (id === "department") return geometry.department;
      if (id === "category") return geometry.category;
      return id !== "planToDate" || geometry.planToDate;
    })
    .map((column) => (column.id === "actual" && !geometry.actual ? { ...column, kind: "input" as const } : column));
  return laidOut(columns, geometry.layout);
}

/** The zero-based position of each column. */
export function columnPositions(columns: LineColumn[]): Map<LineColumnId, number> {
  return new Map(columns.map(({ id }, position) => [id, position]));
}

/** Of the calculated columns those that say something of a plan. */
export const ofPlan: ReadonlySet<LineColumnId> = new Set([
  "plan",
  "planToDate",
  "variance",
  "variancePercent",
  "used",
  "remaining",
]);

const nothing: PlanCell = { formula: '=""' };

/** The formula of a calculated cell in a row of the table (zero-based sheet row), the same in every row but for the row. */
export function lineFormula(id: LineColumnId, row: number, shape: BudgetShape, formulas: SourceFormulas): PlanCell {
  const positions = columnPositions(lineColumns(shape));
  const at = (column: LineColumnId) => cellAddress(row, positions.get(column)!, "column");
  const key: LineCells = {
    department: shape.department ? at("department") : "",
    category: shape.category ? at("category") : "",
    type: at("type"),
  };
  const actual = at("actual");
  const toDate = shape.planToDate ? at("planToDate") : at("plan");
  const filled = [actual, toDate, at("plan"), key.type];
  const call = (name: string, ...args: string[]) =>
    renderCall(shape.formulas, name, args, { filled, types: shape.types });
  const whenReported = (text: string) => ({ formula: `=IF(ISNUMBER(${actual}),${text},"")` });
  if (!shape.planned && ofPlan.has(id)) return nothing;
  switch (id) {
    case "plan":
      return { formula: `=${formulas.line("Plan", key)}` };
    case "planToDate":
      return { formula: `=${formulas.line("Plan", key, true)}` };
    case "actual":
      return shape.actual
        ? { formula: `=IF(${formulas.lineReported(key)}=0,"",${formulas.line("Actual", key)})` }
        : null;
    case "variance":
      return whenReported(call("VARIANCE", actual, toDate));
    case "variancePercent":
      return whenReported(call("VARIANCEPCT", actual, toDate, '""', '"n/a"'));
    case "status":
      if (!shape.planned) return { formula: `=IF(${formulas.lineCount(key)}=0,"${leftSource}","")` };
      return {
        formula: `=IF(${formulas.lineCount(key)}=0,"${leftSource}",IF(ISNUMBER(${actual}),${call("VARIANCESTATUS", actual, toDate, key.type, formulas.name("Tolerance"))},""))`,
      };
    case "signal":
      return {
        formula: `=IF(${at("status")}="Favorable","▲",IF(${at("status")}="Unfavorable","▼",IF(${at("status")}="On plan","●","")))`,
      };
    case "used":
      return whenReported(`IF(${at("plan")}=0,"n/a",${call("BUDGETUSED", actual, at("plan"))})`);
    case "remaining":
      return { formula: `=IF(ISNUMBER(${actual}),${call("REMAINING", at("plan"), actual)},${at("plan")})` };
    case "forecast":
      return forecastFormula(shape, formulas, { plan: at("plan"), toDate, actual }, key);
    default:
      return null;
  }
}

/** What the status column says of a row that the source no longer has. */
export const leftSource = "Not in source";

function forecastFormula(
  shape: BudgetShape,
  formulas: SourceFormulas,
  cells: { plan: string; toDate: string; actual: string },
  key: LineCells,
): PlanCell {
  const { plan, toDate, actual } = cells;
  if (shape.forecast) return { formula: `=${formulas.line("Forecast", key)}` };
  // A method that goes by the plan has nothing to add to what is there.
  if (!shape.planned && shape.forecastMethod !== "runrate") return { formula: `=${actual}` };
  const open = `${plan}-${toDate}`;
  switch (shape.forecastMethod) {
    case "plan":
      return { formula: shape.planToDate ? `=SUM(${actual},${open})` : `=IF(ISNUMBER(${actual}),${actual},${plan})` };
    case "phased":
      return { formula: `=IF(ISNUMBER(${actual}),IF(${toDate}=0,"n/a",${plan}*${actual}/${toDate}),"")` };
    case "runrate":
      return {
        formula: `=IF(ISNUMBER(${actual}),IF(${formulas.name("Closed")}=0,"n/a",${actual}/${formulas.name("Closed")}*${formulas.name("Periods")}),"")`,
      };
  }
}

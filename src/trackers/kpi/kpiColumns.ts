import { laidOut } from "../kit/table/layout";
import { columnsOf, positionsOf, type ColumnRule, type TableColumn } from "../kit/table/columns";
import type { KpiRole } from "./kpiSource";
import type { KpiShape } from "./kpiShape";

export type KpiColumnId =
  | "id"
  | "name"
  | "perspective"
  | "owner"
  | "unit"
  | "direction"
  | "baseline"
  | "target"
  | "high"
  | "redFlag"
  | "redHigh"
  | "actual"
  | "previous"
  | "attainment"
  | "score"
  | "rag"
  | "trend"
  | "weight"
  | "lowerLimit"
  | "upperLimit"
  | "rule"
  | "signal"
  | "comment"
  | "unused"
  | "flags"
  | "line"
  | "figures"
  | "sum";

export type KpiColumn = TableColumn<KpiColumnId>;

const hasHistory = ({ history }: KpiShape) => history !== "none";
const hasRanges = ({ ranges }: KpiShape) => ranges;

const rules: readonly ColumnRule<KpiColumnId, KpiRole, KpiShape>[] = [
  { id: "id", header: "ID", width: 9, shown: "words", kind: "key" },
  { id: "name", header: "KPI", width: 44, shown: "longWords", kind: "key" },
  { id: "perspective", header: "Perspective", width: 22, shown: "words", kind: "linked" },
  { id: "owner", header: "Owner", width: 16, shown: "words", from: ["owner"] },
  { id: "unit", header: "Unit", width: 12, shown: "words", from: ["unit"] },
  { id: "direction", header: "Direction", width: 12, shown: "words", kind: "linked" },
  {
    id: "baseline",
    header: "Baseline",
    width: 12,
    shown: "number",
    from: ["baseline"],
    where: ({ roles }) => roles.includes("baseline"),
  },
  { id: "target", header: "Target", width: 12, shown: "number", from: ["target"] },
  { id: "high", header: "High end of target", width: 12, shown: "number", kind: "linked", where: hasRanges },
  { id: "redFlag", header: "Red flag", width: 12, shown: "number", kind: "linked" },
  { id: "redHigh", header: "Red flag above", width: 12, shown: "number", kind: "linked", where: hasRanges },
  { id: "actual", header: "Actual", width: 12, shown: "number", from: ["actual"], filledBy: hasHistory },
  { id: "previous", header: "Previous", width: 12, shown: "number", from: ["previous"], filledBy: hasHistory },
  { id: "attainment", header: "Attainment", width: 13, shown: "share", kind: "calculated" },
  { id: "score", header: "Score", width: 8, shown: "score", kind: "calculated" },
  { id: "rag", header: "RAG", width: 11, shown: "words", kind: "calculated" },
  { id: "trend", header: "Trend", width: 11, shown: "words", kind: "calculated" },
  { id: "weight", header: "Weight", width: 9, shown: "number", kind: "linked" },
  { id: "lowerLimit", header: "Lower limit", width: 12, shown: "number", kind: "written", where: hasHistory },
  { id: "upperLimit", header: "Upper limit", width: 12, shown: "number", kind: "written", where: hasHistory },
  { id: "rule", header: "Rule broken", width: 9, shown: "number", kind: "written", where: hasHistory },
  { id: "signal", header: "Signal", width: 24, shown: "words", kind: "calculated", where: hasHistory },
  { id: "comment", header: "Comment", width: 36, shown: "longWords", from: ["note"] },
  {
    id: "unused",
    header: "Rows not used",
    width: 30,
    shown: "longWords",
    kind: "written",
    where: ({ history }) => history === "long",
  },
  { id: "flags", header: "Flags", width: 36, shown: "longWords", kind: "calculated" },
  { id: "line", header: "Source line", width: 9, shown: "number", kind: "calculated" },
  // What limits and rule were worked out from: where the source says otherwise by now, no signal is shown.
  { id: "figures", header: "Figures read", width: 9, shown: "number", kind: "written", where: hasHistory },
  { id: "sum", header: "Sum read", width: 12, shown: "number", kind: "written", where: hasHistory },
];

/** The scorecard's columns for a source. */
export function kpiColumns(shape: KpiShape): KpiColumn[] {
  return laidOut(columnsOf(rules, shape), shape.layout);
}

/** The zero-based position of each column. */
export function kpiPositions(shape: KpiShape): Map<KpiColumnId, number> {
  return positionsOf(kpiColumns(shape));
}

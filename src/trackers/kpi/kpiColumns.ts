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

export interface KpiColumn {
  id: KpiColumnId;
  header: string;
  /** Width in characters. */
  width: number;
  format: "words" | "longWords" | "number" | "share" | "score";
  /**
   * Keys say which KPI it is; linked cells show a formula of ours until a person types over them; inputs are typed by people; what is
   * written comes from the history at each refresh; the rest is calculated.
   */
  kind: "key" | "linked" | "input" | "written" | "calculated";
}

interface ColumnRule extends Omit<KpiColumn, "kind"> {
  /** The source's columns that fill it; without any of them people do. */
  from?: KpiRole[];
  kind?: "key" | "linked" | "written" | "calculated";
  /** When it is there at all. */
  where?: (shape: KpiShape) => boolean;
}

const hasHistory = ({ history }: KpiShape) => history !== "none";
const hasRanges = ({ ranges }: KpiShape) => ranges;

const rules: ColumnRule[] = [
  { id: "id", header: "ID", width: 9, format: "words", kind: "key" },
  { id: "name", header: "KPI", width: 44, format: "longWords", kind: "key" },
  { id: "perspective", header: "Perspective", width: 22, format: "words", kind: "linked" },
  { id: "owner", header: "Owner", width: 16, format: "words", from: ["owner"] },
  { id: "unit", header: "Unit", width: 12, format: "words", from: ["unit"] },
  { id: "direction", header: "Direction", width: 12, format: "words", kind: "linked" },
  {
    id: "baseline",
    header: "Baseline",
    width: 12,
    format: "number",
    from: ["baseline"],
    where: ({ roles }) => roles.includes("baseline"),
  },
  { id: "target", header: "Target", width: 12, format: "number", from: ["target"] },
  { id: "high", header: "High end of target", width: 12, format: "number", kind: "linked", where: hasRanges },
  { id: "redFlag", header: "Red flag", width: 12, format: "number", kind: "linked" },
  { id: "redHigh", header: "Red flag above", width: 12, format: "number", kind: "linked", where: hasRanges },
  { id: "actual", header: "Actual", width: 12, format: "number", from: ["actual"] },
  { id: "previous", header: "Previous", width: 12, format: "number", from: ["previous"] },
  { id: "attainment", header: "Attainment", width: 13, format: "share", kind: "calculated" },
  { id: "score", header: "Score", width: 8, format: "score", kind: "calculated" },
  { id: "rag", header: "RAG", width: 11, format: "words", kind: "calculated" },
  { id: "trend", header: "Trend", width: 11, format: "words", kind: "calculated" },
  { id: "weight", header: "Weight", width: 9, format: "number", kind: "linked" },
  { id: "lowerLimit", header: "Lower limit", width: 12, format: "number", kind: "written", where: hasHistory },
  { id: "upperLimit", header: "Upper limit", width: 12, format: "number", kind: "written", where: hasHistory },
  { id: "rule", header: "Rule broken", width: 9, format: "number", kind: "written", where: hasHistory },
  { id: "signal", header: "Signal", width: 24, format: "words", kind: "calculated", where: hasHistory },
  { id: "comment", header: "Comment", width: 36, format: "longWords", from: ["note"] },
  {
    id: "unused",
    header: "Rows not used",
    width: 30,
    format: "longWords",
    kind: "written",
    where: ({ history }) => history === "long",
  },
  { id: "flags", header: "Flags", width: 36, format: "longWords", kind: "calculated" },
  { id: "line", header: "Source line", width: 9, format: "number", kind: "calculated" },
  // What limits and rule were worked out from: where the source says otherwise by now, no signal is shown.
  { id: "figures", header: "Figures read", width: 9, format: "number", kind: "written", where: hasHistory },
  { id: "sum", header: "Sum read", width: 12, format: "number", kind: "written", where: hasHistory },
];

/** The scorecard's columns for a source. */
export function kpiColumns(shape: KpiShape): KpiColumn[] {
  return rules.flatMap(({ from = [], where, kind, ...column }): KpiColumn[] => {
    if (where && !where(shape)) return [];
    if (kind) return [{ ...column, kind }];
    const fromHistory = hasHistory(shape) && (column.id === "actual" || column.id === "previous");
    const filled = fromHistory || from.some((role) => shape.roles.includes(role));
    return [{ ...column, kind: filled ? "linked" : "input" }];
  });
}

/** The zero-based position of each column. */
export function kpiPositions(shape: KpiShape): Map<KpiColumnId, number> {
  return new Map(kpiColumns(shape).map(({ id }, position) => [id, position]));
}

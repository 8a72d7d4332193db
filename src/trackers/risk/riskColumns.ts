import type { RiskRole } from "./riskSource";
import type { RiskShape } from "./riskShape";

export type RiskColumnId =
  | "id"
  | "title"
  | "category"
  | "cause"
  | "effect"
  | "likelihood"
  | "impact"
  | "score"
  | "level"
  | "response"
  | "mitigation"
  | "effectiveness"
  | "residual"
  | "residualLevel"
  | "appetite"
  | "probability"
  | "low"
  | "likely"
  | "high"
  | "emv"
  | "owner"
  | "due"
  | "status"
  | "review"
  | "note"
  | "flags"
  | "open"
  | "line";

export interface RiskColumn {
  id: RiskColumnId;
  header: string;
  /** Width in characters. */
  width: number;
  format: "words" | "longWords" | "number" | "score" | "share" | "money" | "date";
  /**
   * Keys say which risk it is; linked cells show the source until a person types over them; inputs are typed by people; the rest is
   * calculated.
   */
  kind: "key" | "linked" | "input" | "calculated";
}

interface ColumnRule extends Omit<RiskColumn, "kind"> {
  /** The source's columns that fill it; without any of them people do. */
  from?: RiskRole[];
  /** Left out where the source has none of its columns. */
  optional?: true;
  kind?: "key" | "calculated";
}

const rules: ColumnRule[] = [
  { id: "id", header: "ID", width: 9, format: "words", kind: "key" },
  { id: "title", header: "Risk", width: 40, format: "longWords", kind: "key" },
  { id: "category", header: "Category", width: 18, format: "words", from: ["category"] },
  { id: "cause", header: "Cause", width: 28, format: "longWords", from: ["cause"], optional: true },
  { id: "effect", header: "Effect", width: 28, format: "longWords", from: ["description"], optional: true },
  { id: "likelihood", header: "Likelihood", width: 13, format: "number", from: ["likelihood"] },
  { id: "impact", header: "Impact", width: 13, format: "number", from: ["impact"] },
  { id: "score", header: "Score", width: 13, format: "number", kind: "calculated" },
  { id: "level", header: "Level", width: 13, format: "words", kind: "calculated" },
  { id: "response", header: "Response", width: 13, format: "words", from: ["response"] },
  { id: "mitigation", header: "Mitigation", width: 36, format: "longWords", from: ["mitigation"], optional: true },
  {
    id: "effectiveness",
    header: "Control effectiveness",
    width: 13,
    format: "share",
    from: ["effectiveness", "residual"],
  },
  { id: "residual", header: "Residual score", width: 13, format: "score", kind: "calculated" },
  { id: "residualLevel", header: "Residual level", width: 13, format: "words", kind: "calculated" },
  { id: "appetite", header: "Appetite", width: 13, format: "words", kind: "calculated" },
  { id: "probability", header: "Probability", width: 13, format: "share", from: ["probability"] },
  { id: "low", header: "Low impact", width: 13, format: "money", from: ["low"] },
  { id: "likely", header: "Likely impact", width: 13, format: "money", from: ["likely"] },
  { id: "high", header: "High impact", width: 13, format: "money", from: ["high"] },
  { id: "emv", header: "EMV", width: 13, format: "money", kind: "calculated" },
  { id: "owner", header: "Owner", width: 18, format: "words", from: ["owner"] },
  { id: "due", header: "Due", width: 12, format: "date", from: ["due"] },
  { id: "status", header: "Status", width: 12, format: "words", from: ["status"] },
  { id: "review", header: "Last review", width: 12, format: "date", from: ["review"] },
  { id: "note", header: "Note", width: 36, format: "longWords", from: ["note"] },
  { id: "flags", header: "Flags", width: 36, format: "longWords", kind: "calculated" },
  { id: "open", header: "Open", width: 9, format: "words", kind: "calculated" },
  { id: "line", header: "Source line", width: 9, format: "number", kind: "calculated" },
];

/** The register's columns for a source. */
export function riskColumns(shape: RiskShape): RiskColumn[] {
  return rules.flatMap(({ from = [], optional, kind, ...column }): RiskColumn[] => {
    if (kind) return [{ ...column, kind }];
    const filled = from.some((role) => shape.roles.includes(role)) || filledByRatings(column.id, shape);
    if (optional && !filled) return [];
    return [{ ...column, kind: filled ? "linked" : "input" }];
  });
}

/** A likelihood in percent is a probability, and an impact in money is an amount. */
function filledByRatings(id: RiskColumnId, { likelihood, impact, impactTexts }: RiskShape): boolean {
  if (id === "probability") return likelihood === "share" || likelihood === "percent";
  if (id === "likely") return impact === "money";
  return (id === "low" || id === "high") && impact === "money" && impactTexts;
}

/** The zero-based position of each column. */
export function riskPositions(shape: RiskShape): Map<RiskColumnId, number> {
  return new Map(riskColumns(shape).map(({ id }, position) => [id, position]));
}

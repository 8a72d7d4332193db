import { laidOut } from "../kit/table/layout";
import { columnsOf, positionsOf, type ColumnRule, type TableColumn } from "../kit/table/columns";
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

export type RiskColumn = TableColumn<RiskColumnId>;

/** An impact in money is an amount; in words it has a lowest and a highest one. */
const inMoney = ({ impact }: RiskShape) => impact === "money";
const inWords = ({ impact, impactTexts }: RiskShape) => impact === "money" && impactTexts;

const rules: readonly ColumnRule<RiskColumnId, RiskRole, RiskShape>[] = [
  { id: "id", header: "ID", width: 9, shown: "words", kind: "key" },
  { id: "title", header: "Risk", width: 40, shown: "longWords", kind: "key" },
  { id: "category", header: "Category", width: 18, shown: "words", from: ["category"] },
  { id: "cause", header: "Cause", width: 28, shown: "longWords", from: ["cause"], optional: true },
  { id: "effect", header: "Effect", width: 28, shown: "longWords", from: ["description"], optional: true },
  { id: "likelihood", header: "Likelihood", width: 13, shown: "number", from: ["likelihood"] },
  { id: "impact", header: "Impact", width: 13, shown: "number", from: ["impact"] },
  { id: "score", header: "Score", width: 13, shown: "number", kind: "calculated" },
  { id: "level", header: "Level", width: 13, shown: "words", kind: "calculated" },
  { id: "response", header: "Response", width: 13, shown: "words", from: ["response"] },
  { id: "mitigation", header: "Mitigation", width: 36, shown: "longWords", from: ["mitigation"], optional: true },
  {
    id: "effectiveness",
    header: "Control effectiveness",
    width: 13,
    shown: "share",
    from: ["effectiveness", "residual"],
  },
  { id: "residual", header: "Residual score", width: 13, shown: "score", kind: "calculated" },
  { id: "residualLevel", header: "Residual level", width: 13, shown: "words", kind: "calculated" },
  { id: "appetite", header: "Appetite", width: 13, shown: "words", kind: "calculated" },
  {
    id: "probability",
    header: "Probability",
    width: 13,
    shown: "share",
    from: ["probability"],
    // A likelihood in percent is a probability.
    filledBy: ({ likelihood }) => likelihood === "share" || likelihood === "percent",
  },
  { id: "low", header: "Low impact", width: 13, shown: "money", from: ["low"], filledBy: inWords },
  { id: "likely", header: "Likely impact", width: 13, shown: "money", from: ["likely"], filledBy: inMoney },
  { id: "high", header: "High impact", width: 13, shown: "money", from: ["high"], filledBy: inWords },
  { id: "emv", header: "EMV", width: 13, shown: "money", kind: "calculated" },
  { id: "owner", header: "Owner", width: 18, shown: "words", from: ["owner"] },
  { id: "due", header: "Due", width: 12, shown: "date", from: ["due"] },
  { id: "status", header: "Status", width: 12, shown: "words", from: ["status"] },
  { id: "review", header: "Last review", width: 12, shown: "date", from: ["review"] },
  { id: "note", header: "Note", width: 36, shown: "longWords", from: ["note"] },
  { id: "flags", header: "Flags", width: 36, shown: "longWords", kind: "calculated" },
  { id: "open", header: "Open", width: 9, shown: "words", kind: "calculated" },
  { id: "line", header: "Source line", width: 9, shown: "number", kind: "calculated" },
];

/** The register's columns for a source. */
export function riskColumns(shape: RiskShape): RiskColumn[] {
  return laidOut(columnsOf(rules, shape), shape.layout);
}

/** The zero-based position of each column. */
export function riskPositions(shape: RiskShape): Map<RiskColumnId, number> {
  return positionsOf(riskColumns(shape));
}

import type { Choices, Role, Source } from "../../sheets/source";
import type { Look } from "../actions/types";

/** What stands for a role in the columns step. */
export interface ColumnChoice {
  /** A column letter, "none", or an account type that holds for every line. */
  value: string;
  /** A filled value of the column; "" where there is none. */
  sample: string;
  confidence: number;
  why: string;
  /** The person said so. */
  chosen: boolean;
}

/** The roles in the order in which a person reads a budget. */
export const roleOrder: readonly Role[] = [
  "category",
  "department",
  "period",
  "type",
  "plan",
  "actual",
  "forecast",
  "note",
];

/** How a role is filled now, and on what grounds. */
export function columnChoice({ source, choices }: Look, role: Role): ColumnChoice {
  const chosen = choices[role] !== undefined;
  const column = source.columns.find((candidate) => candidate.role === role);
  if (column) {
    const { letter, samples, confidence, why } = column;
    return { value: letter, sample: samples[0] ?? "", confidence, why, chosen };
  }
  const { value, confidence, why } = source.accountType;
  if (role === "type" && (value === "expense" || value === "revenue")) {
    return { value, sample: "", confidence, why, chosen };
  }
  return { value: "none", sample: "", confidence: 0, why: "", chosen };
}

/** Roles that a budget cannot do without, and those this sheet fills: what is shown at once. */
export function leadingRoles(look: Look): Role[] {
  const needed = new Set<Role>(["category", "plan", "actual"]);
  return roleOrder.filter((role) => needed.has(role) || columnChoice(look, role).value !== "none");
}

/** Columns of amounts in which words stand where numbers belong. */
export function columnsWithText(source: Source): Source["columns"] {
  const amounts = new Set<Role | null>(["plan", "actual", "forecast"]);
  return source.columns.filter(({ role, textRows }) => amounts.has(role) && textRows.length > 0);
}

/** A person's choices with one more; a column that was chosen for another role leaves it. */
export function withChoice(choices: Choices, key: keyof Choices, value: string): Choices {
  const isColumn = /^[A-Z]+$/.test(value);
  const kept = Object.entries(choices).filter(([, chosen]) => !isColumn || chosen !== value);
  return { ...Object.fromEntries(kept), [key]: value };
}

import type { Choices, Role, Source, SourceColumn } from "../../sheets/source";
import type { Look } from "../actions/types";
import { plainCulture } from "../format/amount";
import { cellText } from "../format/cell";
import { layoutValue, layoutWords } from "./layoutChoice";
import { cellAt } from "./previewRows";

/** What stands for a role in the columns step. */
export interface ColumnChoice {
  /** A column letter, "none", an account type that holds for every line, or `layoutValue`. */
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
export function columnChoice(look: Look, role: Role): ColumnChoice {
  const { source, choices } = look;
  const chosen = choices[role] !== undefined;
  const column = source.columns.find((candidate) => candidate.role === role);
  if (layoutWords(source, role) !== null) {
    const { confidence, why } = column ?? versionColumn(source);
    return { value: layoutValue, sample: "", confidence, why, chosen };
  }
  if (column) {
    const { letter, confidence, why } = column;
    return { value: letter, sample: sampleOf(look, column.index), confidence, why, chosen };
  }
  const { value, confidence, why } = source.accountType;
  if (role === "type" && (value === "expense" || value === "revenue")) {
    return { value, sample: "", confidence, why, chosen };
  }
  return { value: "none", sample: "", confidence: 0, why: "", chosen };
}

/** The column that says of each row what its amounts are. */
function versionColumn({ columns, shape }: Source): Pick<SourceColumn, "confidence" | "why"> {
  const index = shape && shape.kind !== "columns" ? shape.version : null;
  return columns.find((column) => column.index === index) ?? { confidence: 0, why: "" };
}

/** The first filled cell of a column, as the sheet shows it. */
function sampleOf({ grid, source }: Look, column: number): string {
  const row = source.lines.find((line) => (cellAt(grid, grid.values, line.row, column) ?? "") !== "")?.row;
  if (row === undefined) return "";
  return cellText(
    cellAt(grid, grid.values, row, column) ?? "",
    cellAt(grid, grid.numberFormats, row, column),
    grid.culture ?? plainCulture,
  );
}

/** Roles that a budget cannot do without, and those this sheet fills: what is shown at once. */
export function leadingRoles(look: Look): Role[] {
  const needed = new Set<Role>(["category", "plan", "actual"]);
  return roleOrder.filter((role) => needed.has(role) || columnChoice(look, role).value !== "none");
}

/** A person's choices with one more; a column that was chosen for another role leaves it. */
export function withChoice(choices: Choices, key: keyof Choices, value: string): Choices {
  const isColumn = /^[A-Z]+$/.test(value);
  const kept = Object.entries(choices).filter(([, chosen]) => !isColumn || chosen !== value);
  return { ...Object.fromEntries(kept), [key]: value };
}

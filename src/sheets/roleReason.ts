import { otherMeasure } from "./amountEvidence";
import type { KnownColumn } from "./knownColumn";
import type { Layout } from "./layout";
import type { Assignment } from "./roleAssignment";
import type { RoleEvidence } from "./evidence";
import type { ColumnRole } from "./columnRole";
import type { Role } from "./source";

/** What a column is to the layout of the table. */
export function layoutRole(columns: readonly KnownColumn[], at: number, { across, version }: Layout): ColumnRole {
  const column = across.find((one) => one.at === at);
  if (column?.figure) {
    const named = columns[at].meaning.has(column.figure);
    const why = `It holds the ${column.figure} of ${column.period.label}: periods run across the sheet${named ? ", and its heading says so" : ""}.`;
    return { role: column.figure, confidence: named ? 0.95 : 0.75, why };
  }
  const other = (place: number): string => `column ${columns[place].letter} "${columns[place].profile.header}"`;
  if (column && version !== -1) {
    return {
      role: null,
      confidence: 0.9,
      why: `It holds the amounts of ${column.period.label}; ${other(version)} says whether plan or actual.`,
    };
  }
  if (column)
    return {
      role: null,
      confidence: 0.5,
      why: `It holds the amounts of ${column.period.label}, but nothing says whether plan or actual.`,
    };
  if (at === version)
    return { role: null, confidence: 0.95, why: "It says of each row whether it is plan, actual or forecast." };
  return { role: null, confidence: 0.9, why: `It holds amounts; ${other(version)} says whether plan or actual.` };
}

/** Why a column has its role, as one sentence. */
export function whyRole(
  role: Role,
  { reasons }: RoleEvidence,
  { plan, actual }: Assignment,
  variances: ReadonlySet<string>,
): string {
  const all = [...reasons];
  if ((role === "plan" || role === "actual") && variances.has(`${plan},${actual}`))
    all.push("another column holds the difference of plan and actual");
  const text = all.join(", and ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Why a column has no role, as one sentence. */
export function whyNone({ profile, meaning, type }: KnownColumn): string {
  const measure = ["money", "number", "percent", "blank"].includes(type) ? otherMeasure(meaning) : null;
  if (measure !== null && profile.header !== "")
    return `The header "${profile.header}" says ${measure}, which is neither plan nor actual.`;
  if (type === "id") return "It holds codes or numbers that name things, not amounts.";
  if (type === "blank") return "It has no entries.";
  if (type === "percent") return "It holds percentages, not amounts.";
  return "Neither its header nor its content asks for a role.";
}

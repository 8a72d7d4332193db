import type { ColumnRole } from "./columnRole";
import type { Grid } from "./grid";
import { assignRoles, ROLES, type Assigned, type Assignment } from "./roleAssignment";
import { FIGURES } from "./figure";
import type { KnownColumn } from "./knownColumn";
import { holdsFigure, layoutColumns, type Layout } from "./layout";
import { roleEvidence } from "./roleEvidence";
import type { RoleEvidence, SheetEvidence } from "./evidence";
import { layoutRole, whyNone, whyRole } from "./roleReason";
import type { Role } from "./source";
import { variancePairs } from "./variancePairs";

export interface Roles {
  columns: ColumnRole[];
  assigned: Assigned;
  /** For each role, how strongly each column asks for it. */
  scores: Record<Role, number[]>;
}

/** Gives every column of the table its role, or none, with confidence and a reason. */
export function findRoles(
  grid: Grid,
  rows: readonly number[],
  columns: readonly KnownColumn[],
  sheet: SheetEvidence,
  layout: Layout,
  choices: Partial<Assignment>,
): Roles {
  const taken = layoutColumns(layout);
  const evidence = Object.fromEntries(
    ROLES.map((role) => [
      role,
      columns.map((column, at) => (taken.has(at) ? TAKEN : roleEvidence(role, column, sheet))),
    ]),
  ) as Record<Role, RoleEvidence[]>;
  const settled = withoutFigures(choices, layout);
  preferLeftmostText(columns, evidence.category);
  const scores = Object.fromEntries(ROLES.map((role) => [role, evidence[role].map(({ score }) => score)])) as Record<
    Role,
    number[]
  >;
  const variances = variancePairs(grid, rows, columns);
  const assigned = assignRoles(scores, (assignment) => goTogether(assignment, columns, variances), settled);
  const roleOf = columns.map((_, at) => ROLES.find((role) => assigned.best[role] === at) ?? null);
  return {
    scores,
    assigned,
    columns: columns.map((column, at) => {
      const role = roleOf[at];
      if (taken.has(at)) return layoutRole(columns, at, layout);
      if (role !== null && settled[role] !== undefined) return { role, confidence: 1, why: "You chose it." };
      const why = role === null ? whyNone(column) : whyRole(role, evidence[role][at], assigned.best, variances);
      return { role, confidence: assigned.columnConfidence[at], why };
    }),
  };
}

const TAKEN: RoleEvidence = { score: -Infinity, reasons: [] };

/** Figures that the layout holds are no single column's. */
function withoutFigures(choices: Partial<Assignment>, layout: Layout): Partial<Assignment> {
  const settled = { ...choices };
  for (const figure of FIGURES) if (holdsFigure(layout, figure)) settled[figure] = -1;
  return settled;
}

/** Lines are mostly named at the left. */
function preferLeftmostText(columns: readonly KnownColumn[], evidence: RoleEvidence[]): void {
  const leftmost = columns.findIndex(({ type }) => type === "text");
  if (leftmost !== -1) evidence[leftmost].score += 0.7;
}

/** What the roles of a way to give them out say together, beside what each column says alone. */
function goTogether(assignment: Assignment, columns: readonly KnownColumn[], variances: ReadonlySet<string>): number {
  const { plan, actual, category, department } = assignment;
  let score = 0;
  if (plan !== -1 && actual !== -1) {
    const [first, second] = [columns[plan], columns[actual]];
    if (first.type === second.type) score += 0.3;
    if (variances.has(`${plan},${actual}`)) score += 1.5;
    if (restOf(first) === restOf(second)) score += 0.8;
    const years = [yearIn(first), yearIn(second)];
    if (years[0] !== null && years[1] !== null && years[0] !== years[1]) score -= 2;
  }
  // Amounts that nothing names are no lines.
  if (category === -1 && department === -1 && (plan !== -1 || actual !== -1)) score -= 2;
  return score;
}

/** The words of a header without those that say plan or actual: they are the same for two columns that belong together. */
function restOf({ profile, meaning }: KnownColumn): string {
  const own = new Set(["plan", "actual"].flatMap((role) => meaning.get(role as "plan")?.phrase.split(" ") ?? []));
  return profile.words.filter((word) => !own.has(word)).join(" ");
}

function yearIn({ profile }: KnownColumn): number | null {
  const year = /(?:19|20)\d{2}/.exec(profile.header);
  return year ? Number(year[0]) : null;
}

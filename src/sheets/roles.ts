import type { Grid } from "./grid";
import { assignRoles, ROLES, type Assigned, type Assignment } from "./roleAssignment";
import { otherMeasure } from "./amountEvidence";
import { FIGURES } from "./figure";
import type { KnownColumn } from "./knownColumn";
import { holdsFigure, layoutColumns, type Layout } from "./layout";
import { roleEvidence, type RoleEvidence, type SheetEvidence } from "./roleEvidence";
import type { Role } from "./source";

export interface ColumnRole {
  role: Role | null;
  confidence: number;
  why: string;
}

export interface Roles {
  columns: ColumnRole[];
  assigned: Assigned;
  /** For each role, how strongly each column asks for it. */
  scores: Record<Role, number[]>;
}

/** Rows whose arithmetic is tried. */
const CHECKED_ROWS = 200;

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

/** What a column is to the layout of the table. */
function layoutRole(columns: readonly KnownColumn[], at: number, { across, version }: Layout): ColumnRole {
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

/** Pairs of columns whose difference another column holds, as "plan,actual" in both orders. */
function variancePairs(grid: Grid, rows: readonly number[], columns: readonly KnownColumn[]): Set<string> {
  const numeric = columns.map((_, at) => at).filter((at) => ["money", "number"].includes(columns[at].type));
  const pairs = new Set<string>();
  const differences = numeric.filter(
    (at) => columns[at].meaning.has("variance") || columns[at].meaning.has("remaining"),
  );
  if (differences.length === 0 || numeric.length > 12) return pairs;
  const sample = rows.slice(0, CHECKED_ROWS);
  const cell = (row: number, at: number): unknown => grid.values[row][columns[at].profile.column];
  for (const difference of differences) {
    for (const first of numeric) {
      for (const second of numeric) {
        if (first >= second || first === difference || second === difference) continue;
        let held = 0;
        let broken = 0;
        for (const row of sample) {
          const [a, b, d] = [cell(row, first), cell(row, second), cell(row, difference)];
          if (typeof a !== "number" || typeof b !== "number" || typeof d !== "number") continue;
          if (Math.abs(Math.abs(a - b) - Math.abs(d)) <= 0.011) held += 1;
          else broken += 1;
        }
        if (held > 1 && held >= 9 * broken) pairs.add(`${first},${second}`).add(`${second},${first}`);
      }
    }
  }
  return pairs;
}

function whyRole(
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

function whyNone({ profile, meaning, type }: KnownColumn): string {
  const measure = ["money", "number", "percent", "blank"].includes(type) ? otherMeasure(meaning) : null;
  if (measure !== null && profile.header !== "")
    return `The header "${profile.header}" says ${measure}, which is neither plan nor actual.`;
  if (type === "id") return "It holds codes or numbers that name things, not amounts.";
  if (type === "blank") return "It has no entries.";
  if (type === "percent") return "It holds percentages, not amounts.";
  return "Neither its header nor its content asks for a role.";
}

import type { Role } from "./source";

/** How much a point of evidence counts in the confidence. `npm run score` shows how often each confidence was right: from 90 % on, at least nine in ten should be. */
const SHARPNESS = 1.25;
/** Columns a role is tried with, beside none at all. */
const MOST_CANDIDATES = 4;

export const ROLES: readonly Role[] = [
  "plan",
  "actual",
  "forecast",
  "category",
  "department",
  "period",
  "type",
  "note",
];

/** A role for each column that has one: `columns[role]` is a position in the list of columns, -1 for none. */
export type Assignment = Record<Role, number>;

export interface Assigned {
  best: Assignment;
  /** The chance, 0 to 1, that a role belongs to the column it got (or to none, where it got none). */
  confidence: Record<Role, number>;
  /** For each column, the chance of what it got: its role, or none. */
  columnConfidence: number[];
}

/**
 * Chooses the roles of all columns together: every way to give them out is weighed by what its columns say and how they
 * go together, and a role's confidence is the share of the weight of all ways in which it stands where it stands in the best.
 *
 * @param scores - For each role, a score for each column; `-Infinity` where it cannot be.
 * @param together - What an assignment as a whole adds.
 * @param fixed - Roles that a person has settled: a column, or -1 for none.
 */
export function assignRoles(
  scores: Record<Role, readonly number[]>,
  together: (assignment: Assignment) => number,
  fixed: Partial<Assignment>,
): Assigned {
  const columns = scores.plan.length;
  const candidates = ROLES.map((role) => candidatesOf(scores[role], fixed[role], fixed));
  const current = Object.fromEntries(ROLES.map((role) => [role, -1])) as Assignment;
  // The weight of all ways in which a role stands on a column; place 0 is for none.
  const weights = ROLES.map(() => new Float64Array(columns + 1));
  const taken = new Set<number>();
  let best = { ...current };
  let bestScore = -Infinity;
  let all = 0;
  const weigh = (score: number): void => {
    const weight = Math.exp(SHARPNESS * score);
    all += weight;
    ROLES.forEach((role, at) => (weights[at][current[role] + 1] += weight));
    if (score > bestScore) {
      bestScore = score;
      best = { ...current };
    }
  };
  const place = (at: number, score: number): void => {
    if (at === ROLES.length) return weigh(score + together(current));
    const role = ROLES[at];
    for (const column of candidates[at]) {
      if (column !== -1 && taken.has(column)) continue;
      current[role] = column;
      if (column !== -1) taken.add(column);
      place(at + 1, score + (column === -1 || fixed[role] !== undefined ? 0 : scores[role][column]));
      taken.delete(column);
    }
    current[role] = -1;
  };
  place(0, 0);
  const share = (weight: number): number => Math.min(0.99, weight / all);
  const confidence = Object.fromEntries(ROLES.map((role, at) => [role, share(weights[at][best[role] + 1])])) as Record<
    Role,
    number
  >;
  const columnConfidence = Array.from({ length: columns }, (_, column) => {
    const role = ROLES.find((one) => best[one] === column);
    return role ? confidence[role] : share(all - weights.reduce((sum, weight) => sum + weight[column + 1], 0));
  });
  return { best, confidence, columnConfidence };
}

function candidatesOf(scores: readonly number[], fixed: number | undefined, all: Partial<Assignment>): number[] {
  if (fixed !== undefined) return [fixed];
  const settled = new Set(Object.values(all));
  const open = scores
    .map((score, column) => ({ score, column }))
    .filter(({ score, column }) => score > -3 && !settled.has(column));
  open.sort((a, b) => b.score - a.score || a.column - b.column);
  return [-1, ...open.slice(0, MOST_CANDIDATES).map(({ column }) => column)];
}

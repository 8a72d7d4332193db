import type { Grid } from "./grid";
import type { KindRole, SourceColumn, SourceLine, StatedFigures } from "./source";

/** Rows that are looked at. */
const MOST_ROWS = 20_000;
/** Share of the rows in which a rule holds, from which on the others break it; below, the column says something else. */
const MOSTLY = 0.6;
/** Rows that have to follow a rule before it is one. */
const FEWEST = 2;
/** Rows that are listed. */
const LISTED = 20;

/** How a column could follow from two others. */
interface Rule {
  says: string;
  of: (first: number, second: number) => number;
}

const DIFFERENCES: readonly Rule[] = [
  { says: "plan − actual", of: (plan, actual) => plan - actual },
  { says: "actual − plan", of: (plan, actual) => actual - plan },
];
const SHARES: readonly Rule[] = [
  { says: "actual / plan", of: (plan, actual) => actual / plan },
  { says: "(plan − actual) / plan", of: (plan, actual) => (plan - actual) / plan },
  { says: "(actual − plan) / plan", of: (plan, actual) => (actual - plan) / plan },
];
const SCORES: readonly Rule[] = [
  { says: "likelihood × impact", of: (likelihood, impact) => likelihood * impact },
  { says: "likelihood + impact", of: (likelihood, impact) => likelihood + impact },
];
const ATTAINMENTS: readonly Rule[] = [
  { says: "actual / target", of: (target, actual) => actual / target },
  { says: "target / actual", of: (target, actual) => target / actual },
];

/**
 * Finds columns that follow from others in most rows, and the rows in which what stands there does not: a wrong difference, score or
 * attainment. What is counted is worked out anew either way.
 */
export function statedFigures(
  grid: Grid,
  columns: readonly SourceColumn[],
  kindRoles: readonly KindRole[],
  lines: readonly SourceLine[],
  isBudget: boolean,
): StatedFigures[] {
  const rows = [...new Set(lines.slice(0, MOST_ROWS).map(({ row }) => row))];
  const byRole = (role: string) =>
    isBudget
      ? columns.find((column) => column.role === role)
      : columns.find(({ letter }) => letter === kindRoles.find((one) => one.role === role)?.letter);
  const check = (first: string, second: string, checked: readonly SourceColumn[], rules: readonly Rule[]) => {
    const [one, other] = [byRole(first), byRole(second)];
    if (!one || !other) return [];
    return checked.flatMap((column) => broken(grid, rows, [one, other, column], rules) ?? []);
  };
  if (isBudget) {
    const free = columns.filter(({ role, type }) => role === null && (type === "money" || type === "number"));
    const shares = columns.filter(({ role, type }) => role === null && (type === "percent" || type === "number"));
    return [...check("plan", "actual", free, DIFFERENCES), ...check("plan", "actual", shares, SHARES)];
  }
  const [score, attainment] = [byRole("score"), byRole("attainment")];
  return [
    ...check("likelihood", "impact", score ? [score] : [], SCORES),
    ...check("target", "actual", attainment ? [attainment] : [], ATTAINMENTS),
  ];
}

/** The rows of a column that break the rule which the others follow; `null` where they follow none, or all of them do. */
function broken(
  { values, firstRow, firstColumn }: Grid,
  rows: readonly number[],
  [one, other, checked]: readonly SourceColumn[],
  rules: readonly Rule[],
): StatedFigures | null {
  const number = (row: number, { index }: SourceColumn) => {
    const value = values[row - 1 - firstRow]?.[index - firstColumn];
    return typeof value === "number" ? value : null;
  };
  for (const { says, of } of rules) {
    let holds = 0;
    const differing: StatedFigures["rows"] = [];
    let differ = 0;
    for (const row of rows) {
      const [first, second, stated] = [number(row, one), number(row, other), number(row, checked)];
      if (first === null || second === null || stated === null) continue;
      const computed = of(first, second);
      if (!Number.isFinite(computed)) continue;
      if (agrees(stated, computed)) holds += 1;
      else {
        differ += 1;
        if (differing.length < LISTED) differing.push({ row, stated, computed });
      }
    }
    if (holds < FEWEST || holds < MOSTLY * (holds + differ)) continue;
    return differ === 0
      ? null
      : { letter: checked.letter, header: checked.header, says, count: differ, rows: differing };
  }
  return null;
}

/** The same but for rounding, as a share or in percent. */
function agrees(stated: number, computed: number): boolean {
  const near = (value: number) => Math.abs(stated - value) <= Math.max(0.0051, Math.abs(value) * 0.005);
  return near(computed) || (Math.abs(computed) < 20 && Math.abs(stated - computed * 100) <= 0.51);
}

/** The same in a sentence for a person. */
export function statedWords({ letter, header, says, count, rows: [first] }: StatedFigures): string {
  const name = header === "" ? `Column ${letter}` : `Column ${letter} "${header}"`;
  const more = count === 1 ? "" : `, and ${count - 1} more ${count === 2 ? "row differs" : "rows differ"}`;
  return `${name} says ${plain(first.stated)} in row ${first.row} where ${says} gives ${plain(first.computed)}${more}. What is worked out anew counts.`;
}

const plain = (value: number) => String(Number(value.toPrecision(10)));

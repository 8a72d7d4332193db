import { capital } from "../kit/capital";
import type { CellValue, Grid } from "../../sheets/grid";
import type { Period } from "../../sheets/period";
import type { Source, SourceLine } from "../../sheets/source";
import { rawCell, roleColumns } from "../kit/source/sourceCells";
import { bucketOf, headingBucket, unreadBucket, type PeriodBucket } from "./periodBuckets";

export type AmountRole = "plan" | "actual" | "forecast";
export const amountRoles: readonly AmountRole[] = ["plan", "actual", "forecast"];

/** A column of the source that holds amounts. */
export interface AmountColumn {
  column: number;
  /** `null` where each row says what its amount is. */
  role: AmountRole | null;
  /** The period that its heading names, as a key; "" where it names none. */
  heading: string;
  /** How its name in the workbook ends: "Plan", "Plan3" for the third period across, "Amount" where the row says what it is. */
  part: string;
}

/**
 * What a plan is compared with, which decides how much of it counts to date: the actual in its own row (and period), the
 * actual of its key, or the actual of its key in the same period.
 */
export type Compared = "row" | "key" | "keyAndPeriod";

export const comparisons: readonly Compared[] = ["row", "key", "keyAndPeriod"];

/** Where a source keeps its amounts. */
export interface AmountLayout {
  columns: AmountColumn[];
  /** The column that says of each row what its amounts are. */
  version: { column: number; words: ReadonlyMap<string, AmountRole> } | null;
  /** Periods that run across the sheet by heading, in their order; empty where none do. */
  across: ReadonlyMap<string, PeriodBucket>;
  compared: Compared;
}

/** Finds the columns of amounts, whichever way they lie. */
export function amountLayout(source: Source): AmountLayout {
  const { shape } = source;
  const across = new Map<string, PeriodBucket>();
  const listed = shape?.kind === "across" ? shape.columns : [];
  for (const { period } of [...listed].sort((one, other) => one.period.order - other.period.order))
    if (!across.has(headingOf(period)))
      across.set(headingOf(period), { ...headingBucket(period), across: across.size + 1 });
  const inside = new Set(listed.map(({ index }) => index));
  const columns = [
    ...ownColumns(source, inside),
    ...listed.map(({ index, period, figure }): AmountColumn => {
      const heading = headingOf(period);
      return { column: index, role: figure, heading, part: `${partOf(figure)}${across.get(heading)!.across}` };
    }),
  ];
  if (shape?.kind === "version") columns.push({ column: shape.amount, role: null, heading: "", part: partOf(null) });
  const version = versionOf(shape);
  return { columns, version, across, compared: comparedBy(source, columns, version !== null) };
}

/** A column each for plan, actual and forecast, as far as there are any beside those that run across. */
function ownColumns(source: Source, inside: ReadonlySet<number>): AmountColumn[] {
  const found = new Map<AmountRole, AmountColumn>();
  for (const { role, index } of source.columns) {
    const amount = amountRoles.find((one) => one === role);
    if (amount && !inside.has(index) && !found.has(amount))
      found.set(amount, { column: index, role: amount, heading: "", part: partOf(amount) });
  }
  return amountRoles.flatMap((role) => found.get(role) ?? []);
}

function versionOf(shape: Source["shape"]): AmountLayout["version"] {
  if (!shape || shape.kind === "columns" || shape.version === null) return null;
  return { column: shape.version, words: new Map((shape.words ?? []).map(({ word, figure }) => [word, figure])) };
}

function comparedBy(source: Source, columns: AmountColumn[], byVersion: boolean): Compared {
  const across = columns.some(({ heading }) => heading !== "");
  if (byVersion) return across || roleColumns(source).has("period") ? "keyAndPeriod" : "key";
  const headings = (role: AmountRole) => columns.filter((column) => column.role === role).map(({ heading }) => heading);
  const [plans, actuals] = [headings("plan"), headings("actual")];
  const together = plans.length === 0 || actuals.length === 0 || plans.some((heading) => actuals.includes(heading));
  return together ? "row" : "key";
}

function partOf(role: AmountRole | null): string {
  return role === null ? "Amount" : capital(role);
}

function headingOf({ kind, order }: Period): string {
  return `${kind} ${order}`;
}

/** What an amount of a row is, in this column; `null` where the row's word is none of plan, actual and forecast. */
export function roleInRow({ version }: AmountLayout, column: AmountColumn, grid: Grid, row: number): AmountRole | null {
  if (column.role !== null || version === null) return column.role;
  return version.words.get(tidy(rawCell(grid, row, version.column))) ?? null;
}

/** The heading under which a line stands; "" where its period is no heading's. */
export function lineHeading({ across }: AmountLayout, { period }: SourceLine): string {
  const heading = period ? headingOf(period) : "";
  return across.has(heading) ? heading : "";
}

/** The columns that hold amounts of a role, in any row. */
export function columnsOf({ columns, version }: AmountLayout, role: AmountRole): AmountColumn[] {
  const said = new Set(version?.words.values());
  return columns.filter((column) => (column.role === null ? said.has(role) : column.role === role));
}

/** The words with which rows say that they are plan, actual or forecast, as written, each once. */
export function versionWords({ version }: AmountLayout, source: Source, grid: Grid): Map<AmountRole, string[]> {
  const found = new Map<AmountRole, Map<string, string>>();
  if (!version) return new Map();
  for (let row = source.firstDataRow; row <= source.lastDataRow; row++) {
    const word = String(rawCell(grid, row, version.column));
    const role = version.words.get(tidy(word));
    if (!role) continue;
    const words = found.get(role) ?? new Map<string, string>();
    if (!words.has(word.toLowerCase())) words.set(word.toLowerCase(), word);
    found.set(role, words);
  }
  return new Map([...found].map(([role, words]) => [role, [...words.values()]]));
}

function tidy(value: CellValue): string {
  return String(value).replace(/\s+/g, " ").trim();
}

/** Makes the finder of a line's period as the by-period block has it; `null` for a line without one. */
export function bucketFinderOf(
  layout: AmountLayout,
  source: Source,
  grid: Grid,
): (line: SourceLine) => PeriodBucket | null {
  const column = roleColumns(source).get("period");
  return (line) => {
    if (layout.across.size > 0) return layout.across.get(lineHeading(layout, line)) ?? null;
    return line.period ? bucketOf(line.period, rawCell(grid, line.row, column)) : null;
  };
}

/** The same for the comparison of plan and actual: a period cell that says no period stands for itself. */
export function comparedBucketFinder(
  layout: AmountLayout,
  source: Source,
  grid: Grid,
): (line: SourceLine) => PeriodBucket {
  const bucketOfLine = bucketFinderOf(layout, source, grid);
  const column = roleColumns(source).get("period");
  return (line) => bucketOfLine(line) ?? unreadBucket(rawCell(grid, line.row, column));
}

/** Whether amounts of a role are known by period. Where periods run across, a column may stand beside them for the whole. */
export function byPeriod(layout: AmountLayout, role: AmountRole): boolean {
  return layout.across.size === 0 || columnsOf(layout, role).some(({ heading }) => heading !== "");
}

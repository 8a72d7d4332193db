import type { AccountType } from "../../calc/accountType";
import { bridge } from "../../calc/bridge";
import { pace } from "../../calc/pace";
import { exactSum } from "../../calc/sum";
import type { Grid } from "../../sheets/grid";
import type { Source } from "../../sheets/source";
import { addSums, amountsOf, answer, statusOf, sumLines, type ForecastBasis, type Sums } from "./amounts";
import { gatherLines, rawCell, roleColumns, typeOf, type BudgetLine } from "./budgetLines";
import type { BudgetFigures, LineFigures, PeriodFigures, TypeFigures } from "./figures";
import { foldWords } from "./lineKey";
import type { BudgetOptions } from "./options";
import { bucketOf, type PeriodBucket } from "./periodBuckets";

/** Changes that stand alone in the bridge; the rest is "Other". */
export const bridgeSteps = 8;

/** A budget worked out by `calc` alone: what the sheet must agree with. */
export interface Computed {
  figures: BudgetFigures;
  lines: BudgetLine[];
  buckets: PeriodBucket[];
  types: AccountType[];
  categories: CategoryRow[];
}

/** What the bridge compares: the leading type's plan to date and actual of a category over all departments. */
export interface CategoryRow {
  label: BudgetLine["category"];
  planToDate: number;
  actual: number;
  plan: number;
}

const typeOrder: AccountType[] = ["expense", "revenue", "asset", "headcount", "ratio", "ratiolow"];

/**
 * All figures of the tracker.
 *
 * @param known - Rows of an earlier build, which keep their place; rows that left the source count nothing.
 */
export function computeFigures(source: Source, grid: Grid, options: BudgetOptions, known: BudgetLine[] = []): Computed {
  const lines = orderedLines(gatherLines(source, grid), known);
  const types = typeOrder.filter((type) => lines.some((line) => line.type === type));
  const buckets = periodBuckets(source, grid);
  const periods = periodFigures(source, grid, buckets, types);
  const closedPeriods = lastReported(periods);
  const basis: ForecastBasis = {
    method: options.forecast,
    closedPeriods,
    periods: buckets.length,
    fromSource: roleColumns(source).has("forecast"),
  };
  const rows = lines.map((line) => lineFigures(line, basis, options.tolerance));
  const elapsed = buckets.length === 0 ? 0 : closedPeriods / buckets.length;
  const typeRows = types.map((type) => typeFigures(type, rows, lines, basis, elapsed, options.tolerance));
  const labels = labelColumn(source);
  const categories = types.length === 0 ? [] : categoryRows(lines, types[0], labels);
  const reported = categories.some((row) => row.actual !== 0 || row.planToDate !== 0);
  return {
    lines,
    buckets,
    types,
    categories,
    figures: {
      types: typeRows,
      net: netOf(typeRows),
      lines: rows,
      periods,
      closedPeriods,
      asOf: closedPeriods === 0 ? "" : buckets[closedPeriods - 1].period.label,
      bridge: reported
        ? bridge(
            categories.map(({ label, planToDate, actual }) => ({ label: String(label), plan: planToDate, actual })),
            bridgeSteps,
          )
        : [],
      counts: {
        favorable: rows.filter((row) => row.status === "Favorable").length,
        unfavorable: rows.filter((row) => row.status === "Unfavorable").length,
        onPlan: rows.filter((row) => row.status === "On plan").length,
        notReported: rows.filter((row) => row.status === "").length,
      },
    },
  };
}

/** Rows of an earlier build first, in their order, with their own spelling; then what is new in the source. */
function orderedLines(gathered: BudgetLine[], known: BudgetLine[]): BudgetLine[] {
  const byKey = new Map(gathered.map((line) => [line.key, line]));
  const kept = known.map((row) => ({ ...row, lines: byKey.get(row.key)?.lines ?? [] }));
  const keptKeys = new Set(known.map((row) => row.key));
  return [...kept, ...gathered.filter((line) => !keptKeys.has(line.key))];
}

function lineFigures(line: BudgetLine, basis: ForecastBasis, tolerance: number): LineFigures {
  const amounts = amountsOf(sumLines(line.lines), basis);
  return {
    ...amounts,
    key: line.key,
    department: String(line.department),
    category: String(line.category),
    type: line.type,
    status: statusOf(amounts, line.type, tolerance),
    lines: line.lines.length,
  };
}

function typeFigures(
  type: AccountType,
  rows: LineFigures[],
  lines: BudgetLine[],
  basis: ForecastBasis,
  elapsed: number,
  tolerance: number,
): TypeFigures {
  const ofType = lines.filter((line) => line.type === type);
  const amounts = amountsOf(addSums(ofType.map((line) => sumLines(line.lines))), basis);
  const forecasts = rows
    .filter((row) => row.type === type)
    .flatMap((row) => (row.forecast === null ? [] : [row.forecast]));
  const { actual, plan } = amounts;
  return {
    ...amounts,
    type,
    status: statusOf(amounts, type, tolerance),
    forecast: forecasts.length === 0 ? null : exactSum(forecasts),
    pace: actual === null || plan === null ? null : answer(() => pace(actual, plan, elapsed)),
  };
}

function netOf(types: TypeFigures[]): BudgetFigures["net"] {
  const revenue = types.find((row) => row.type === "revenue");
  const expense = types.find((row) => row.type === "expense");
  if (!revenue || !expense) return null;
  const less = (one: number | null, other: number | null) =>
    one === null && other === null ? null : exactSum([one ?? 0, -(other ?? 0)]);
  return {
    plan: less(revenue.plan, expense.plan),
    actual: less(revenue.actual, expense.actual),
    variance: less(revenue.variance, expense.variance),
    forecast: less(revenue.forecast, expense.forecast),
  };
}

function periodBuckets(source: Source, grid: Grid): PeriodBucket[] {
  const column = roleColumns(source).get("period");
  if (column === undefined) return [];
  const buckets = new Map<string, PeriodBucket>();
  for (const line of source.lines) {
    if (!line.period) continue;
    const bucket = bucketOf(line.period, rawCell(grid, line.row, column));
    if (!buckets.has(bucket.key)) buckets.set(bucket.key, bucket);
  }
  return [...buckets.values()].sort((one, other) => one.period.order - other.period.order);
}

function periodFigures(source: Source, grid: Grid, buckets: PeriodBucket[], types: AccountType[]): PeriodFigures[] {
  const column = roleColumns(source).get("period");
  const sums = new Map<string, Sums>();
  const lines = new Map<string, Source["lines"]>();
  for (const line of source.lines) {
    if (!line.period) continue;
    const at = `${bucketOf(line.period, rawCell(grid, line.row, column)).key} ${typeOf(line, source)}`;
    const there = lines.get(at);
    if (there) there.push(line);
    else lines.set(at, [line]);
  }
  for (const [at, group] of lines) sums.set(at, sumLines(group));
  const running = new Map<AccountType, { plan: number[]; actual: number[] }>(
    types.map((type) => [type, { plan: [], actual: [] }]),
  );
  return buckets.map((bucket) => ({
    period: bucket.period,
    byType: types.map((type) => {
      const here = sums.get(`${bucket.key} ${type}`) ?? sumLines([]);
      const soFar = running.get(type)!;
      soFar.plan.push(here.plan);
      if (here.actual !== null) soFar.actual.push(here.actual);
      return {
        type,
        plan: here.plan,
        actual: here.actual,
        variance: here.actual === null ? null : exactSum([here.actual, -here.planToDate]),
        cumulativePlan: exactSum(soFar.plan),
        cumulativeActual: here.actual === null ? null : exactSum(soFar.actual),
      };
    }),
  }));
}

/** The number of periods up to the last one in which the leading type has an actual. */
function lastReported(periods: PeriodFigures[]): number {
  for (let at = periods.length; at > 0; at--) if (periods[at - 1].byType[0]?.actual !== null) return at;
  return 0;
}

function categoryRows(lines: BudgetLine[], type: AccountType, labels: "category" | "department"): CategoryRow[] {
  const groups = new Map<string, BudgetLine[]>();
  for (const line of lines) {
    if (line.type !== type) continue;
    const key = foldWords(String(line[labels]));
    const there = groups.get(key);
    if (there) there.push(line);
    else groups.set(key, [line]);
  }
  return [...groups.values()].map((group) => {
    const sums = addSums(group.map((line) => sumLines(line.lines)));
    return { label: group[0][labels], planToDate: sums.planToDate, actual: sums.actual ?? 0, plan: sums.plan };
  });
}

/** What the bridge and the charts call a line: its category, or its department where the source has no category. */
export function labelColumn(source: Source): "category" | "department" {
  return roleColumns(source).has("category") ? "category" : "department";
}

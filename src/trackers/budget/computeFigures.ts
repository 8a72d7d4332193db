import type { AccountType } from "../../calc/accountType";
import { bridge } from "../../calc/bridge";
import { pace } from "../../calc/pace";
import { exactSum } from "../../calc/sum";
import type { Grid } from "../../sheets/grid";
import type { Source, SourceLine } from "../../sheets/source";
import { roleColumns } from "../kit/source/sourceCells";
import { foldWords } from "../kit/rows/foldWords";
import {
  amountLayout,
  bucketFinderOf,
  byPeriod,
  columnsOf,
  comparedBucketFinder,
  type AmountLayout,
} from "./amountLayout";
import { addSums, amountsOf, answer, statusOf, sumLines, type ForecastBasis, type Sums } from "./amounts";
import { gatherLines, typeOf, type BudgetLine } from "./budgetLines";
import type { BudgetFigures, LineFigures, PeriodFigures, TypeFigures } from "./figures";
import { inOwnSigns } from "./ledgerSigns";
import { lineKey } from "./lineKey";
import type { BudgetOptions } from "./options";
import type { PeriodBucket } from "./periodBuckets";

/** Changes that stand alone in the bridge; the rest is "Other". */
export const bridgeSteps = 8;

/** A budget worked out by `calc` alone: what the sheet must agree with. */
export interface Computed {
  figures: BudgetFigures;
  layout: AmountLayout;
  lines: BudgetLine[];
  buckets: PeriodBucket[];
  types: AccountType[];
  categories: CategoryRow[];
  /** Whether there is a plan to compare with. */
  planned: boolean;
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
export function computeFigures(read: Source, grid: Grid, options: BudgetOptions, known: BudgetLine[] = []): Computed {
  const source = inOwnSigns(read);
  const layout = amountLayout(source);
  const sums = lineSums(layout, source, grid);
  const lines = gatherLines(source, grid, known);
  const types = typeOrder.filter((type) => lines.some((line) => line.type === type));
  const bucketOfLine = bucketFinderOf(layout, source, grid);
  const buckets = periodBuckets(layout, source, bucketOfLine);
  const planned = columnsOf(layout, "plan").length > 0 || options.withoutPlan === "zero";
  const periods = periodFigures(source, layout, bucketOfLine, sums, buckets, types, planned);
  const closedPeriods = lastReported(periods);
  const basis: ForecastBasis = {
    method: options.forecast,
    closedPeriods,
    periods: buckets.length,
    fromSource: columnsOf(layout, "forecast").length > 0,
    planned,
  };
  const rows = lines.map((line) => lineFigures(line, sums, basis, options.tolerance));
  const elapsed = buckets.length === 0 ? 0 : closedPeriods / buckets.length;
  const typeRows = types.map((type) => typeFigures(type, rows, lines, sums, basis, elapsed, options.tolerance));
  const labels = labelColumn(source);
  const categories = types.length === 0 ? [] : categoryRows(lines, sums, types[0], labels);
  const reported = planned && categories.some((row) => row.actual !== 0 || row.planToDate !== 0);
  return {
    planned,
    layout,
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
        notReported: rows.filter((row) => (planned ? row.status === "" : row.actual === null)).length,
      },
    },
  };
}

function lineFigures(line: BudgetLine, sums: LineSums, basis: ForecastBasis, tolerance: number): LineFigures {
  const amounts = amountsOf(sums(line.lines), basis);
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
  sums: LineSums,
  basis: ForecastBasis,
  elapsed: number,
  tolerance: number,
): TypeFigures {
  const ofType = lines.filter((line) => line.type === type);
  const amounts = amountsOf(addSums(ofType.map((line) => sums(line.lines))), basis);
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

/** Sums the lines of one key. */
type LineSums = (lines: readonly SourceLine[]) => Sums;

function lineSums(layout: AmountLayout, source: Source, grid: Grid): LineSums {
  if (layout.compared === "row")
    return (lines) =>
      sumLines(
        lines,
        lines.map((line) => [line]),
      );
  if (layout.compared === "key") return (lines) => sumLines(lines, [lines]);
  const bucketOfLine = comparedBucketFinder(layout, source, grid);
  return (lines) => sumLines(lines, [...groupBy(lines, (line) => bucketOfLine(line).key).values()]);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const there = groups.get(key);
    if (there) there.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

type BucketOfLine = (line: SourceLine) => PeriodBucket | null;

/** Periods across are there from the first, also those in which nothing stands yet. */
function periodBuckets(layout: AmountLayout, source: Source, bucketOfLine: BucketOfLine): PeriodBucket[] {
  if (layout.across.size > 0) return [...layout.across.values()];
  const buckets = new Map<string, PeriodBucket>();
  for (const line of source.lines) {
    const bucket = bucketOfLine(line);
    if (bucket && !buckets.has(bucket.key)) buckets.set(bucket.key, bucket);
  }
  return [...buckets.values()].sort((one, other) => one.period.order - other.period.order);
}

function periodFigures(
  source: Source,
  layout: AmountLayout,
  bucketOfLine: BucketOfLine,
  sums: LineSums,
  buckets: PeriodBucket[],
  types: AccountType[],
  hasPlan: boolean,
): PeriodFigures[] {
  const lines = groupBy(source.lines, (line) => `${bucketOfLine(line)?.key ?? ""} ${typeOf(line, source)}`);
  const running = new Map<AccountType, { plan: number[]; actual: number[] }>(
    types.map((type) => [type, { plan: [], actual: [] }]),
  );
  const planned = hasPlan && byPeriod(layout, "plan");
  return buckets.map((bucket) => ({
    period: bucket.period,
    byType: types.map((type) => {
      const group = lines.get(`${bucket.key} ${type}`) ?? [];
      const byKey = groupBy(group, (line) => lineKey(line.department, line.category, type));
      const here = addSums([...byKey.values()].map(sums));
      const soFar = running.get(type)!;
      soFar.plan.push(here.plan);
      if (here.actual !== null) soFar.actual.push(here.actual);
      return {
        type,
        plan: planned ? here.plan : null,
        actual: here.actual,
        variance: here.actual === null || !planned ? null : exactSum([here.actual, -here.planToDate]),
        cumulativePlan: planned ? exactSum(soFar.plan) : null,
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

function categoryRows(
  lines: BudgetLine[],
  sums: LineSums,
  type: AccountType,
  labels: "category" | "department",
): CategoryRow[] {
  const ofType = lines.filter((line) => line.type === type);
  const groups = groupBy(ofType, (line) => foldWords(String(line[labels])));
  return [...groups.values()].map((group) => {
    const { plan, planToDate, actual } = addSums(group.map((line) => sums(line.lines)));
    return { label: group[0][labels], planToDate, actual: actual ?? 0, plan };
  });
}

/** What the bridge and the charts call a line: its category, or its department where the source has no category. */
export function labelColumn(source: Source): "category" | "department" {
  return roleColumns(source).has("category") ? "category" : "department";
}

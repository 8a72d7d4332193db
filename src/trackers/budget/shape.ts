import type { AccountType } from "../../calc/accountType";
import { isError } from "../../calc/cellError";
import type { CellValue, Grid } from "../../sheets/grid";
import type { Source } from "../../sheets/source";
import { rawCell, roleColumns } from "../kit/source/sourceCells";
import { type Filled, type Match } from "./matching";
import { misreadBySumifs } from "../kit/rows/misreadBySumifs";
import {
  amountRoles,
  columnsOf,
  versionWords,
  type AmountLayout,
  type AmountRole,
  type Compared,
} from "./amountLayout";
import type { Layout } from "../kit/table/layout";
import { typeOf } from "./budgetLines";
import type { Computed } from "./computeFigures";
import type { LedgerSigns } from "./ledgerSigns";
import type { BudgetOptions, ForecastMethod } from "./options";

/**
 * What decides where things stand on the tracker's sheets and how its formulas read. It is kept in the record, so that a refresh
 * can tell a formula that a person changed from one that we would write differently today.
 */
export interface BudgetShape {
  department: boolean;
  category: boolean;
  /** Whether the source has a column of actuals; without it people type actuals into the tracker. */
  actual: boolean;
  forecast: boolean;
  /** Whether there is a plan to compare with; without one nothing of a plan or a variance is shown. */
  planned: boolean;
  /** A column of its own for the plan of what is reported: wherever the source has actuals, as some may be missing next month. */
  planToDate: boolean;
  types: AccountType[];
  /** Whether a column says the account type; without it the words of the key say it. */
  typeColumn: boolean;
  amounts: AmountNames;
  /** "credit" where the source writes revenue with a minus, which every sum over it turns. */
  signs: LedgerSigns;
  match: Match;
  /** When an actual counts as reported. */
  filled: Filled;
  /** Months a dated period spans; 0 where the source writes its periods out; null without periods. */
  periodMonths: number | null;
  formulas: "plain" | "coo";
  forecastMethod: ForecastMethod;
  lineCorrections: number;
  periodCorrections: number;
  /** How the table of a tracker that stands was laid out; none for a new one. */
  layout?: Layout;
  lines: number;
  periods: number;
  categories: number;
}

/** How the names of the source's columns of amounts end, for each role; a digit at the end counts periods across. */
export interface AmountNames {
  plan: string[];
  actual: string[];
  forecast: string[];
  /** Whether the rows say what their amounts are. */
  byVersion: boolean;
  compared: Compared;
}

export type Geometry = Pick<
  BudgetShape,
  "department" | "category" | "actual" | "forecast" | "planned" | "planToDate" | "types" | "layout"
>;

/** What of a shape comes from the source itself; the counts are added when the corrections are known. */
export function shapeOf(
  source: Source,
  grid: Grid,
  computed: Computed,
  { formulas, forecast: method }: Pick<BudgetOptions, "formulas" | "forecast">,
): BudgetShape {
  const columns = roleColumns(source);
  const { layout, lines, buckets, types, categories, planned } = computed;
  const amounts = amountNames(layout);
  const actual = amounts.actual.length > 0;
  const periods = layout.across.size > 0 ? [] : buckets;
  const keys = [
    ...lines.flatMap((line) => [line.department, line.category]),
    ...periods.flatMap((bucket) => (bucket.months ? [] : [bucket.cell])),
  ];
  const words = types.length > 1 ? typeWords(source, grid).flatMap(([, list]) => list) : [];
  for (const list of versionWords(layout, source, grid).values()) words.push(...list);
  return {
    department: columns.has("department"),
    category: columns.has("category"),
    actual,
    forecast: amounts.forecast.length > 0,
    planned,
    planToDate: actual && planned,
    types,
    typeColumn: columns.has("type"),
    amounts,
    signs: source.signs ?? "debit",
    match: matchFor([...keys, ...words], source, grid),
    filled: "number",
    periodMonths: buckets.length === 0 ? null : buckets[0].months,
    formulas,
    forecastMethod: method,
    lineCorrections: 0,
    periodCorrections: 0,
    lines: lines.length,
    periods: buckets.length,
    categories: categories.length,
  };
}

function amountNames(layout: AmountLayout): AmountNames {
  const parts = (role: AmountRole) => columnsOf(layout, role).map(({ part }) => part);
  return {
    plan: parts("plan"),
    actual: parts("actual"),
    forecast: parts("forecast"),
    byVersion: layout.version !== null,
    compared: layout.compared,
  };
}

/** Whether periods run across the sheet. */
export function isAcross({ amounts }: Pick<BudgetShape, "amounts">): boolean {
  return amountRoles.some((role) => acrossParts(amounts[role]));
}

/** Whether amounts are known by period. Where periods run across, a column may stand beside them for the whole. */
export function knownByPeriod(shape: Pick<BudgetShape, "amounts" | "planned">, role: AmountRole): boolean {
  if (role === "plan" && !shape.planned) return false;
  return !isAcross(shape) || acrossParts(shape.amounts[role]);
}

/** Whether columns, by the ends of their names, are periods across. */
export function acrossParts(parts: readonly string[]): boolean {
  return parts.some((part) => /\d$/.test(part));
}

function matchFor(keys: CellValue[], source: Source, grid: Grid): Match {
  const columns = roleColumns(source);
  const keyColumns = ["department", "category", "period"].map((role) => columns.get(role));
  // SUMIFS takes a number for its text too, which is another key.
  const mixes =
    keys.some((key) => typeof key === "number") &&
    keyColumns.some((column) => {
      for (let row = source.firstDataRow; row <= source.lastDataRow; row++) {
        const raw = rawCell(grid, row, column);
        if (typeof raw === "string" && raw !== "" && !Number.isNaN(Number(raw))) return true;
      }
      return false;
    });
  if (!mixes && !keys.some(misreadBySumifs)) return "sumifs";
  const version = source.shape && source.shape.kind !== "columns" ? (source.shape.version ?? undefined) : undefined;
  const compared = [...keyColumns, columns.get("actual"), version];
  for (let row = source.firstDataRow; row <= source.lastDataRow; row++)
    if (compared.some((column) => isError(rawCell(grid, row, column)))) return "amongErrors";
  return "exact";
}

/** The column by whose words account types are told apart: the one for it, or where there is none that of the key. */
export function typeWordColumn(source: Source): number | undefined {
  const columns = roleColumns(source);
  return columns.get("type") ?? columns.get("category") ?? columns.get("department");
}

/** The words that say each account type, as written, each once and for one type only. */
export function typeWords(source: Source, grid: Grid): [AccountType, string[]][] {
  const column = typeWordColumn(source);
  const words = new Map<AccountType, string[]>();
  const known = new Set<string>();
  for (const line of source.lines) {
    const type = typeOf(line, source);
    const raw = rawCell(grid, line.row, column);
    const word = String(raw);
    const ofType = words.get(type) ?? [];
    words.set(type, ofType);
    if (!isError(raw) && !known.has(word.toLowerCase())) ofType.push(word);
    known.add(word.toLowerCase());
  }
  return [...words];
}

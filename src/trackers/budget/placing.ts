import type { AccountType } from "../../calc/accountType";
import { isError } from "../../calc/cellError";
import type { Grid, CellValue } from "../../sheets/grid";
import type { Source } from "../../sheets/source";
import { rawCell, roleColumns, typeOf, type BudgetLine } from "./budgetLines";
import type { Placing } from "./corrections";
import { lineKey } from "./lineKey";
import { bucketCounts, bucketOf, type PeriodBucket } from "./periodBuckets";
import { typeWords } from "./shape";

/** A row of the by-period block, for one account type. One object a place, so that places can be compared. */
export interface PeriodPlace {
  bucket: PeriodBucket;
  type: AccountType;
}

/** Where source rows belong in the table, and where its SUMIFS count them. */
export function linePlacing(source: Source, grid: Grid, lines: BudgetLine[]): Placing<BudgetLine> {
  const columns = roleColumns(source);
  const byKey = new Map(lines.map((line) => [line.key, line]));
  const bySpelling = new Map(lines.map((line) => [spelling(line.department, line.category, line.type), line]));
  const typeAt = typeByWord(
    source,
    grid,
    lines.map((line) => line.type),
  );
  return {
    belongs: (line) => byKey.get(lineKey(line.department, line.category, typeOf(line, source))) ?? null,
    counted: (row) => {
      const type = typeAt(row);
      if (type === null) return null;
      const raw = (role: string) => rawCell(grid, row, columns.get(role));
      if (isError(raw("department")) || isError(raw("category"))) return null;
      return bySpelling.get(spelling(raw("department"), raw("category"), type)) ?? null;
    },
  };
}

/** Where source rows belong in the by-period block, and where its SUMIFS count them. */
export function periodPlacing(
  source: Source,
  grid: Grid,
  buckets: PeriodBucket[],
  types: AccountType[],
): Placing<PeriodPlace> {
  const column = roleColumns(source).get("period");
  const places = new Map<string, PeriodPlace>();
  for (const bucket of buckets) for (const type of types) places.set(`${bucket.key} ${type}`, { bucket, type });
  const typeAt = typeByWord(source, grid, types);
  const counts = bucketFinder(buckets);
  return {
    belongs: (line) =>
      line.period
        ? (places.get(`${bucketOf(line.period, rawCell(grid, line.row, column)).key} ${typeOf(line, source)}`) ?? null)
        : null,
    counted: (row) => {
      const type = typeAt(row);
      const bucket = counts(rawCell(grid, row, column));
      return type === null || bucket === null ? null : (places.get(`${bucket.key} ${type}`) ?? null);
    },
  };
}

/** Finds the bucket whose formula counts a cell; remembers answers, as a column says few different things. */
function bucketFinder(buckets: PeriodBucket[]): (raw: CellValue) => PeriodBucket | null {
  const known = new Map<CellValue, PeriodBucket | null>();
  return (raw) => {
    let found = known.get(raw);
    if (found === undefined) {
      found = raw === "" || isError(raw) ? null : (buckets.find((bucket) => bucketCounts(bucket, raw)) ?? null);
      known.set(raw, found);
    }
    return found;
  };
}

/** The account type under which SUMIFS counts a row: by the word in the type column, or the only type there is. */
function typeByWord(source: Source, grid: Grid, types: AccountType[]): (row: number) => AccountType | null {
  const different = new Set(types);
  if (different.size <= 1) return () => types[0] ?? null;
  const column = roleColumns(source).get("type");
  const byWord = new Map<string, AccountType>();
  for (const [type, list] of typeWords(source, grid)) for (const word of list) byWord.set(word.toLowerCase(), type);
  return (row) => byWord.get(String(rawCell(grid, row, column)).toLowerCase()) ?? null;
}

/** A key as Excel compares cells: case makes no difference, spaces do, a number is not its text. */
function spelling(department: CellValue, category: CellValue, type: AccountType): string {
  const cell = (value: CellValue) => (typeof value === "string" ? `t${value.toLowerCase()}` : `v${String(value)}`);
  return [cell(department), cell(category), type].join("\u001f");
}

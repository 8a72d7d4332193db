import type { AccountType } from "../../calc/accountType";
import { isError } from "../../calc/cellError";
import type { Grid, CellValue } from "../../sheets/grid";
import type { Source, SourceLine } from "../../sheets/source";
import { rawCell, roleColumns } from "../sourceCells";
import { comparedBucketFinder, lineHeading, type AmountLayout } from "./amountLayout";
import { typeOf, type BudgetLine } from "./budgetLines";
import type { Computed } from "./computeFigures";
import type { Part, Placing } from "./corrections";
import { lineKey } from "./lineKey";
import { bucketCounts, type PeriodBucket } from "./periodBuckets";
import { typeWordColumn, typeWords } from "./shape";

/** A row of the by-period block, for one account type. One object a place, so that places can be compared. */
export interface PeriodPlace {
  bucket: PeriodBucket;
  type: AccountType;
}

/** A row of the table in one period. */
export interface LinePeriodPlace {
  line: BudgetLine;
  bucket: PeriodBucket;
}

/** Where source rows belong in the table, and where its SUMIFS count them. */
export function linePlacing(source: Source, grid: Grid, lines: BudgetLine[]): Placing<BudgetLine> {
  const at = lineFinder(source, grid, lines);
  return (row, [line]) => partsOf(line ? at.belongs(line) : null, at.counted(row));
}

/** A row that several lines count belongs to one of them at most. */
function partsOf<Place>(belongs: Place | null, counted: readonly Place[]): Part<Place>[] {
  const elsewhere = counted.filter((place) => place !== belongs).map((place) => ({ belongs: null, counted: place }));
  if (belongs === null) return elsewhere;
  return [{ belongs, counted: counted.includes(belongs) ? belongs : null }, ...elsewhere];
}

/** Where source rows belong in the by-period block, and where its SUMIFS count them. */
export function periodPlacing(
  source: Source,
  grid: Grid,
  { layout, buckets, types }: Pick<Computed, "layout" | "buckets" | "types">,
): Placing<PeriodPlace> {
  const places = new Map<string, PeriodPlace>();
  for (const bucket of buckets) for (const type of types) places.set(`${bucket.key} ${type}`, { bucket, type });
  const typeAt = typeByWord(source, grid, types);
  const periodOf = periodPlaces(source, grid, layout, buckets);
  return (row, lines) => {
    const type = typeAt(row);
    return periodOf(row, lines).map(({ belongs, counted, heading, line }) => ({
      heading,
      belongs: belongs && line ? (places.get(`${belongs.key} ${typeOf(line, source)}`) ?? null) : null,
      counted: counted && type ? (places.get(`${counted.key} ${type}`) ?? null) : null,
    }));
  };
}

/** Where source rows belong among the table's rows by period, and where their SUMIFS count them. */
export function linePeriodPlacing(
  source: Source,
  grid: Grid,
  layout: AmountLayout,
  places: readonly LinePeriodPlace[],
): Placing<LinePeriodPlace> {
  const lines = [...new Set(places.map(({ line }) => line))];
  const buckets = [...new Map(places.map(({ bucket }) => [bucket.key, bucket])).values()];
  const known = new Map(places.map((place) => [placeKey(place.line, place.bucket), place]));
  const at = lineFinder(source, grid, lines);
  const periodOf = periodPlaces(source, grid, layout, buckets);
  const placeOf = (line: BudgetLine | null, bucket: PeriodBucket | null) =>
    line && bucket ? (known.get(placeKey(line, bucket)) ?? null) : null;
  return (row, ofRow) =>
    periodOf(row, ofRow).flatMap(({ belongs, counted, heading, line }) => {
      const places = at.counted(row).flatMap((one) => placeOf(one, counted) ?? []);
      return partsOf(placeOf(line ? at.belongs(line) : null, belongs), places).map((part) => ({ ...part, heading }));
    });
}

function placeKey(line: BudgetLine, bucket: PeriodBucket): string {
  return `${line.key}\u001f${bucket.key}`;
}

function lineFinder(source: Source, grid: Grid, lines: BudgetLine[]) {
  const columns = roleColumns(source);
  const byKey = new Map(lines.map((line) => [line.key, line]));
  const byType = columns.has("type");
  const bySpelling = new Map<string, BudgetLine[]>();
  for (const line of lines) {
    const key = spelling(line.department, line.category, byType ? line.type : null);
    bySpelling.set(key, [...(bySpelling.get(key) ?? []), line]);
  }
  const typeAt = typeByWord(
    source,
    grid,
    lines.map((line) => line.type),
  );
  return {
    belongs: (line: SourceLine) => byKey.get(lineKey(line.department, line.category, typeOf(line, source))) ?? null,
    /** The lines that count a row: one, or without a column for the type all of that name. */
    counted: (row: number): BudgetLine[] => {
      const type = byType ? typeAt(row) : null;
      if (byType && type === null) return [];
      const raw = (role: string) => rawCell(grid, row, columns.get(role));
      if (isError(raw("department")) || isError(raw("category"))) return [];
      return bySpelling.get(spelling(raw("department"), raw("category"), type)) ?? [];
    },
  };
}

interface PeriodPart extends Part<PeriodBucket> {
  line: SourceLine | undefined;
}

/** The periods of a row: those across, where the heading alone decides, or the one in its period cell. */
function periodPlaces(
  source: Source,
  grid: Grid,
  layout: AmountLayout,
  buckets: PeriodBucket[],
): (row: number, lines: readonly SourceLine[]) => PeriodPart[] {
  const across = [...layout.across];
  if (across.length > 0) {
    return (_, lines) =>
      across.map(([heading, bucket]) => ({
        heading,
        line: lines.find((line) => lineHeading(layout, line) === heading) ?? lines[0],
        belongs: lines.length > 0 ? bucket : null,
        counted: bucket,
      }));
  }
  const column = roleColumns(source).get("period");
  const byKey = new Map(buckets.map((bucket) => [bucket.key, bucket]));
  const belongsTo = comparedBucketFinder(layout, source, grid);
  const counts = bucketFinder(buckets);
  return (row, [line]) => [
    {
      line,
      belongs: (line && byKey.get(belongsTo(line).key)) ?? null,
      counted: counts(rawCell(grid, row, column)),
    },
  ];
}

/** Finds the bucket whose formula counts a cell; remembers answers, as a column says few different things. */
function bucketFinder(buckets: PeriodBucket[]): (raw: CellValue) => PeriodBucket | null {
  const known = new Map<CellValue, PeriodBucket | null>();
  return (raw) => {
    let found = known.get(raw);
    if (found === undefined) {
      found = isError(raw) ? null : (buckets.find((bucket) => bucketCounts(bucket, raw)) ?? null);
      known.set(raw, found);
    }
    return found;
  };
}

/** The account type under which SUMIFS counts a row: by the word in the type column, or the only type there is. */
function typeByWord(source: Source, grid: Grid, types: AccountType[]): (row: number) => AccountType | null {
  const different = new Set(types);
  if (different.size <= 1) return () => types[0] ?? null;
  const column = typeWordColumn(source);
  const byWord = new Map<string, AccountType>();
  for (const [type, list] of typeWords(source, grid)) for (const word of list) byWord.set(word.toLowerCase(), type);
  return (row) => byWord.get(String(rawCell(grid, row, column)).toLowerCase()) ?? null;
}

/** A key as Excel compares cells: case makes no difference, spaces do, a number is not its text. */
function spelling(department: CellValue, category: CellValue, type: AccountType | null): string {
  const cell = (value: CellValue) => (typeof value === "string" ? `t${value.toLowerCase()}` : `v${String(value)}`);
  return [cell(department), cell(category), type].join("\u001f");
}

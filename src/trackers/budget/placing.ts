import type { AccountType } from "../../calc/accountType";
import { isError } from "../../calc/cellError";
import type { Grid, CellValue } from "../../sheets/grid";
import type { Source, SourceLine } from "../../sheets/source";
import { rawCell, roleColumns } from "../kit/source/sourceCells";
import { comparedBucketFinder, lineHeading, type AmountLayout } from "./amountLayout";
import { typeOf, type BudgetLine } from "./budgetLines";
import type { Computed } from "./computeFigures";
import type { Part, Placing } from "./corrections";
import { lineKey } from "./lineKey";
import { bucketCounts, type PeriodBucket } from "./periodBuckets";
import { typeWordColumn, typeWords } from "./shape";
import { comparedCell, comparedCells, saysItself, SpelledKeys, type SpelledKey } from "./spelledKeys";

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

/** Where source rows belong, where the tracker's formulas count them, and the keys that are written in another way than there. */
export interface Places<Place> {
  placing: Placing<Place>;
  spelled: SpelledKey<Place>[];
}

/** Where source rows belong in the table, and where its SUMIFS count them. */
export function linePlacing(source: Source, grid: Grid, lines: BudgetLine[]): Places<BudgetLine> {
  const at = lineFinder(source, grid, lines);
  const spelled = new SpelledKeys<BudgetLine>();
  for (const line of source.lines) {
    const place = at.belongs(line);
    const own = place && at.ownKey(line, place);
    if (place && own && at.counted(line.row).length === 0)
      spelled.add(own.compared, {
        row: line.row,
        place,
        department: own.department,
        category: own.category,
        period: "",
      });
  }
  return {
    placing: (row, [line]) => {
      const counted = at.counted(row);
      const listed = counted.length > 0 ? null : spelled.placeOf(at.compared(row));
      return partsOf(line ? at.belongs(line) : null, listed ? [listed] : counted);
    },
    spelled: spelled.list(),
  };
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
): Places<PeriodPlace> {
  const places = new Map<string, PeriodPlace>();
  for (const bucket of buckets) for (const type of types) places.set(`${bucket.key} ${type}`, { bucket, type });
  const typeAt = typeByWord(source, grid, types);
  const periodOf = periodPlaces(source, grid, layout, buckets);
  const column = roleColumns(source).get("period");
  const spelled = new SpelledKeys<PeriodPlace>();
  const compared = (row: number) => `${comparedCell(rawCell(grid, row, column))}\u001f${typeAt(row) ?? ""}`;
  const isAcross = layout.across.size > 0;
  for (const line of isAcross ? [] : source.lines) {
    const [{ belongs, counted }] = periodOf(line.row, [line]);
    const type = typeOf(line, source);
    const raw = rawCell(grid, line.row, column);
    const place = belongs && places.get(`${belongs.key} ${type}`);
    if (place && counted === null && typeAt(line.row) === type && isWritten(raw))
      spelled.add(compared(line.row), { row: line.row, place, department: "", category: "", period: raw });
  }
  return {
    placing: (row, lines) => {
      const type = typeAt(row);
      return periodOf(row, lines).map(({ belongs, counted, heading, line }) => ({
        heading,
        belongs: belongs && line ? (places.get(`${belongs.key} ${typeOf(line, source)}`) ?? null) : null,
        counted:
          counted === null
            ? isAcross
              ? null
              : spelled.placeOf(compared(row))
            : ((type && places.get(`${counted.key} ${type}`)) ?? null),
      }));
    },
    spelled: spelled.list(),
  };
}

/** A cell with something in it that a cell of ours can hold as it is. */
function isWritten(raw: CellValue): boolean {
  return raw !== "" && typeof raw !== "boolean" && !isError(raw);
}

/** Where source rows belong among the table's rows by period, and where their SUMIFS count them. */
export function linePeriodPlacing(
  source: Source,
  grid: Grid,
  layout: AmountLayout,
  places: readonly LinePeriodPlace[],
): Places<LinePeriodPlace> {
  const lines = [...new Set(places.map(({ line }) => line))];
  const buckets = [...new Map(places.map(({ bucket }) => [bucket.key, bucket])).values()];
  const known = new Map(places.map((place) => [placeKey(place.line, place.bucket), place]));
  const at = lineFinder(source, grid, lines);
  const periodOf = periodPlaces(source, grid, layout, buckets);
  const column = roleColumns(source).get("period");
  const placeOf = (line: BudgetLine | null, bucket: PeriodBucket | null) =>
    line && bucket ? (known.get(placeKey(line, bucket)) ?? null) : null;
  const countedPlaces = (row: number, counted: PeriodBucket | null) =>
    at.counted(row).flatMap((one) => placeOf(one, counted) ?? []);
  // What finds the period: the place's own one where its formula does, else the cell as it is written.
  const compared = (row: number, counted: PeriodBucket | null) =>
    `${at.compared(row)}\u001f${counted ? counted.key : comparedCell(rawCell(grid, row, column))}`;
  const spelled = new SpelledKeys<LinePeriodPlace>();
  for (const line of source.lines) {
    const own = at.belongs(line);
    const key = own && at.ownKey(line, own);
    if (!key) continue;
    for (const { belongs, counted, line: ofPart } of periodOf(line.row, [line])) {
      const place = ofPart === line ? placeOf(own, belongs) : null;
      if (!place || countedPlaces(line.row, counted).length > 0 || (counted !== null && counted !== belongs)) continue;
      const period = counted ? "" : rawCell(grid, line.row, column);
      if (counted === null && !isWritten(period)) continue;
      const { department, category } = key;
      spelled.add(compared(line.row, counted), { row: line.row, place, department, category, period });
    }
  }
  return {
    placing: (row, ofRow) =>
      periodOf(row, ofRow).flatMap(({ belongs, counted, heading, line }) => {
        const there = countedPlaces(row, counted);
        const listed = there.length > 0 ? null : spelled.placeOf(compared(row, counted));
        return partsOf(placeOf(line ? at.belongs(line) : null, belongs), listed ? [listed] : there).map((part) => ({
          ...part,
          heading,
        }));
      }),
    spelled: spelled.list(),
  };
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
  const raw = (row: number, role: string) => rawCell(grid, row, columns.get(role));
  const compared = (row: number) => spelling(raw(row, "department"), raw(row, "category"), byType ? typeAt(row) : null);
  return {
    belongs: (line: SourceLine) => byKey.get(lineKey(line.department, line.category, typeOf(line, source))) ?? null,
    /** The lines whose own key finds a row: one, or without a column for the type all of that name. */
    counted: (row: number): BudgetLine[] => {
      if (byType && typeAt(row) === null) return [];
      if (isError(raw(row, "department")) || isError(raw(row, "category"))) return [];
      return bySpelling.get(compared(row)) ?? [];
    },
    /** A row's key cells as they are compared. */
    compared,
    /** The key cells of a line whose row says by itself where it belongs. */
    ownKey: (line: SourceLine, place: BudgetLine) => {
      const [department, category] = [raw(line.row, "department"), raw(line.row, "category")];
      if (byType && typeAt(line.row) !== place.type) return null;
      if (!saysItself(department, line.department) || !saysItself(category, line.category)) return null;
      return { department, category, compared: compared(line.row) };
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

/** A key as Excel compares cells. */
function spelling(department: CellValue, category: CellValue, type: AccountType | null): string {
  return `${comparedCells(department, category)}\u001f${type ?? ""}`;
}

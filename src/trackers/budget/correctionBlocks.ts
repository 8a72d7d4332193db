import { firstEntry, putBlock } from "../kit/record/recordBlocks";
import { cellAddress, sheetArea } from "../address";
import { putCopied } from "../copiedDown";
import type { NamePlan, PlanCell, SheetPlan } from "../plan";
import { area, keyCell, put, words } from "../kit/sheet/sheetBuilder";
import { recordColumns } from "./recordColumns";
import type { BudgetLine } from "./budgetLines";
import type { Correction } from "./corrections";
import { typeWord } from "./lineKey";
import type { PeriodBucket } from "./periodBuckets";
import type { LinePeriodPlace, PeriodPlace } from "./placing";
import type { BudgetShape } from "./shape";
import type { SourceFormulas } from "./sourceFormulas";
import type { SpelledKey } from "./spelledKeys";

const amountParts = ["plan", "planToDate", "actual", "reported", "forecast"] as const;
const correctionTitles = {
  Line: "Corrections, by line",
  Period: "Corrections, by period",
  Pair: "Corrections, by line and period",
};
const amountHeads = ["Plan", "PlanToDate", "Actual", "Reported", "Forecast"];
const spelledOtherwise = "Written in another way";

/** What the sums of one block leave out: rows that plain formulas count wrongly, and keys that are written in another way. */
export interface Amiss<Place> {
  corrections: Correction<Place>[];
  spelled: SpelledKey<Place>[];
}

export function amissRows({ corrections, spelled }: Amiss<unknown>): number {
  return corrections.length + spelled.length;
}

/** What to add to the table's sums; returns the names of the columns. */
export function putLineCorrections(
  sheet: SheetPlan,
  { corrections, spelled }: Amiss<BudgetLine>,
  shape: BudgetShape,
  formulas: SourceFormulas,
): NamePlan[] {
  const keys = (line: BudgetLine) => [keyCell(line.department), keyCell(line.category), words(typeWord(line.type))];
  const rows = [
    ...corrections.map((correction) => [...place(correction), ...keys(correction.place), ...amounts(correction)]),
    ...spelled.map((one) => [one.row, words(spelledOtherwise), ...keys(one.place)]),
  ];
  const column = recordColumns.lines;
  const start = firstEntry + corrections.length;
  putWritten(
    sheet,
    recordColumns.spelledLines,
    start,
    ["Department", "Category"],
    spelled.map(({ department, category }) => [keyCell(department), keyCell(category)]),
  );
  const sums = formulas.forSpelledKeys();
  const byRow = shape.amounts.compared === "row";
  const added = spelled.map((_, at): PlanCell[] => {
    const cell = (offset: number) => cellAddress(start + at, offset, "column");
    const cells = {
      department: shape.department ? cell(recordColumns.spelledLines) : "",
      category: shape.category ? cell(recordColumns.spelledLines + 1) : "",
      type: cell(column + 4),
    };
    return [
      { formula: `=${sums.line("Plan", cells)}` },
      byRow ? { formula: `=${sums.line("Plan", cells, true)}` } : null,
      { formula: `=${sums.line("Actual", cells)}` },
      { formula: `=${sums.lineReported(cells)}` },
      shape.forecast ? { formula: `=${sums.line("Forecast", cells)}` } : null,
    ];
  });
  putCopied(sheet, start, column + 5, added);
  return putCorrections(sheet, column, "Line", ["Department", "Category", "Type", ...amountHeads], rows, formulas);
}

/** The same for the by-period block. */
export function putPeriodCorrections(
  sheet: SheetPlan,
  { corrections, spelled }: Amiss<PeriodPlace>,
  shape: BudgetShape,
  formulas: SourceFormulas,
): NamePlan[] {
  const keys = ({ bucket, type }: PeriodPlace) => [keyCell(bucket.cell), words(typeWord(type))];
  const rows = [
    ...corrections.map((correction) => [...place(correction), ...keys(correction.place), ...amounts(correction)]),
    ...spelled.map((one) => [one.row, words(spelledOtherwise), ...keys(one.place)]),
  ];
  const column = recordColumns.periods;
  const start = firstEntry + corrections.length;
  putWritten(
    sheet,
    recordColumns.spelledPeriods,
    start,
    ["Period"],
    spelled.map(({ period }) => [keyCell(period)]),
  );
  const sums = formulas.forSpelledKeys();
  const added = spelled.map((one, at): PlanCell[] => {
    const period = cellAddress(start + at, recordColumns.spelledPeriods, "column");
    const cells = { period, bucket: asWritten(one.place.bucket), type: one.place.type };
    return [
      { formula: `=${sums.period("Plan", cells)}` },
      shape.amounts.compared === "keyAndPeriod" ? null : { formula: `=${sums.period("Plan", cells, true)}` },
      { formula: `=${sums.period("Actual", cells)}` },
      { formula: `=${sums.periodReported(cells)}` },
    ];
  });
  putCopied(sheet, start, column + 4, added);
  return putCorrections(sheet, column, "Period", ["Period", "Type", ...amountHeads], rows, formulas);
}

/** The same for the comparison by key and period. */
export function putPairCorrections(
  sheet: SheetPlan,
  { corrections, spelled }: Amiss<LinePeriodPlace>,
  shape: BudgetShape,
  formulas: SourceFormulas,
): NamePlan[] {
  const keys = ({ line, bucket }: LinePeriodPlace) => [
    keyCell(line.department),
    keyCell(line.category),
    words(typeWord(line.type)),
    keyCell(bucket.cell),
  ];
  const rows = [
    ...corrections.map((correction) => [...place(correction), ...keys(correction.place), ...amounts(correction)]),
    ...spelled.map((one) => [one.row, words(spelledOtherwise), ...keys(one.place)]),
  ];
  const column = recordColumns.pairs;
  const start = firstEntry + corrections.length;
  putWritten(
    sheet,
    recordColumns.spelledPairs,
    start,
    ["Department", "Category", "Period"],
    spelled.map(({ department, category, period, place: { bucket } }) => [
      keyCell(department),
      keyCell(category),
      keyCell(period === "" ? bucket.cell : period),
    ]),
  );
  const sums = formulas.forSpelledKeys();
  const added = spelled.map((one, at): PlanCell[] => {
    const cell = (offset: number) => cellAddress(start + at, offset, "column");
    const cells = {
      department: shape.department ? cell(recordColumns.spelledPairs) : "",
      category: shape.category ? cell(recordColumns.spelledPairs + 1) : "",
      type: cell(column + 4),
      period: cell(recordColumns.spelledPairs + 2),
      bucket: one.period === "" ? one.place.bucket : asWritten(one.place.bucket),
    };
    return [
      { formula: `=${sums.linePeriodPlan(cells, false)}` },
      null,
      null,
      { formula: `=${sums.linePeriodReported(cells, false)}` },
    ];
  });
  putCopied(sheet, start, column + 6, added);
  const heads = ["Department", "Category", "Type", "Period", ...amountHeads];
  return putCorrections(sheet, column, "Pair", heads, rows, formulas);
}

/** A period whose cells are found by what is written in them. */
function asWritten(bucket: PeriodBucket): PeriodBucket {
  return { ...bucket, months: 0 };
}

/** The source's own spelling, beside the rows that add what stands under it. */
function putWritten(sheet: SheetPlan, column: number, start: number, heads: string[], rows: PlanCell[][]): void {
  if (rows.length === 0) return;
  putBlock(sheet, column, "As written", heads, []);
  put(sheet, start, column, rows);
}

function place({ row, why }: Correction<unknown>): PlanCell[] {
  return [row, words(why)];
}

function amounts(correction: Correction<unknown>): PlanCell[] {
  return amountParts.map((part) => (correction[part] === "" ? null : { formula: `=${correction[part]}` }));
}

function putCorrections(
  sheet: SheetPlan,
  column: number,
  prefix: keyof typeof correctionTitles,
  heads: string[],
  rows: PlanCell[][],
  formulas: SourceFormulas,
): NamePlan[] {
  if (rows.length === 0) return [];
  putBlock(sheet, column, correctionTitles[prefix], ["Source row", "Why", ...heads], rows);
  return heads.map((head, at) => ({
    name: formulas.name(`${prefix}${head}`),
    refersTo: `=${sheetArea(sheet.name, area(firstEntry, column + 2 + at, rows.length))}`,
  }));
}

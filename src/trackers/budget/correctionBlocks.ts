import { firstEntry, putBlock } from "../registerBlocks";
import { sheetArea } from "../address";
import type { NamePlan, PlanCell, SheetPlan } from "../plan";
import { area, keyCell, words } from "../sheetBuilder";
import { registerColumns } from "./registerColumns";
import type { BudgetLine } from "./budgetLines";
import type { Correction } from "./corrections";
import { typeWord } from "./lineKey";
import type { LinePeriodPlace, PeriodPlace } from "./placing";
import type { SourceFormulas } from "./sourceFormulas";

const amountParts = ["plan", "planToDate", "actual", "reported", "forecast"] as const;
const correctionTitles = {
  Line: "Corrections, by line",
  Period: "Corrections, by period",
  Pair: "Corrections, by line and period",
};
const amountHeads = ["Plan", "PlanToDate", "Actual", "Reported", "Forecast"];

/** Source rows that the table's sums would count wrongly, with what to add; returns the names of the columns. */
export function putLineCorrections(
  sheet: SheetPlan,
  corrections: Correction<BudgetLine>[],
  formulas: SourceFormulas,
): NamePlan[] {
  const rows = corrections.map((correction) => [
    ...place(correction),
    keyCell(correction.place.department),
    keyCell(correction.place.category),
    words(typeWord(correction.place.type)),
    ...amounts(correction),
  ]);
  const heads = ["Department", "Category", "Type", ...amountHeads];
  return putCorrections(sheet, registerColumns.lines, "Line", heads, rows, formulas);
}

/** The same for the by-period block. */
export function putPeriodCorrections(
  sheet: SheetPlan,
  corrections: Correction<PeriodPlace>[],
  formulas: SourceFormulas,
): NamePlan[] {
  const rows = corrections.map((correction) => [
    ...place(correction),
    keyCell(correction.place.bucket.cell),
    words(typeWord(correction.place.type)),
    ...amounts(correction),
  ]);
  return putCorrections(sheet, registerColumns.periods, "Period", ["Period", "Type", ...amountHeads], rows, formulas);
}

/** The same for the comparison by key and period. */
export function putPairCorrections(
  sheet: SheetPlan,
  corrections: Correction<LinePeriodPlace>[],
  formulas: SourceFormulas,
): NamePlan[] {
  const rows = corrections.map((correction) => [
    ...place(correction),
    keyCell(correction.place.line.department),
    keyCell(correction.place.line.category),
    words(typeWord(correction.place.line.type)),
    keyCell(correction.place.bucket.cell),
    ...amounts(correction),
  ]);
  const heads = ["Department", "Category", "Type", "Period", ...amountHeads];
  return putCorrections(sheet, registerColumns.pairs, "Pair", heads, rows, formulas);
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

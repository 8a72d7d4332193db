import { civilDate, serialOfDate } from "../../calc/civilDate";
import type { CellValue } from "../../sheets/grid";
import type { Period } from "../../sheets/period";

/** Serials above this are dates, not years or period numbers, when a period is read from a number. */
const leastDateSerial = 20_000;

/** The serial of 31 December 9999, the last day that a spreadsheet has a date for. */
const lastDateSerial = 2_958_465;

/** A row of the by-period block: a period and how the source's cells say it. */
export interface PeriodBucket {
  key: string;
  period: Period;
  /** What stands in the tracker's period cell: a date's serial, the source's own number or its own words. */
  cell: number | string;
  /** For dates: how many months the bucket spans; 0 where the source writes the period out and cells must equal `cell`. */
  months: number;
  /** For periods that run across the sheet: which of them, counted from 1. */
  across?: number;
}

/** The bucket that a cell's period belongs to. Days are gathered into months. */
export function bucketOf(period: Period, raw: CellValue): PeriodBucket {
  const isDate = typeof raw === "number" && raw > leastDateSerial && raw < lastDateSerial + 1;
  const dated = isDate && period.kind !== "number";
  if (!dated) return { key: `${period.kind}:${period.order}`, period, cell: writtenCell(raw), months: 0 };
  const { year, month } = civilDate(raw);
  const months = period.kind === "year" ? 12 : period.kind === "quarter" ? 3 : 1;
  const firstMonth = months === 12 ? 1 : months === 3 ? 3 * Math.floor((month - 1) / 3) + 1 : month;
  const start = serialOfDate({ year, month: firstMonth, day: 1 });
  return { key: `dated${months}:${start}`, period: startingAt(period, start, months), cell: start, months };
}

/** The bucket of a period that a heading names: a date where the heading names one, otherwise its words. */
export function headingBucket(period: Period): PeriodBucket {
  const dated = period.kind !== "number" && period.order > leastDateSerial;
  return bucketOf(period, dated ? period.order : period.label);
}

/** The bucket of what stands in a period cell that says no period: these very words, or blank. */
export function unreadBucket(raw: CellValue): PeriodBucket {
  const label = String(raw);
  const period: Period = { kind: "number", order: 0, label };
  return { key: `unread:${typeof raw} ${label.toLowerCase()}`, period, cell: writtenCell(raw), months: 0 };
}

/** Whether the tracker's formula for this bucket counts a source cell that holds `raw`. */
export function bucketCounts(bucket: PeriodBucket, raw: CellValue): boolean {
  if (bucket.months === 0) return sameCell(raw, bucket.cell);
  return typeof raw === "number" && raw >= (bucket.cell as number) && raw < nextStart(bucket);
}

/** The first day after a dated bucket. */
function nextStart(bucket: PeriodBucket): number {
  const { year, month } = civilDate(bucket.cell as number);
  return serialOfDate({ year, month: month + bucket.months, day: 1 });
}

/** The same as a formula over the bucket's cell; no date function goes beyond the last day of 9999. */
export function nextStartFormula(bucket: PeriodBucket, cell: string): string {
  const next = nextStart(bucket);
  return next > lastDateSerial ? String(next) : `EDATE(${cell},${bucket.months})`;
}

function startingAt(period: Period, start: number, months: number): Period {
  if (period.kind !== "day") return period;
  const { year, month } = civilDate(start);
  return { kind: months === 1 ? "month" : period.kind, order: start, label: `${monthNames[month - 1]} ${year}` };
}

const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function writtenCell(raw: CellValue): number | string {
  return typeof raw === "number" ? raw : String(raw);
}

/** Excel's "=" between cells: letters' case makes no difference, a number is not its text. */
export function sameCell(left: CellValue, right: CellValue): boolean {
  if (typeof left === "string" && typeof right === "string") return left.toLowerCase() === right.toLowerCase();
  return left === right;
}

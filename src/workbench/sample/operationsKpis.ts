import type { CellValue, Grid } from "../../sheets/grid";
import { kpiLines, type KpiLine } from "./kpiLines";

const headers = ["KPI ID", "KPI", "Perspective", "Owner", "Unit", "Direction", "Weight", "Target"];
const targetColumn = headers.indexOf("Target");
const months = 24;
const unixEpoch = 25569;

/** The first day of a month from November 2024 on, as a serial number. */
const monthAt = (month: number) => Date.UTC(2024, 9 + month, 1) / 86_400_000 + unixEpoch;

const periods = Array.from({ length: months }, (_, at) => at + 1);

/** Widths of the columns in characters. */
export const kpiWidths = [9, 35, 22, 19, 15, 12, 9, 11, ...periods.map(() => 11)];
/** Sheet row of the header, as a person counts it. */
export const kpiHeaderRow = 3;

/**
 * The workbench's invented list of KPIs, two years of months across, as somebody keeps it: one target is a range, one
 * direction is missing, one KPI is younger than the others, and one month holds words. The same at every start.
 */
export function operationsKpis(): Grid {
  const row = (first: string): CellValue[] => [...headers, ...periods].map((_, at) => (at === 0 ? first : ""));
  const values = [
    row("Sample company · Operations KPIs"),
    row("Invented data · November 2024 to October 2026"),
    [...headers, ...periods.map(monthAt)],
    ...kpiLines.map(kpiRow),
  ];
  const plain = row("").map(() => "General");
  return {
    sheet: "KPI list",
    firstRow: 0,
    firstColumn: 0,
    values,
    numberFormats: [
      plain,
      plain,
      [...headers.map(() => "General"), ...periods.map(() => "mmm yyyy")],
      ...kpiLines.map(({ format }) => plain.map((general, column) => (column < targetColumn ? general : format))),
    ],
  };
}

function kpiRow(line: KpiLine, index: number): CellValue[] {
  const { id, name, perspective, owner, unit, direction, weight, target } = line;
  const figures = periods.map((month) => figureOf(line, index, month));
  return [id, name, perspective, owner, unit, direction, weight, target, ...figures];
}

/** On the way from start to end, off by up to the KPI's own stray. */
function figureOf({ from, to, stray, digits, odd = {}, since = 1 }: KpiLine, index: number, month: number): CellValue {
  if (month < since) return "";
  if (odd[month] !== undefined) return odd[month];
  const way = (month - since) / (months - since);
  const wobble = (((index * 37 + month * month * 53 + month * 17) % 41) - 20) / 20;
  const size = 10 ** digits;
  return Math.max(0, Math.round((from + (to - from) * way + stray * wobble) * size) / size);
}

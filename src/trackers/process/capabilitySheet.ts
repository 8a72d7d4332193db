import { TABLE_D2 } from "../../calc/xmr";
import { cellAddress, sheetArea } from "../address";
import { blockTitle, dressBlock } from "../kit/sheet/dressBlock";
import { gray, inputTint } from "../colors";
import type { Check, NamePlan, PlanCell, SheetPlan } from "../plan";
import { firstEntry, putBlock } from "../kit/record/recordBlocks";
import { area, format, put, words } from "../kit/sheet/sheetBuilder";
import { histogramCounts, usualDemand, type CapabilityFigures } from "./capabilityFigures";
import { workingsColumn } from "./processRecord";
import { putTiles, type Tile } from "./processTiles";
import type { SourceSeries } from "./sourceSeries";
import { valueFormats } from "./valueFormats";

/** Zero-based rows of the zones of the sheet. */
const rows = { verdict: 7, limits: 9, chart: 18, bins: 38 } as const;
const firstBin = rows.bins + 2;
const numbersColumn = workingsColumn + 2;

const cellOf = (at: number) => cellAddress(rows.limits + 1 + at, 2, "both");
const [lower, upper, target, demand, firstEdge, width] = [0, 1, 2, 3, 4, 5].map(cellOf);
const tile = (at: number) => cellAddress(5, at, "both");

export interface CapabilityInput {
  figures: CapabilityFigures;
  source: SourceSeries;
  measure: string;
  valueFormat: string;
  limits: { lower: number | null; upper: number | null; target: number | null };
}

/** Puts the capability of a process on its sheet: indexes, the limits to type in, and the histogram. */
export function putCapability(
  sheet: SheetPlan,
  record: SheetPlan,
  input: CapabilityInput,
): { checks: Check[]; names: NamePlan[] } {
  const names = putNumbers(record, input);
  const checks = putTiles(sheet, tilesOf(input));
  put(sheet, rows.verdict, 0, [[{ formula: `=${verdict}` }]]);
  format(sheet, area(rows.verdict, 0), blockTitle);
  putLimits(sheet, input);
  const bins = putBins(sheet, input);
  sheet.charts.push({
    name: "Histogram",
    title: `${input.measure}: values by size, those beyond a limit set off`,
    kind: "stackedColumn",
    dataSheet: "analysis",
    categories: area(firstBin, 0, input.figures.bins.count),
    series: [
      { name: "Within the limits", values: area(firstBin, 3, input.figures.bins.count), look: "solid" },
      { name: "Beyond a limit", values: area(firstBin, 4, input.figures.bins.count), look: "unfavorable" },
    ],
    place: area(rows.chart, 0, 18, 8),
    legend: true,
    numberFormat: "0",
    gap: 8,
  });
  return { checks: [...checks, ...bins], names };
}

/** The figures in their order without blanks, and the ranges between them, on the hidden sheet. */
function putNumbers(record: SheetPlan, { figures: { values }, source }: CapabilityInput): NamePlan[] {
  putBlock(
    record,
    numbersColumn,
    "Numbers",
    ["No.", "Value", "Moving range"],
    values.map((_, at): PlanCell[] => [at + 1]),
  );
  const cell = (row: number, column: number) => cellAddress(row, numbersColumn + column, "column");
  record.fills.push({
    area: area(firstEntry, numbersColumn + 1, values.length),
    cells: [{ formula: `=${source.value(cell(firstEntry, 0))}` }],
  });
  const [now, before] = [cell(firstEntry + 1, 1), cell(firstEntry, 1)];
  record.fills.push({
    area: area(firstEntry + 1, numbersColumn + 2, values.length - 1),
    cells: [{ formula: `=IF(COUNT(${before},${now})=2,ABS(${now}-${before}),"")` }],
  });
  const named = (part: string, column: number) => ({
    name: source.name(part),
    refersTo: `=${sheetArea(record.name, area(firstEntry, numbersColumn + column, values.length))}`,
  });
  return [named("Numbers", 1), named("Ranges", 2)];
}

/** An index over a standard deviation: with both limits, or with the one that is there. */
function nearest(deviation: string): string {
  const both = `IF(${lower}>=${upper},"",MIN(${upper}-${tile(1)},${tile(1)}-${lower})/(3*${deviation}))`;
  const one = `IF(ISNUMBER(${lower}),${tile(1)}-${lower},${upper}-${tile(1)})/(3*${deviation})`;
  return `IF(COUNT(${lower},${upper})=0,"",IF(${deviation}=0,"",IF(COUNT(${lower},${upper})=2,${both},${one})))`;
}

function potential(deviation: string): string {
  return `IF(COUNT(${lower},${upper})<2,"",IF(${lower}>=${upper},"",IF(${deviation}=0,"",(${upper}-${lower})/(6*${deviation}))))`;
}

/** 1 for each of the numbers that lies beyond a limit that is there. */
function beyond(numbers: string): string {
  return `ISNUMBER(${numbers})*(((${numbers}<${lower})*ISNUMBER(${lower})+(${numbers}>${upper})*ISNUMBER(${upper}))>0)`;
}

function tilesOf({ figures, source, valueFormat }: CapabilityInput): Tile[] {
  const { values, mean, within, overall, cp, cpk, pp, ppk, cpm, outside } = figures;
  const { derived } = valueFormats(values, valueFormat);
  const numbers = source.name("Numbers");
  const off = `((${tile(1)}-IF(ISNUMBER(${target}),${target},(${lower}+${upper})/2))/${tile(2)})^2`;
  return [
    ["Values", `COUNT(${numbers})`, values.length, "0"],
    ["Mean", `AVERAGE(${numbers})`, mean, derived],
    ["Sigma within", `AVERAGE(${source.name("Ranges")})/${TABLE_D2}`, within, derived],
    ["Sigma overall", `STDEV(${numbers})`, overall, derived],
    ["Cp", potential(tile(2)), cp ?? "", "0.00"],
    ["Cpk", nearest(tile(2)), cpk ?? "", "0.00"],
    ["Cpm", `IF(ISNUMBER(${tile(4)}),${tile(4)}/SQRT(1+${off}),"")`, cpm ?? "", "0.00"],
    ["Pp", potential(tile(3)), pp ?? "", "0.00"],
    ["Ppk", nearest(tile(3)), ppk ?? "", "0.00"],
    [
      "Beyond the limits",
      `IF(COUNT(${lower},${upper})=0,"",SUMPRODUCT(${beyond(numbers)})/${tile(0)})`,
      outside ?? "",
      "0.0%",
    ],
  ];
}

const judged = `IF(${tile(5)}>=${demand},"Capable: Cpk reaches the demand",IF(${tile(5)}>=1,"Barely capable: Cpk is 1 or more, but below the demand","Not capable: Cpk is below 1"))`;
const verdict = `IF(ISNUMBER(${tile(5)}),${judged},IF(COUNT(${lower},${upper})=0,"Type a limit below to see how capable the process is",IF(${tile(2)}=0,"The values do not vary, so there is no capability to measure","The lower limit must be below the upper limit")))`;

function putLimits(sheet: SheetPlan, { figures: { bins, values }, limits, valueFormat }: CapabilityInput): void {
  const lines: [string, PlanCell, string][] = [
    ["Lower limit (LSL)", limits.lower, "What the customer still accepts; blank where there is none"],
    ["Upper limit (USL)", limits.upper, "What the customer still accepts; blank where there is none"],
    ["Target", limits.target, "Where the process should lie; blank: the middle of the limits"],
    ["Demand on Cpk", usualDemand, "What counts as capable"],
    ["First column starts at", bins.first, "Of the histogram"],
    ["Width of a column", bins.width, "Of the histogram"],
  ];
  put(sheet, rows.limits, 0, [
    [words("Limits")],
    ...lines.map(([label, value, meaning]): PlanCell[] => [words(label), null, value, words(meaning)]),
  ]);
  format(sheet, area(rows.limits, 0), blockTitle);
  format(sheet, area(rows.limits + 1, 2, lines.length), { fill: inputTint, align: "right" });
  format(sheet, area(rows.limits + 1, 2, 3), { numberFormat: valueFormats(values, valueFormat).value });
  format(sheet, area(rows.limits + 1, 3, lines.length), { font: { size: 9, color: gray } });
}

function putBins(
  sheet: SheetPlan,
  { figures: { values, bins }, source, limits, valueFormat }: CapabilityInput,
): Check[] {
  const numbers = source.name("Numbers");
  put(sheet, rows.bins, 0, [
    [words("Histogram")],
    ["Column", "From", "To", "Within the limits", "Beyond a limit"].map(words),
  ]);
  const cells = Array.from({ length: bins.count }, (_, at): PlanCell[] => {
    const row = firstBin + at;
    const [from, to] = [1, 2].map((column) => cellAddress(row, column, "column"));
    const mark = (limit: string, name: string) =>
      `IF(ISNUMBER(${limit}),IF(AND(${limit}>=${from},${limit}<${to})," ${name}",""),"")`;
    const here = [
      `ISNUMBER(${numbers})`,
      ...(at === 0 ? [] : [`(${numbers}>=${from})`]),
      ...(at === bins.count - 1 ? [] : [`(${numbers}<${to})`]),
    ].join("*");
    const out = cellAddress(row, 4, "column");
    return [
      `${from}&" – "&${to}&${mark(lower, "LSL")}&${mark(upper, "USL")}`,
      `ROUND(${firstEdge}+${at}*${width},10)`,
      `ROUND(${firstEdge}+${at + 1}*${width},10)`,
      `SUMPRODUCT(${here}*1)-${out}`,
      `SUMPRODUCT(${here}*${beyond(numbers)})`,
    ].map((text) => ({ formula: `=${text}` }));
  });
  put(sheet, firstBin, 0, cells);
  dressBlock(sheet, rows.bins, 0, 5, bins.count);
  format(sheet, area(firstBin, 1, bins.count, 2), {
    numberFormat: valueFormats(values, valueFormat).value,
    align: "right",
  });
  format(sheet, area(firstBin, 3, bins.count, 2), { numberFormat: "0", align: "right" });
  format(sheet, area(rows.bins + 1, 1, 1, 4), { align: "right" });
  const ends = { lower: limits.lower ?? undefined, upper: limits.upper ?? undefined };
  return histogramCounts(values, bins, ends).flatMap(({ from, inside, outside }, at) =>
    [from, inside, outside].map((expected, place): Check => ({
      label: `${["From", "Within the limits", "Beyond a limit"][place]} of column ${at + 1}`,
      sheet: "analysis",
      row: firstBin + at,
      column: [1, 3, 4][place],
      expected,
    })),
  );
}

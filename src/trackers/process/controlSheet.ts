import { pointColumns, type PointColumn } from "./pointColumns";
import { XMR_CONSTANTS } from "../../calc/xmr";
import { areaAddress, cellAddress, quoteSheet } from "../address";
import { blockTitle, dressBlock } from "../kit/sheet/dressBlock";
import { gray, inputTint, unfavorable } from "../colors";
import type { Area, ChartPlan, Check, PlanCell, SheetPlan } from "../plan";
import { firstEntry, putBlock } from "../kit/record/recordBlocks";
import { area, format, put, words } from "../kit/sheet/sheetBuilder";
import { axisFrom } from "./axisFrom";
import { rangeChart, xChart } from "./xmrCharts";
import { chartColumn, chartCellHeads, chartFormulas } from "./xmrChartCells";
import { workingsColumn } from "./processRecord";
import { putTiles, type Tile } from "./processTiles";
import type { SourceSeries } from "./sourceSeries";
import { verdictFormula, type XmrFigures } from "./xmrFigures";
import { factorFormula, ruleFormula, sigmasFormula } from "./xmrFormulas";
import { valueFormats } from "./valueFormats";

/** Zero-based rows of the zones of the sheet; the points come last, as there may be many. */
const controlRows = { verdict: 7, rules: 10, xChart: 15, rangeChart: 33, points: 46 } as const;
const firstPoint = controlRows.points + 2;
/** Where the cells that the pictures draw start on the hidden sheet. */
const chartsColumn = workingsColumn + 2;

/** The cells that a person may change, and those that all points look at. */
const constantCell = cellAddress(controlRows.rules + 1, 2, "both");
const centerCell = cellAddress(controlRows.rules + 2, 2, "both");
const sigmaCell = cellAddress(controlRows.rules + 3, 2, "both");

const heads: Record<PointColumn, string> = {
  number: "Point",
  label: "Label",
  value: "Value",
  center: "Center",
  lower: "Lower limit",
  upper: "Upper limit",
  range: "Moving range",
  rangeLimit: "Range limit",
  sigmas: "Sigmas from center",
  rule: "Rule broken",
};

/** The cells of a column of the points. */
function pointCells(column: PointColumn, points: number): Area {
  return area(firstPoint, pointColumns.indexOf(column), points);
}

/** What a control chart's sheet shows. */
export interface ControlInput {
  figures: XmrFigures;
  source: SourceSeries;
  /** "Defects": what is measured. */
  measure: string;
  labeled: boolean;
  /** Formats of the values and of their labels, as the source has them. */
  valueFormat: string;
  labelFormat: string;
  constant: string;
}

/** Puts a control chart on its sheet, and the cells that its pictures draw on the hidden one. */
export function putControl(sheet: SheetPlan, record: SheetPlan, input: ControlInput): Check[] {
  const { figures } = input;
  const tiles = putTiles(sheet, controlTiles(input));
  const points = figures.values.length;
  const [numbers, rules] = (["number", "rule"] as const).map((column) => areaAddress(pointCells(column, points)));
  const tile = (at: number) => cellAddress(5, at, "both");
  const verdict = `=${verdictFormula(tile(0), tile(6), numbers, rules)}`;
  put(sheet, controlRows.verdict, 0, [[{ formula: verdict }], [words(rulesInWords)]]);
  format(sheet, area(controlRows.verdict, 0), blockTitle);
  format(sheet, area(controlRows.verdict + 1, 0), { font: { size: 9, color: gray } });
  putRules(sheet, input.constant);
  putPoints(sheet, input);
  putChartCells(record, sheet.name, points);
  sheet.charts.push(...controlCharts(input));
  return [
    ...tiles,
    { label: "Verdict", sheet: "analysis", row: controlRows.verdict, column: 0, expected: figures.verdict },
    ...pointChecks(figures),
  ];
}

const rulesInWords =
  "Rules of Western Electric · 1: beyond a limit · 2: two of three beyond two sigmas · 3: four of five beyond one · 4: eight on one side";

function controlTiles({ figures, valueFormat }: ControlInput): Tile[] {
  const { values, center, lower, upper, averageRange, upperRange, signals, sigma } = figures;
  const { derived } = valueFormats(values, valueFormat);
  const column = (one: PointColumn) => areaAddress(pointCells(one, values.length));
  const tile = (at: number) => cellAddress(5, at, "both");
  const factor = factorFormula(constantCell, "limits");
  const reach = `IF(ISNUMBER(${sigmaCell}),3*${sigmaCell},${factor}*${tile(4)})`;
  return [
    ["Points", `COUNT(${column("value")})`, values.length, "0"],
    ["Center", `IF(ISNUMBER(${centerCell}),${centerCell},AVERAGE(${column("value")}))`, center, derived],
    ["Lower limit", `${tile(1)}-${reach}`, lower, derived],
    ["Upper limit", `${tile(1)}+${reach}`, upper, derived],
    ["Average range", `AVERAGE(${column("range")})`, averageRange, derived],
    ["Range limit", `${factorFormula(constantCell, "range")}*${tile(4)}`, upperRange, derived],
    ["Signals", `COUNT(${column("rule")})`, signals, "0"],
    ["Sigma", `IF(ISNUMBER(${sigmaCell}),${sigmaCell},${factor}*${tile(4)}/3)`, sigma, derived],
  ];
}

/** How the limits are set: cells to type in. */
function putRules(sheet: SheetPlan, constant: string): void {
  const { rules } = controlRows;
  put(sheet, rules, 0, [
    [words("Limits")],
    [words("Factor"), null, words(constant), words("wheeler: 2.66; d2: 3 ÷ 1.128; exact: 2.6587")],
    [words("Center of your own"), null, null, words("Blank: the mean of the points")],
    [
      words("Sigma of your own"),
      null,
      null,
      words("Blank: from the moving ranges. With both, points are held against an earlier time"),
    ],
  ]);
  format(sheet, area(rules, 0), blockTitle);
  format(sheet, area(rules + 1, 2, 3), { fill: inputTint, align: "right" });
  format(sheet, area(rules + 1, 3, 3), { font: { size: 9, color: gray } });
  sheet.validations.push({ area: area(rules + 1, 2), list: [...XMR_CONSTANTS] });
}

function putPoints(sheet: SheetPlan, { figures, source, labeled, valueFormat, labelFormat }: ControlInput): void {
  const points = figures.values.length;
  const { value, derived } = valueFormats(figures.values, valueFormat);
  put(sheet, controlRows.points, 0, [[words("Points")], pointColumns.map((column) => words(heads[column]))]);
  put(
    sheet,
    firstPoint,
    0,
    figures.values.map((_, at): PlanCell[] => [at + 1]),
  );
  const rows = (first: number, count: number, cells: string[], column: PointColumn) =>
    sheet.fills.push({
      area: area(first, pointColumns.indexOf(column), count, cells.length),
      cells: cells.map((text) => ({ formula: `=${text}` })),
    });
  const at = (column: PointColumn, row: number) => cellAddress(row, pointColumns.indexOf(column), "column");
  const number = at("number", firstPoint);
  const tile = (place: number) => cellAddress(5, place, "both");
  rows(
    firstPoint,
    points,
    [labeled ? source.label(number) : `${number}`, source.value(number), tile(1), tile(2), tile(3)],
    "label",
  );
  const [now, before] = [at("value", firstPoint + 1), at("value", firstPoint)];
  rows(firstPoint + 1, points - 1, [`IF(COUNT(${before},${now})=2,ABS(${now}-${before}),"")`], "range");
  const last = (count: number) => {
    const cell = at("sigmas", firstPoint);
    return count === 1 ? cell : `${at("sigmas", firstPoint - count + 1)}:${cell}`;
  };
  const sigmas = sigmasFormula({ value: at("value", firstPoint), center: tile(1), sigma: tile(7) });
  rows(firstPoint, points, [tile(5), sigmas, ruleFormula(number, last)], "rangeLimit");
  dressBlock(sheet, controlRows.points, 0, pointColumns.length, points);
  const look = (column: PointColumn, columns: number, numberFormat: string) =>
    format(sheet, area(firstPoint, pointColumns.indexOf(column), points, columns), { numberFormat, align: "right" });
  format(sheet, pointCells("number", points), { align: "left", numberFormat: "0" });
  format(sheet, pointCells("label", points), { align: "left", numberFormat: labeled ? labelFormat || "General" : "0" });
  look("value", 1, value);
  look("center", 5, derived);
  look("sigmas", 1, "0.00");
  look("rule", 1, "0");
  format(sheet, area(controlRows.points + 1, 2, 1, pointColumns.length - 2), { align: "right" });
  const rule = cellAddress(firstPoint, pointColumns.indexOf("rule"), "column");
  sheet.rules.push({
    area: area(firstPoint, 0, points, pointColumns.length),
    formula: `=ISNUMBER(${rule})`,
    font: { color: unfavorable, bold: true },
  });
}

/** What the pictures draw, on the hidden sheet: a figure that is not there must be no zero in a line. */
function putChartCells(record: SheetPlan, sheet: string, points: number): void {
  putBlock(record, chartsColumn, "What the charts draw", chartCellHeads, []);
  const cell = (column: PointColumn) =>
    `${quoteSheet(sheet)}!${cellAddress(firstPoint, pointColumns.indexOf(column), "column")}`;
  record.fills.push({
    area: area(firstEntry, chartsColumn, points, chartCellHeads.length),
    cells: chartFormulas(cell).map((text) => ({ formula: `=${text}` })),
  });
}

function controlCharts({ figures, measure, valueFormat }: ControlInput): ChartPlan[] {
  const points = figures.values.length;
  const cells = chartColumn(chartsColumn, firstEntry, points);
  return [
    {
      ...xChart("Control chart", `${measure}: points, center and natural limits`, "record", cells),
      place: area(controlRows.xChart, 0, 17, 8),
      ...axisFrom([...figures.values, figures.lower]),
      numberFormat: valueFormat,
    },
    {
      ...rangeChart("Moving ranges", `Moving range: from each point to the next`, "record", cells),
      place: area(controlRows.rangeChart, 0, 12, 8),
      numberFormat: valueFormat,
    },
  ];
}

function pointChecks({ values, ranges, rules }: XmrFigures): Check[] {
  const check = (column: PointColumn, at: number, expected: number | string): Check => ({
    label: `${heads[column]} of point ${at + 1}`,
    sheet: "analysis",
    row: firstPoint + at,
    column: pointColumns.indexOf(column),
    expected,
  });
  return values.flatMap((value, at) => [
    check("value", at, value),
    check("range", at, ranges[at] ?? ""),
    check("rule", at, rules[at] ?? ""),
  ]);
}

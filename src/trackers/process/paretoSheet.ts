import { areaAddress, cellAddress, sheetArea } from "../address";
import { blockTitle, dressBlock } from "../kit/sheet/dressBlock";
import { accent, gray, inputTint } from "../colors";
import type { Area, Check, NamePlan, PlanCell, SheetPlan } from "../plan";
import { firstEntry, putBlock } from "../kit/record/recordBlocks";
import { area, format, keyCell, put, words } from "../kit/sheet/sheetBuilder";
import type { SelectedLine, Selection } from "../../sheets/selection";
import { lineArea, nthRow } from "./sourceSeries";
import { noLabel, usualVital, type ParetoFigures } from "./paretoFigures";
import { workingsColumn } from "./processRecord";
import { putTiles, type Tile } from "./processTiles";

/** Zero-based rows of the zones of the sheet. */
const rows = { verdict: 7, share: 9, chart: 12, list: 33 } as const;
const firstLine = rows.list + 2;
const vitalCell = cellAddress(rows.share, 2, "both");

/** More bars than this cannot be told apart. */
const mostBars = 20;

const columns = ["rank", "label", "amount", "share", "running", "runningShare", "line", "mark"] as const;
type Column = (typeof columns)[number];
const vitalMark = "Vital few";

/** Where the labels of the source and what they come to stand on the hidden sheet. */
const groupsColumn = workingsColumn + 4;

export interface ParetoInput {
  figures: ParetoFigures;
  prefix: string;
  selection: Selection;
  labels: SelectedLine;
  values: SelectedLine | null;
  /** "Cost": what is added up; labels are counted without values. */
  measure: string;
  valueFormat: string;
}

/** Puts a Pareto list on its sheet, sorted by formulas, with its workings on the hidden one. */
export function putPareto(
  sheet: SheetPlan,
  record: SheetPlan,
  input: ParetoInput,
): { checks: Check[]; names: NamePlan[]; check: string } {
  const { figures, prefix } = input;
  const names = putWorkings(record, input);
  const tiles = putTiles(sheet, tilesOf(input));
  const few = cellAddress(5, 2, "both");
  const verdict = `${few}&" of "&${cellAddress(5, 0, "both")}&" labels make up "&ROUND(${cellAddress(5, 3, "both")}*100,0)&" % of the whole"`;
  put(sheet, rows.verdict, 0, [[{ formula: `=${verdict}` }]]);
  format(sheet, area(rows.verdict, 0), blockTitle);
  put(sheet, rows.share, 0, [
    [
      words("Share of the vital few"),
      null,
      usualVital,
      words("The first labels that reach this share together are marked"),
    ],
  ]);
  format(sheet, area(rows.share, 2), { fill: inputTint, numberFormat: "0%", align: "right" });
  format(sheet, area(rows.share, 3), { font: { size: 9, color: gray } });
  const lines = putList(sheet, input);
  const bars = Math.min(figures.lines.length, mostBars);
  const drawn = (column: Column) => columnCells(column, bars);
  const more = figures.lines.length > bars ? `, the first ${bars} of ${figures.lines.length}` : "";
  sheet.charts.push({
    name: "Pareto",
    title: `${input.measure} by label, share of the whole${more}`,
    kind: "clusteredColumn",
    dataSheet: "analysis",
    categories: drawn("label"),
    series: [
      { name: "Share", values: drawn("share"), look: "solid" },
      { name: "Running share", values: drawn("runningShare"), look: "points" },
      { name: "Share of the vital few", values: drawn("line"), look: "dashed" },
    ],
    place: area(rows.chart, 0, 20, 8),
    legend: true,
    numberFormat: "0%",
    axisMinimum: 0,
    axisMaximum: 1,
    inOrder: true,
    gap: 30,
  });
  const amounts = `SUM(${prefix}_Amounts)`;
  const total = cellAddress(5, 1, "both");
  const check = `IF(ABS(${amounts}-${total})<0.005,"✔ The labels add up to the selected cells, to the cent","✖ The selected cells hold labels that are not here: insert the analysis again")`;
  return { checks: [...tiles, ...lines], names, check };
}

function columnCells(column: Column, lines: number): Area {
  return area(firstLine, columns.indexOf(column), lines);
}

function tilesOf({ figures: { lines, total, vital, vitalShare }, valueFormat }: ParetoInput): Tile[] {
  const all = (column: Column) => areaAddress(columnCells(column, lines.length));
  const few = cellAddress(5, 2, "both");
  const first = (column: Column) => cellAddress(firstLine, columns.indexOf(column), "both");
  return [
    ["Labels", `COUNT(${all("amount")})`, lines.length, "0"],
    ["Total", `SUM(${all("amount")})`, total, valueFormat],
    ["Vital few", `COUNTIF(${all("mark")},"${vitalMark}")`, vital, "0"],
    ["Their share", `IF(${few}=0,"",INDEX(${all("runningShare")},${few}))`, vitalShare, "0.0%"],
    ["Share of the largest", first("share"), lines[0].amount / total, "0.0%"],
    ["Largest", first("label"), lines[0].label, "General"],
  ];
}

/** Source labels and amounts in a form that formulas can compare, and what each label comes to, with its rank. */
function putWorkings(record: SheetPlan, { figures, prefix, selection, labels, values }: ParetoInput): NamePlan[] {
  const count = labels.cells.length;
  const nth = nthRow(firstEntry);
  const at = (part: string) =>
    selection.runs === "down" ? `INDEX(${prefix}_${part},${nth})` : `INDEX(${prefix}_${part},1,${nth})`;
  const label = at("Labels");
  const none = values ? `"${noLabel}"` : '""';
  const folded = `IF(ISERROR(${label}),${none},IF(ISNUMBER(${label}),${label},IF(LEN(TRIM(${label}))=0,${none},TRIM(${label}))))`;
  const amount = values
    ? `IF(ISNUMBER(${at("Values")}),${at("Values")},0)`
    : `IF(LEN(${cellAddress(firstEntry, workingsColumn, "column")})=0,0,1)`;
  putBlock(record, workingsColumn, "Source", ["Label", "Compared as", "Amount"], []);
  record.fills.push({
    area: area(firstEntry, workingsColumn, count, 3),
    cells: [
      { formula: `=${folded}` },
      { formula: `=LOWER(${cellAddress(firstEntry, workingsColumn, "column")})` },
      { formula: `=${amount}` },
    ],
  });
  const groups = figures.labels.length;
  putBlock(
    record,
    groupsColumn,
    "Labels",
    ["Label", "Amount", "Rank"],
    figures.labels.map((one): PlanCell[] => [keyCell(one)]),
  );
  const key = cellAddress(firstEntry, groupsColumn, "column");
  const sum = cellAddress(firstEntry, groupsColumn + 1, "column");
  const sums = areaAddress(area(firstEntry, groupsColumn + 1, groups));
  const soFar = `${cellAddress(firstEntry, groupsColumn + 1, "both")}:${sum}`;
  record.fills.push({
    area: area(firstEntry, groupsColumn + 1, groups, 2),
    cells: [
      { formula: `=ROUND(SUMPRODUCT(--EXACT(${prefix}_Names,LOWER(${key})),${prefix}_Amounts),9)` },
      { formula: `=RANK(${sum},${sums})+COUNTIF(${soFar},${sum})-1` },
    ],
  });
  const named = (part: string, sheet: string, where: Area) => ({
    name: `${prefix}_${part}`,
    refersTo: `=${sheetArea(sheet, where)}`,
  });
  return [
    named("Labels", selection.sheet, lineArea(labels, selection)),
    ...(values ? [named("Values", selection.sheet, lineArea(values, selection))] : []),
    named("Names", record.name, area(firstEntry, workingsColumn + 1, count)),
    named("Amounts", record.name, area(firstEntry, workingsColumn + 2, count)),
    ...["GroupLabels", "GroupAmounts", "GroupRanks"].map((part, column) =>
      named(part, record.name, area(firstEntry, groupsColumn + column, groups)),
    ),
  ];
}

function putList(sheet: SheetPlan, { figures: { lines, total }, prefix, measure, valueFormat }: ParetoInput): Check[] {
  const heads: Record<Column, string> = {
    rank: "Rank",
    label: "Label",
    amount: measure,
    share: "Share",
    running: "Running total",
    runningShare: "Running share",
    line: "Vital share",
    mark: "Mark",
  };
  put(sheet, rows.list, 0, [[words("From the largest down")], columns.map((column) => words(heads[column]))]);
  put(
    sheet,
    firstLine,
    0,
    lines.map((_, at): PlanCell[] => [at + 1]),
  );
  const cell = (column: Column, row = firstLine) => cellAddress(row, columns.indexOf(column), "column");
  const found = (part: string) => `INDEX(${prefix}_${part},MATCH(${cell("rank")},${prefix}_GroupRanks,0))`;
  const amounts = areaAddress(columnCells("amount", lines.length));
  const running = `SUM(${cellAddress(firstLine, columns.indexOf("amount"), "both")}:${cell("amount")})`;
  const before = `${cell("runningShare")}-${cell("share")}`;
  const texts = [
    found("GroupLabels"),
    found("GroupAmounts"),
    `IF(SUM(${amounts})=0,0,${cell("amount")}/SUM(${amounts}))`,
    running,
    `IF(SUM(${amounts})=0,0,${cell("running")}/SUM(${amounts}))`,
    vitalCell,
    `IF(ROUND(${before},9)<${vitalCell},"${vitalMark}","")`,
  ];
  sheet.fills.push({
    area: area(firstLine, 1, lines.length, texts.length),
    cells: texts.map((text) => ({ formula: `=${text}` })),
  });
  dressBlock(sheet, rows.list, 0, columns.length, lines.length);
  const look = (column: Column, numberFormat: string) =>
    format(sheet, columnCells(column, lines.length), { numberFormat, align: "right" });
  look("amount", valueFormat);
  look("share", "0.0%");
  look("running", valueFormat);
  look("runningShare", "0.0%");
  look("line", "0%");
  format(sheet, columnCells("line", lines.length), { font: { color: gray } });
  format(sheet, area(rows.list + 1, columns.indexOf("amount"), 1, 5), { align: "right" });
  sheet.rules.push({
    area: area(firstLine, 0, lines.length, columns.length),
    formula: `=${cell("mark")}="${vitalMark}"`,
    font: { bold: true, color: accent },
  });
  return lines.flatMap(({ label, amount, running: sum, share, vital }, at) => {
    const check = (column: Column, expected: number | string): Check => ({
      label: `${heads[column]} of ${label}`,
      sheet: "analysis",
      row: firstLine + at,
      column: columns.indexOf(column),
      expected,
    });
    return [
      check("label", label),
      check("amount", amount),
      check("share", amount / total),
      check("running", sum),
      check("runningShare", share),
      check("mark", vital ? vitalMark : ""),
    ];
  });
}

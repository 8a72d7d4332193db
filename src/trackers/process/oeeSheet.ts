import { areaAddress, cellAddress, quoteSheet } from "../address";
import { blockTitle, dressBlock } from "../kit/sheet/dressBlock";
import { unfavorable } from "../colors";
import type { Area, ChartPlan, Check, PlanCell, SheetPlan } from "../plan";
import { area, format, put, words } from "../kit/sheet/sheetBuilder";
import { oeeRoles, type OeeRole } from "./analysis";
import { oeeFlags, type OeeFigures } from "./oeeFigures";
import { firstEntry, putBlock } from "../kit/record/recordBlocks";
import { workingsColumn } from "./processRecord";
import { putTiles, type Tile } from "./processTiles";

/** Zero-based rows of the zones of the sheet. */
const rows = { verdict: 7, chart: 9, lines: 28 } as const;
const firstLine = rows.lines + 2;

const columns = ["label", ...oeeRoles, "availability", "performance", "quality", "oee", "flag"] as const;
type Column = (typeof columns)[number];

const heads: Record<Column, string> = {
  label: "Line",
  run: "Run time",
  planned: "Planned time",
  ideal: "Ideal cycle",
  total: "Total pieces",
  good: "Good pieces",
  availability: "Availability",
  performance: "Performance",
  quality: "Quality",
  oee: "OEE",
  flag: "Flag",
};
const shares = ["availability", "performance", "quality", "oee"] as const;

export interface OeeInput {
  figures: OeeFigures;
  sheet: string;
  /** Where the source has a figure of a line, as "C5"; `null` for a line without labels. */
  place: (line: number, role: OeeRole) => string;
  labelPlace: ((line: number) => string) | null;
}

/** Puts the effectiveness of equipment on its sheet: line by line, and all lines by their sums. */
export function putOee(sheet: SheetPlan, record: SheetPlan, input: OeeInput): { checks: Check[]; check: string } {
  const { figures } = input;
  const tiles = putTiles(sheet, tilesOf(figures));
  const weakest = `IF(MIN(${tile(1)}:${tile(3)})=${tile(1)},"availability",IF(MIN(${tile(1)}:${tile(3)})=${tile(2)},"performance","quality"))`;
  put(sheet, rows.verdict, 0, [
    [
      {
        formula: `=IF(ISNUMBER(${tile(0)}),"OEE is "&ROUND(${tile(0)}*100,1)&" %; most is lost by "&${weakest},"No line has all figures")`,
      },
    ],
  ]);
  format(sheet, area(rows.verdict, 0), blockTitle);
  const checks = putLines(sheet, input);
  putFactors(record, sheet.name);
  sheet.charts.push(...oeeCharts(figures));
  const [lines, used] = [areaAddress(lineCells("label", figures)), `COUNT(${areaAddress(lineCells("oee", figures))})`];
  const check = `IF(${used}=ROWS(${lines}),"✔ All "&${used}&" lines are worked out","✖ "&(ROWS(${lines})-${used})&" of "&ROWS(${lines})&" lines lack what OEE needs: see their flags")`;
  return { checks: [...tiles, ...checks], check };
}

const tile = (at: number) => cellAddress(5, at, "both");

function lineCells(column: Column, { lines }: OeeFigures): Area {
  return area(firstLine, columns.indexOf(column), lines.length);
}

/** All lines by their sums: more of what ran longer counts for more. */
function tilesOf(figures: OeeFigures): Tile[] {
  const { all, lines, used } = figures;
  const cells = (column: Column) => areaAddress(lineCells(column, figures));
  const has = `--ISNUMBER(${cells("oee")})`;
  const sum = (...of: Column[]) => `SUMPRODUCT(${[has, ...of.map(cells)].join(",")})`;
  const share = (part: string, whole: string) => `IF(${whole}=0,"",${part}/${whole})`;
  const flagged = lines.filter(({ flag }) => flag !== "").length;
  return [
    ["OEE", `IF(COUNT(${tile(1)}:${tile(3)})=3,${tile(1)}*${tile(2)}*${tile(3)},"")`, all.oee, "0.0%"],
    ["Availability", share(sum("run"), sum("planned")), all.availability, "0.0%"],
    ["Performance", share(sum("ideal", "total"), sum("run")), all.performance, "0.0%"],
    ["Quality", share(sum("good"), sum("total")), all.quality, "0.0%"],
    ["Lines worked out", `COUNT(${cells("oee")})`, used, "0"],
    ["Flagged", `SUMPRODUCT(--(LEN(${cells("flag")})>0))`, flagged, "0"],
  ];
}

function putLines(sheet: SheetPlan, { figures, sheet: source, place, labelPlace }: OeeInput): Check[] {
  const { lines } = figures;
  const from = (cell: string) => `${quoteSheet(source)}!${cell}`;
  put(sheet, rows.lines, 0, [[words("Lines")], columns.map((column) => words(heads[column]))]);
  const given = lines.map((_, line): PlanCell[] => [
    labelPlace
      ? {
          formula: `=IFERROR(IF(ISNUMBER(${from(labelPlace(line))}),${from(labelPlace(line))},${from(labelPlace(line))}&""),"")`,
        }
      : line + 1,
    ...oeeRoles.map((role) => ({
      formula: `=IF(ISNUMBER(${from(place(line, role))}),${from(place(line, role))},"")`,
    })),
  ]);
  put(sheet, firstLine, 0, given);
  const cell = (column: Column) => cellAddress(firstLine, columns.indexOf(column), "column");
  const [run, planned, ideal, total, good] = oeeRoles.map(cell);
  const all = `${run}:${good}`;
  const flag = (
    [
      [`COUNT(${all})<5`, "missing"],
      [`MIN(${all})<0`, "negative"],
      [`${good}>${total}`, "moreGood"],
      [`${planned}=0`, "noPlan"],
      [`${run}=0`, "noRun"],
      [`${total}=0`, "nothingMade"],
      [`${ideal}*${total}>${run}`, "tooFast"],
      [`${run}>${planned}`, "tooLong"],
    ] as const
  ).reduceRight((rest, [condition, name]) => `IF(${condition},"${oeeFlags[name]}",${rest})`, '""');
  const isFine = `OR(${cell("flag")}="",${cell("flag")}="${oeeFlags.tooFast}",${cell("flag")}="${oeeFlags.tooLong}")`;
  const share = (text: string) => `=IF(${isFine},${text},"")`;
  sheet.fills.push({
    area: area(firstLine, columns.indexOf("availability"), lines.length, shares.length + 1),
    cells: [
      { formula: share(`${run}/${planned}`) },
      { formula: share(`${ideal}*${total}/${run}`) },
      { formula: share(`${good}/${total}`) },
      { formula: share(`${cell("availability")}*${cell("performance")}*${cell("quality")}`) },
      { formula: `=${flag}` },
    ],
  });
  dressBlock(sheet, rows.lines, 0, columns.length, lines.length);
  format(sheet, area(firstLine, 1, lines.length, oeeRoles.length), { align: "right", numberFormat: "General" });
  format(sheet, area(firstLine, columns.indexOf("availability"), lines.length, shares.length), {
    align: "right",
    numberFormat: "0.0%",
  });
  format(sheet, area(rows.lines + 1, 1, 1, columns.length - 2), { align: "right" });
  format(sheet, area(firstLine, columns.indexOf("flag"), lines.length), { font: { color: unfavorable } });
  return lines.flatMap((line, at) =>
    [...shares, "flag" as const].map((column): Check => ({
      label: `${heads[column]} of line ${at + 1}`,
      sheet: "analysis",
      row: firstLine + at,
      column: columns.indexOf(column),
      expected: column === "flag" ? line.flag : (line.shares?.[column] ?? ""),
    })),
  );
}

const factors = ["Availability", "Performance", "Quality", "OEE"];

/** The shares of the headline below each other, as a chart draws a column of cells. */
function putFactors(record: SheetPlan, sheet: string): void {
  const rows = factors.map((name, at): PlanCell[] => [
    words(name),
    { formula: `=${quoteSheet(sheet)}!${tile((at + 1) % factors.length)}` },
  ]);
  putBlock(record, workingsColumn, "What the chart draws", ["Share of", "Share"], rows);
}

/** More lines than this cannot be told apart in a picture. */
const mostLines = 24;

function oeeCharts(figures: OeeFigures): ChartPlan[] {
  const overall: ChartPlan = {
    name: "OEE and its factors",
    title: "OEE and its factors, all lines",
    kind: "clusteredColumn",
    dataSheet: "record",
    categories: area(firstEntry, workingsColumn, factors.length),
    series: [{ name: "Share", values: area(firstEntry, workingsColumn + 1, factors.length), look: "solid" }],
    place: area(rows.chart, 0, 18, 5),
    legend: false,
    numberFormat: "0%",
    axisMinimum: 0,
  };
  if (figures.lines.length < 2) return [overall];
  const shown = Math.min(figures.lines.length, mostLines);
  const more = figures.lines.length > shown ? `, the first ${shown} of ${figures.lines.length}` : "";
  const by = (column: Column) => area(firstLine, columns.indexOf(column), shown);
  return [
    overall,
    {
      ...overall,
      dataSheet: "analysis",
      name: "OEE by line",
      title: `OEE by line${more}`,
      categories: by("label"),
      series: [{ name: "OEE", values: by("oee"), look: "solid" }],
      place: area(rows.chart, 5, 18, 6),
      inOrder: true,
    },
  ];
}

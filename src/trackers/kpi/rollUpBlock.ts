import { renderCall } from "../../portable/registry";
import { areaAddress, cellAddress } from "../address";
import { dressBlock } from "../dressBlock";
import { percentFormat } from "../look";
import type { ChartPlan, Check, PlanCell, SheetPlan } from "../plan";
import { area, format, put, words } from "../sheetBuilder";
import type { KpiFigures, RollUp } from "./kpiFigures";
import { ragWords } from "./judgingFormulas";
import { type KpiFormulas } from "./kpiFormulas";
import type { KpiShape } from "./kpiShape";
import { firstPerspectiveRow, mostBars, overallRow, perspectiveCells, rollUpHeads, summary } from "./summaryLayout";
import { tableName } from "./tableSheet";
import type { KpiColumnId } from "./kpiColumns";

const at = { label: 0, weight: 1, score: 4 } as const;

/** Puts the roll-up: KPIs by perspective, and all of them, with scores by weight and how much of the weight they cover. */
export function putRollUp(sheet: SheetPlan, figures: KpiFigures, formulas: KpiFormulas, shape: KpiShape): Check[] {
  const { perspectives, overall } = figures;
  put(sheet, summary.rollUpRow, 0, [[words("Scores by perspective")], rollUpHeads.map(words)]);
  const lines = perspectives.map((_, place) => perspectiveRow(firstPerspectiveRow + place, formulas));
  put(sheet, overallRow, 0, [
    [words("Overall"), ...overallCells(perspectives.length, formulas, shape)],
    ...lines.map((cells, place) => [words(perspectives[place].label), ...cells]),
  ]);
  const rows = perspectives.length + 1;
  dressBlock(sheet, summary.rollUpRow, 0, rollUpHeads.length, rows);
  format(sheet, area(overallRow, 0, 1, rollUpHeads.length), { font: { bold: true } });
  format(sheet, area(overallRow, 1, rows, 3), { align: "right", numberFormat: "General" });
  format(sheet, area(overallRow, 4, rows), { align: "right", numberFormat: "0.0" });
  format(sheet, area(overallRow, 5, rows), { align: "right", numberFormat: percentFormat });
  format(sheet, area(overallRow, 6, rows, 3), { align: "right", numberFormat: "0" });
  format(sheet, area(summary.rollUpRow + 1, 1, 1, rollUpHeads.length - 1), { align: "right" });
  return [overall, ...perspectives].flatMap((rollUp, place) => rollUpChecks(rollUp, overallRow + place));
}

function perspectiveRow(row: number, formulas: KpiFormulas): PlanCell[] {
  const isOne = `--(${formulas.name(tableName("perspective"))}=${cellAddress(row, at.label, "column")})`;
  return sums((...factors) => `SUMPRODUCT(${[isOne, ...factors].join(",")})`, formulas, null);
}

function overallCells(perspectives: number, formulas: KpiFormulas, shape: KpiShape): PlanCell[] {
  const [scores, weights] = [at.score, at.weight].map((column) => areaAddress(perspectiveCells(column, perspectives)));
  const score = `IFERROR(${renderCall(shape.formulas, "WEIGHTEDSCORE", [scores, weights])},"")`;
  return sums((...factors) => `SUMPRODUCT(${factors.join(",")})`, formulas, score);
}

/** The figures of a group of KPIs, given how products are summed over it. A blank score or weight is passed over by SUMPRODUCT. */
function sums(over: (...factors: string[]) => string, formulas: KpiFormulas, overall: string | null): PlanCell[] {
  const table = (id: KpiColumnId) => formulas.name(tableName(id));
  const [score, weight] = [table("score"), table("weight")];
  const counts = `--(${weight}>0)`;
  const scored = `--ISNUMBER(${score})`;
  const whole = over(counts, weight);
  const present = over(counts, scored, weight);
  const texts = [
    whole,
    over(`--ISNUMBER(${table("line")})`),
    over(scored),
    overall ?? `IF(${present}=0,"",${over(counts, score, weight)}/${present})`,
    `IF(${whole}=0,"",${present}/${whole})`,
    ...Object.values(ragWords).map((word) => over(`--(${table("rag")}="${word}")`)),
  ];
  return texts.map((text) => ({ formula: `=${text}` }));
}

function rollUpChecks(
  { label, weight, kpis, scored, score, coverage, green, amber, red }: RollUp,
  row: number,
): Check[] {
  return [weight, kpis, scored, score ?? "", coverage ?? "", green, amber, red].map((expected, place) => ({
    label: `${rollUpHeads[place + 1]} of ${label}`,
    sheet: "summary",
    row,
    column: place + 1,
    expected,
  }));
}

/** Scores of the perspectives as bars. */
export function scoreChart(perspectives: number, place: ChartPlan["place"]): ChartPlan {
  const bars = Math.min(perspectives, mostBars);
  const shown = perspectives > bars ? `, the first ${bars} of ${perspectives}` : "";
  return {
    name: "Scores by perspective",
    title: `Score by perspective, 0 to 10${shown}`,
    kind: "clusteredBar",
    dataSheet: "summary",
    categories: perspectiveCells(at.label, bars),
    series: [{ name: "Score", values: perspectiveCells(at.score, bars), look: "solid" }],
    place,
    legend: false,
    numberFormat: "0.0",
  };
}

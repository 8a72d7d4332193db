import { renderCall } from "../../portable/registry";
import { areaAddress, cellAddress } from "../address";
import { dressBlock } from "../kit/sheet/dressBlock";
import { percentFormat } from "../colors";
import type { ChartPlan, Check, PlanCell, SheetPlan } from "../plan";
import { area, format, put, words } from "../kit/sheet/sheetBuilder";
import type { KpiFigures, RollUp } from "./kpiFigures";
import { ragWords } from "./judgingFormulas";
import { type KpiFormulas } from "./kpiFormulas";
import type { KpiShape } from "./kpiShape";
import {
  firstPerspectiveRow,
  mostBars,
  overallRow,
  perspectiveCells,
  rollUpColumns,
  rollUpHeads,
  summary,
} from "./summaryLayout";
import { tableName } from "../kit/table/columns";
import type { KpiColumnId } from "./kpiColumns";

const at = rollUpColumns;

/** Puts the roll-up: KPIs by perspective, and all of them, with scores by weight and how much of the weight they cover. */
export function putRollUp(sheet: SheetPlan, figures: KpiFigures, formulas: KpiFormulas, shape: KpiShape): Check[] {
  const { perspectives, overall } = figures;
  put(sheet, summary.rollUpRow, 0, [[words("Scores by perspective")], rollUpHeads.map(words)]);
  const lines = perspectives.map((_, place) =>
    perspectiveRow(firstPerspectiveRow + place, formulas, perspectives.length),
  );
  put(sheet, overallRow, 0, [
    [words("Overall"), ...overallCells(perspectives.length, formulas, shape)],
    ...lines.map((cells, place) => [words(perspectives[place].label), ...cells]),
  ]);
  const rows = perspectives.length + 1;
  dressBlock(sheet, summary.rollUpRow, 0, rollUpHeads.length, rows);
  format(sheet, area(overallRow, 0, 1, rollUpHeads.length), { font: { bold: true } });
  format(sheet, area(overallRow, at.weight, rows), { align: "right", numberFormat: "0.00" });
  format(sheet, area(overallRow, at.share, rows), { align: "right", numberFormat: percentFormat });
  format(sheet, area(overallRow, at.kpis, rows, 2), { align: "right", numberFormat: "0" });
  format(sheet, area(overallRow, at.score, rows), { align: "right", numberFormat: "0.0" });
  format(sheet, area(overallRow, at.coverage, rows), { align: "right", numberFormat: percentFormat });
  format(sheet, area(overallRow, at.green, rows, 3), { align: "right", numberFormat: "0" });
  if (perspectives.length > 0) format(sheet, area(firstPerspectiveRow, 0, perspectives.length), { indent: 1 });
  format(sheet, area(summary.rollUpRow + 1, 1, 1, rollUpHeads.length - 1), { align: "right" });
  return [overall, ...perspectives].flatMap((rollUp, place) => rollUpChecks(rollUp, overallRow + place));
}

function perspectiveRow(row: number, formulas: KpiFormulas, perspectives: number): PlanCell[] {
  const own = (column: number) => cellAddress(row, column, "column");
  const isOne = `--(${formulas.name(tableName("perspective"))}=${own(at.label)})`;
  const [scores, weights] = columnsOf(perspectives, at.score, at.weight);
  const present = `SUMPRODUCT(--ISNUMBER(${scores}),${weights})`;
  return sums((...factors) => `SUMPRODUCT(${[isOne, ...factors].join(",")})`, formulas, {
    weight: (added) => {
      const isIt = `(${formulas.name("Perspectives")}=${own(at.label)})*ISNUMBER(${formulas.name("PerspectiveWeights")})`;
      return `IF(SUMPRODUCT(${isIt})>0,MAX(0,SUMPRODUCT(${isIt},${formulas.name("PerspectiveWeights")})),${added})`;
    },
    share: `IF(ISNUMBER(${own(at.score)}),IF(${present}=0,"",${own(at.weight)}/${present}),"")`,
  });
}

function columnsOf(perspectives: number, ...columns: number[]): string[] {
  return columns.map((column) => areaAddress(perspectiveCells(column, perspectives)));
}

function overallCells(perspectives: number, formulas: KpiFormulas, shape: KpiShape): PlanCell[] {
  const [scores, weights, covered] = columnsOf(perspectives, at.score, at.weight, at.coverage);
  return sums((...factors) => `SUMPRODUCT(${factors.join(",")})`, formulas, {
    weight: () => `SUM(${weights})`,
    share: `IF(ISNUMBER(${cellAddress(overallRow, at.score, "column")}),1,"")`,
    score: `IFERROR(${renderCall(shape.formulas, "WEIGHTEDSCORE", [scores, weights])},"")`,
    coverage: `IF(SUM(${weights})=0,"",SUMPRODUCT(${weights},${covered})/SUM(${weights}))`,
  });
}

/** What a row of the roll-up has of its own: formulas in place of those that add up KPIs. */
interface OwnSums {
  /** @param added - What the weights of the row's KPIs add up to. */
  weight: (added: string) => string;
  share: string;
  score?: string;
  coverage?: string;
}

/** The figures of a group of KPIs, given how products are summed over it. A blank score or weight is passed over by SUMPRODUCT. */
function sums(over: (...factors: string[]) => string, formulas: KpiFormulas, own: OwnSums): PlanCell[] {
  const table = (id: KpiColumnId) => formulas.name(tableName(id));
  const [score, weight] = [table("score"), table("weight")];
  const counts = `--(${weight}>0)`;
  const scored = `--ISNUMBER(${score})`;
  const whole = over(counts, weight);
  const present = over(counts, scored, weight);
  const texts = [
    own.weight(whole),
    own.share,
    over(`--ISNUMBER(${table("line")})`),
    over(scored),
    own.score ?? `IF(${present}=0,"",${over(counts, score, weight)}/${present})`,
    own.coverage ?? `IF(${whole}=0,"",${present}/${whole})`,
    ...Object.values(ragWords).map((word) => over(`--(${table("rag")}="${word}")`)),
  ];
  return texts.map((text) => ({ formula: `=${text}` }));
}

function rollUpChecks(
  { label, weight, share, kpis, scored, score, coverage, green, amber, red }: RollUp,
  row: number,
): Check[] {
  return [weight, share ?? "", kpis, scored, score ?? "", coverage ?? "", green, amber, red].map((expected, place) => ({
    label: `${rollUpHeads[place + 1]} of ${label}`,
    sheet: "lead",
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
    dataSheet: "lead",
    categories: perspectiveCells(at.label, bars),
    series: [{ name: "Score", values: perspectiveCells(at.score, bars), look: "solid" }],
    place,
    legend: false,
    numberFormat: "0.0",
  };
}

import type { XmrConstant } from "../../calc/xmr";
import { dressBlock } from "../kit/sheet/dressBlock";
import { accent, gray, ink, percentFormat } from "../colors";
import type { Check, PlanCell, SheetPlan } from "../plan";
import { area, emptySheet, format, put, words } from "../kit/sheet/sheetBuilder";
import { dressCheck, putTitleBlock } from "../kit/sheet/titleBlock";
import { cellAddress, quoteSheet } from "../address";
import { listCheckWords, type ListCheckInput } from "../kit/checks/listChecks";
import type { KpiFigures } from "./kpiFigures";
import type { KpiFormulas } from "./kpiFormulas";
import type { KpiShape } from "./kpiShape";
import { ragRules } from "./ragColors";
import { putRollUp, scoreChart } from "./rollUpBlock";
import { beyondName } from "./beyondHistory";
import { historyChanged } from "./signal";
import { lookRows, overallRow, rollUpColumns, rollUpHeads, summary } from "./summaryLayout";
import { putTree } from "./treeBlock";
import { tableName } from "../kit/table/columns";
import type { KpiColumnId } from "./kpiColumns";

export interface SummaryInput {
  name: string;
  /** The hidden sheet's name. */
  record: string;
  title: string;
  sourceWords: string;
  figures: KpiFigures;
  /** How the limits of variation were worked out. */
  constant: XmrConstant;
  /** Filled cells where the source's next periods would stand. */
  beyond: number;
  formulas: KpiFormulas;
  shape: KpiShape;
}

/** The tracker's first sheet: headline, what to look at first, and the roll-up from KPI to perspective to the whole. */
export function summarySheet(input: SummaryInput): { sheet: SheetPlan; checks: Check[] } {
  const { figures, formulas, shape } = input;
  const sheet = emptySheet("lead", input.name);
  sheet.tabColor = accent;
  const found = `COUNT(${formulas.name(tableName("line"))})`;
  const wrong = listCheckWords(input.record);
  const check = `=IF(${found}=${figures.found},IF(${wrong}="","✔ "&${found}&" KPIs, each found in the source","✖ "&TRIM(${wrong})),"✖ The source has other KPIs than the scorecard: refresh")`;
  putTitleBlock(sheet, input.title, input.sourceWords, check);
  const checks = [
    ...putSignalCheck(sheet, input),
    ...putTiles(sheet, input),
    ...putLookHere(sheet, input),
    ...putRollUp(sheet, figures, formulas, shape),
    ...putTree(sheet, figures, formulas, shape),
  ];
  if (figures.perspectives.length > 0) {
    const rows = 4 + 2 * Math.min(figures.perspectives.length, 12);
    sheet.charts.push(
      scoreChart(figures.perspectives.length, area(summary.rollUpRow, rollUpHeads.length + 1, rows, 6)),
    );
  }
  sheet.widths.push(
    { column: 0, columns: 1, characters: 40 },
    { column: 1, columns: rollUpHeads.length - 2, characters: 12 },
    // Signals of the tree stand in words below the last column of the roll-up.
    { column: rollUpHeads.length - 1, columns: 1, characters: 24 },
    { column: rollUpHeads.length, columns: 1, characters: 3 },
  );
  sheet.freeze = { rows: 3, columns: 0 };
  sheet.print = { landscape: true, footerLeft: input.sourceWords, footerRight: "&P / &N" };
  return { sheet, checks };
}

/** Says whether the signals are those of the history as it stands: limits and rules are written at each refresh. */
function putSignalCheck(sheet: SheetPlan, { constant, figures, formulas, shape, beyond }: SummaryInput): Check[] {
  if (shape.history === "none" || figures.kpis.length === 0) return [];
  const row = summary.signalCheckRow;
  const changed = `SUMPRODUCT(--(${formulas.name(tableName("signal"))}="${historyChanged}"))`;
  const otherwise = `IF(${changed}=0,"${signalsCurrent}","✖ The history of "&${changed}&IF(${changed}=1," KPI"," KPIs")&" changed since the last refresh: refresh")`;
  const grown = `IF(SUMPRODUCT(--(LEN(${formulas.name(beyondName)})>0))<>${beyond},"✖ There are new periods since the last refresh: refresh",${otherwise})`;
  const formula = `=IF(${formulas.name("Constant")}<>"${constant}","✖ The limits were worked out by another setting: refresh",${grown})`;
  put(sheet, row, 0, [[{ formula }]]);
  dressCheck(sheet, row);
  return [{ label: "Signals", sheet: "lead", row, column: 0, expected: signalsCurrent }];
}

const signalsCurrent = "✔ Signals as of the latest figures";

/** The headline; each figure is that of the roll-up's row of all KPIs. */
function tilesOf({
  figures: { overall, flagged },
  formulas,
}: Pick<SummaryInput, "figures" | "formulas">): [string, string, number | string][] {
  const all = (column: number) => cellAddress(overallRow, column, "both");
  const at = rollUpColumns;
  const rated = `${all(at.green)}+${all(at.green + 1)}+${all(at.green + 2)}`;
  return [
    ["Overall score, 0 to 10", all(at.score), overall.score ?? ""],
    ["Coverage", all(at.coverage), overall.coverage ?? ""],
    ["KPIs", all(at.kpis), overall.kpis],
    ["● Green", all(at.green), overall.green],
    ["◆ Amber", all(at.green + 1), overall.amber],
    ["■ Red", all(at.green + 2), overall.red],
    ["No color", `${all(at.kpis)}-(${rated})`, overall.kpis - overall.green - overall.amber - overall.red],
    ["Flagged", `SUMPRODUCT(--(LEN(${formulas.name(tableName("flags"))})>0))`, flagged],
  ];
}

/** Where each figure of the headline stands, with its formula over the roll-up. */
export function kpiTiles(input: Pick<SummaryInput, "name" | "figures" | "formulas">): ListCheckInput["tiles"] {
  return tilesOf(input).map(([, formula], column) => ({
    sheet: input.name,
    row: summary.tilesRow + 1,
    column,
    // References of the roll-up are those of its own sheet.
    formula: formula.replace(/\$[A-Z]+\$\d+/g, (cell) => `${quoteSheet(input.name)}!${cell}`),
  }));
}

function putTiles(sheet: SheetPlan, input: SummaryInput): Check[] {
  const tiles = tilesOf(input);
  const row = summary.tilesRow;
  put(sheet, row, 0, [tiles.map(([label]) => words(label)), tiles.map(([, text]) => ({ formula: `=${text}` }))]);
  format(sheet, area(row, 0, 1, tiles.length), { font: { size: 9, color: gray }, align: "left" });
  format(sheet, area(row + 1, 0, 1, tiles.length), { font: { size: 14, bold: true, color: ink }, align: "left" });
  format(sheet, area(row + 1, 0), { numberFormat: "0.0" });
  format(sheet, area(row + 1, 1), { numberFormat: percentFormat });
  format(sheet, area(row + 1, 2, 1, tiles.length - 2), { numberFormat: "0" });
  return tiles.map(([label, , expected], column) => ({ label, sheet: "lead", row: row + 1, column, expected }));
}

const lookHeads = ["KPI", "RAG", "Score", "Attainment", "Trend", "Signal", "", "Why"];

/** What a person should look at first, as the workings on the hidden sheet rank it. */
function putLookHere(sheet: SheetPlan, { figures, formulas, shape }: SummaryInput): Check[] {
  const top = summary.lookRow;
  const found = (name: string, rank: number) => ({
    formula: `=IFERROR(INDEX(${formulas.name(name)},MATCH(${rank},${formulas.name("LookRanks")},0)),"")`,
  });
  const table = (id: KpiColumnId, rank: number) => found(tableName(id), rank);
  const rows = Array.from({ length: lookRows }, (_, place): PlanCell[] => [
    table("name", place + 1),
    table("rag", place + 1),
    table("score", place + 1),
    table("attainment", place + 1),
    table("trend", place + 1),
    shape.history === "none" ? null : table("signal", place + 1),
    null,
    found("LookReasons", place + 1),
  ]);
  put(sheet, top, 0, [[words("Look here")], lookHeads.map(words), ...rows]);
  dressBlock(sheet, top, 0, lookHeads.length, lookRows);
  format(sheet, area(top + 2, 2, lookRows), { numberFormat: "0.0" });
  format(sheet, area(top + 2, 3, lookRows), { numberFormat: "0%" });
  sheet.rules.push(...ragRules(area(top + 2, 1, lookRows)));
  return rows.flatMap((_, place): Check[] => {
    const kpi = figures.lookHere[place] === undefined ? null : figures.kpis[figures.lookHere[place]];
    const row = top + 2 + place;
    const label = `Look here, ${place + 1}`;
    return [
      { label: `${label}: KPI`, sheet: "lead", row, column: 0, expected: kpi?.cells.name ?? "" },
      { label: `${label}: score`, sheet: "lead", row, column: 2, expected: kpi?.cells.score ?? "" },
      { label: `${label}: why`, sheet: "lead", row, column: 7, expected: kpi?.attention?.reason ?? "" },
    ];
  });
}

import { cellAddress, quoteSheet } from "../address";
import { accent, gray, ink, inputTint } from "../colors";
import type { ChartPlan, Check, NamePlan, PlanCell, SheetPlan } from "../plan";
import { verdictFormula, xmrFigures, type XmrFigures } from "../process/xmrFigures";
import { xChart } from "../process/xmrCharts";
import { factorFormula } from "../process/xmrFormulas";
import { area, emptySheet, format, put, words } from "../kit/sheet/sheetBuilder";
import type { KpiFigure, KpiFigures } from "./kpiFigures";
import type { KpiFormulas } from "./kpiFormulas";
import type { KpiSettings } from "./kpiSettings";
import type { KpiShape } from "./kpiShape";
import { enoughPoints } from "./signal";
import { PanelCells, panelCount, putPeriods, type PanelHead } from "./panelCells";

/** Where a panel stands: two beside each other. */
const panelRows = 21;
const panelColumns = 7;
const firstPanelRow = 3;

const tiles = ["Latest", "Center", "Lower limit", "Upper limit", "Points", "Signals"] as const;

export interface ChartsInput {
  name: string;
  title: string;
  figures: KpiFigures;
  formulas: KpiFormulas;
  shape: KpiShape;
  settings: Pick<KpiSettings, "constant">;
  periods: readonly string[];
  /** KPIs that a person has picked, by panel; `undefined` for the usual. */
  picks?: readonly string[];
}

/** The process-behavior charts of a scorecard: a few panels, each with the KPI that a person picks. */
export function chartsSheet(
  input: ChartsInput,
  hidden: SheetPlan,
): { sheet: SheetPlan; checks: Check[]; names: NamePlan[] } {
  const { figures, periods } = input;
  const sheet = emptySheet("charts", input.name);
  sheet.tabColor = accent;
  put(sheet, 0, 0, [
    [words(`${input.title} · KPI charts`)],
    [
      words(
        "Each tinted cell is yours: pick a KPI, and its chart, center and natural limits follow at once. A ringed point breaks a rule.",
      ),
    ],
  ]);
  format(sheet, area(0, 0), { font: { size: 16, bold: true, color: ink } });
  format(sheet, area(1, 0), { font: { size: 9, color: gray } });
  sheet.heights.push({ row: 0, rows: 1, points: 26 });
  const names = [putPeriods(hidden, periods, input.formulas)];
  const picks = input.picks ?? usualPicks(figures);
  const checks = Array.from({ length: panelCount }, (_, panel) =>
    putPanel(sheet, hidden, input, panel, picks[panel] ?? ""),
  );
  sheet.widths.push(
    { column: 0, columns: panelColumns - 1, characters: 13 },
    { column: panelColumns - 1, columns: 1, characters: 4 },
    { column: panelColumns, columns: panelColumns - 1, characters: 13 },
  );
  sheet.freeze = { rows: 2, columns: 0 };
  sheet.print = { landscape: true, footerLeft: input.title, footerRight: "&P / &N" };
  return { sheet, checks: checks.flat(), names };
}

/** The cell in which a panel's KPI is picked. */
export function pickCell(panel: number): { row: number; column: number } {
  return { row: topOf(panel), column: leftOf(panel) + 1 };
}

/** The KPIs that "Look here" lists first, then others with a history long enough to judge. */
function usualPicks({ kpis, lookHere }: KpiFigures): string[] {
  const order = [...lookHere, ...kpis.keys()].map((at) => kpis[at]);
  const named = (fewest: number) =>
    order.filter(({ history }) => history.length >= fewest).map(({ cells }) => String(cells.name));
  return [...new Set([...named(enoughPoints), ...named(2)])].filter((name) => name !== "").slice(0, panelCount);
}

const topOf = (panel: number) => firstPanelRow + Math.floor(panel / 2) * panelRows;
const leftOf = (panel: number) => (panel % 2) * panelColumns;

/** The cells of a panel that its workings look at, as the hidden sheet refers to them. */
function panelHead(sheet: string, panel: number): PanelHead {
  const cell = (row: number, column: number) => `${quoteSheet(sheet)}!${cellAddress(row, column, "both")}`;
  const tile = (at: number) => cell(topOf(panel) + 3, leftOf(panel) + at);
  const { row, column } = pickCell(panel);
  return {
    pick: cell(row, column),
    center: tile(1),
    lower: tile(2),
    upper: tile(3),
    sigma: `((${tile(3)}-${tile(1)})/3)`,
  };
}

function putPanel(sheet: SheetPlan, hidden: SheetPlan, input: ChartsInput, panel: number, pick: string): Check[] {
  const { formulas, shape, figures, settings, periods } = input;
  const [top, left] = [topOf(panel), leftOf(panel)];
  const cells = new PanelCells(hidden.name, panel, formulas, shape, periods.length);
  cells.put(hidden, `Chart ${panel + 1}`, panelHead(sheet.name, panel));
  const tile = (at: number) => cellAddress(top + 3, left + at, "both");
  const factor = factorFormula(formulas.name("Constant"), "limits");
  const reach = `${factor}*AVERAGE(${cells.of("range")})`;
  const texts = [
    `IF(${tile(4)}=0,"",INDEX(${cells.of("value")},${tile(4)}))`,
    `IF(${tile(4)}<2,"",AVERAGE(${cells.of("value")}))`,
    `IF(${tile(4)}<2,"",${tile(1)}-${reach})`,
    `IF(${tile(4)}<2,"",${tile(1)}+${reach})`,
    `COUNT(${cells.of("value")})`,
    `COUNT(${cells.of("rule")})`,
  ];
  const verdict = `IF(${tile(4)}=0,"${nothingPicked}",${verdictFormula(tile(4), tile(5), cells.of("number"), cells.of("rule"))})`;
  put(sheet, top, left, [
    [words(`Chart ${panel + 1}`), words(pick)],
    [{ formula: `=${verdict}` }],
    tiles.map(words),
    texts.map((text): PlanCell => ({ formula: `=${text}` })),
  ]);
  format(sheet, area(top, left), { font: { color: gray } });
  format(sheet, area(top, left + 1, 1, 5), {
    font: { bold: true, size: 12, color: ink },
    fill: inputTint,
    align: "left",
  });
  format(sheet, area(top + 2, left, 1, tiles.length), { font: { size: 9, color: gray }, align: "left" });
  format(sheet, area(top + 3, left, 1, tiles.length), {
    font: { bold: true },
    align: "left",
    numberFormat: "#,##0.0##",
  });
  format(sheet, area(top + 3, left + 4, 1, 2), { numberFormat: "0" });
  sheet.validations.push({ area: area(top, left + 1), list: { name: formulas.name("TableName") } });
  sheet.charts.push(panelChart(cells, panel, periods.length));
  return panelChecks(figuresOf(figures.kpis, pick, settings), top, left);
}

const nothingPicked = "Pick a KPI with figures over time in the tinted cell";

function panelChart(cells: PanelCells, panel: number, periods: number): ChartPlan {
  return {
    // A longer history is told by the title, by which a refresh sees that the chart has to be pointed anew.
    ...xChart(
      `KPI chart ${panel + 1}`,
      `Chart ${panel + 1}: figures over ${periods} periods, with natural limits`,
      "record",
      cells.drawn,
    ),
    place: area(topOf(panel) + 4, leftOf(panel), panelRows - 5, panelColumns - 1),
  };
}

/** A panel's chart as it was under its earlier title, over as many periods as that says. */
export function panelBefore(chart: ChartPlan, title: string): ChartPlan {
  const rows = Number(/over (\d+) periods/.exec(title)?.[1] ?? chart.categories.rows);
  return {
    ...chart,
    title,
    categories: { ...chart.categories, rows },
    series: chart.series.map((series) => ({ ...series, values: { ...series.values, rows } })),
  };
}

/** The figures of the last KPI that is called so, as the formulas find it; `null` where it has no history. */
function figuresOf(
  kpis: readonly KpiFigure[],
  pick: string,
  { constant }: Pick<KpiSettings, "constant">,
): XmrFigures | number[] {
  const { history = [] } = kpis.filter(({ cells }) => pick !== "" && String(cells.name) === pick).at(-1) ?? {};
  return history.length < 2 ? history : xmrFigures(history, { constant, center: null, sigma: null });
}

function panelChecks(figures: XmrFigures | number[], top: number, left: number): Check[] {
  const expected = Array.isArray(figures)
    ? [figures[0] ?? "", "", "", "", figures.length, 0]
    : [
        figures.values[figures.values.length - 1],
        figures.center,
        figures.lower,
        figures.upper,
        figures.values.length,
        figures.signals,
      ];
  return expected.map((value, at) => ({
    label: `${tiles[at]} of the chart in ${cellAddress(top, left)}`,
    sheet: "charts",
    row: top + 3,
    column: left + at,
    expected: value,
  }));
}

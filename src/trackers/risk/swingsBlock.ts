import { axisFormat, gray, moneyFormat } from "../colors";
import type { ChartPlan, PlanCell, SheetPlan } from "../plan";
import { area, format, put, words } from "../kit/sheet/sheetBuilder";
import { columnOf, swingColumns, swingsArea, swingsTop } from "./contingencyLayout";
import { dressBlock } from "../kit/sheet/dressBlock";
import { heatMap } from "./heatMapLayout";
import type { HeatMapInput } from "./heatMapInput";
import type { Contingency } from "./riskFigures";

/** What moves P80: how it changes without a risk, and when the risk happens for certain. Simulated, so the figures stand as values. */
export function putSwings(sheet: SheetPlan, { figures }: HeatMapInput, { swings }: Contingency): void {
  const titles = new Map(figures.risks.map(({ cells }) => [String(cells.id), String(cells.title)]));
  put(sheet, swingsTop, 0, [
    [words("What moves P80: change without a risk, and when it happens for certain")],
    ["ID", "Risk", "", "", "Without it", "It happens"].map(words),
    ...swings.map(({ label, lowChange, highChange }): PlanCell[] => [
      words(label),
      words(titles.get(label) ?? ""),
      null,
      null,
      lowChange,
      highChange,
    ]),
  ]);
  dressBlock(sheet, swingsTop, 0, swingsArea.columns, swingsArea.rows);
  const changes = { ...swingsArea, column: swingColumns.without, columns: 2 };
  format(sheet, changes, { numberFormat: moneyFormat(widest(swings)), align: "right" });
  format(sheet, area(swingsTop + 1, swingColumns.without, 1, 2), { font: { color: gray }, align: "right" });
}

/** The tornado: the widest swing on top. Its title says how many there are, as a refresh draws charts anew whose titles change. */
export function swingsChart({ swings }: Pick<Contingency, "swings">): ChartPlan {
  const column = (at: number) => ({ ...columnOf(swingsArea, at), rows: swings.length });
  return {
    name: "Tornado",
    title: `What moves P80 most: ${swings.length} ${swings.length === 1 ? "risk" : "risks"}, without them and when they happen`,
    kind: "stackedBar",
    dataSheet: "lead",
    categories: column(swingColumns.id),
    series: [
      { name: "Without it", values: column(swingColumns.without), look: "favorable" },
      { name: "It happens", values: column(swingColumns.happening), look: "unfavorable" },
    ],
    place: area(swingsTop, heatMap.right, swingsArea.rows + 4, heatMap.lastColumn - heatMap.right + 1),
    legend: true,
    numberFormat: axisFormat(widest(swings)),
  };
}

function widest(swings: Contingency["swings"]): number {
  return swings.reduce((most, { swing }) => Math.max(most, swing), 0);
}

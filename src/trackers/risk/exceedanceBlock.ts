import { areaAddress, cellAddress } from "../address";
import { axisFormat, gray, percentFormat } from "../colors";
import type { ChartPlan, Check, PlanCell, SheetPlan } from "../plan";
import { area, format, put, words } from "../kit/sheet/sheetBuilder";
import { appetiteArea, appetiteWordsRow, columnOf, exceedanceArea, heldRow } from "./contingencyLayout";
import { curveFormula } from "./curveFormula";
import { dressBlock } from "../kit/sheet/dressBlock";
import { heatMap } from "./heatMapLayout";
import type { Contingency } from "./riskFigures";

/** The columns of the loss-exceedance table. */
export const losses = columnOf(exceedanceArea, 0);
export const chances = columnOf(exceedanceArea, 1);
export const appetites = columnOf(exceedanceArea, 2);

/** The loss-exceedance curve as a table: simulated chances as values, beside the appetite as a formula over its points. */
export function putExceedance(sheet: SheetPlan, { exceedance }: Contingency): Check[] {
  const { row, column, rows } = exceedanceArea;
  put(sheet, row - 2, column, [
    [words("Chance that the total is larger")],
    ["Amount", "Chance", "Appetite"].map(words),
    ...exceedance.map(({ amount, chance }) => [amount, chance]),
  ]);
  sheet.fills.push({ area: appetites, cells: [appetiteCell(row)] });
  dress(sheet, exceedance[rows - 1].amount);
  return exceedance.flatMap(({ appetite: expected, amount }, at): Check[] =>
    expected === null
      ? []
      : [{ label: `Appetite at ${amount}`, sheet: "lead", row: row + at, column: appetites.column, expected }],
  );
}

/** The appetite at the amount of a row. */
function appetiteCell(row: number): PlanCell {
  const [amounts, tolerated] = [0, 1].map((at) => areaAddress(columnOf(appetiteArea, at)));
  const curve = curveFormula(cellAddress(row, losses.column), amounts, tolerated);
  // A chart leaves out what is not available; a blank text it would draw as zero.
  return { formula: `=IF(LEFT(${cellAddress(appetiteWordsRow, 0, "both")},1)="✔",${curve},NA())` };
}

/** The sheet with the appetite cell by cell, as a refresh compares it. */
export function withAppetites(sheet: SheetPlan): SheetPlan {
  const after = { ...sheet, blocks: [...sheet.blocks] };
  const { row, column, rows } = appetites;
  put(
    after,
    row,
    column,
    Array.from({ length: rows }, (_, at) => [appetiteCell(row + at)]),
  );
  return after;
}

function dress(sheet: SheetPlan, largest: number): void {
  const { row, column, rows } = exceedanceArea;
  dressBlock(sheet, row - 2, column, 3, rows);
  format(sheet, { ...losses, rows: rows + 1 }, { numberFormat: axisFormat(largest), align: "right" });
  format(sheet, { ...chances, rows: rows + 1, columns: 2 }, { numberFormat: percentFormat, align: "right" });
  format(sheet, area(heldRow, column, 1, 2), { font: { color: gray, italic: true } });
  sheet.rules.push({
    area: appetites,
    formula: `=ISNA(${cellAddress(row, appetites.column)})`,
    font: { color: "#FFFFFF" },
  });
}

/** The loss-exceedance curve and the appetite. */
export function exceedanceChart({ trials }: Pick<Contingency, "trials">): ChartPlan {
  return {
    name: "Loss exceedance",
    title: `Chance that all open risks together cost more (${trials.toLocaleString("en-US")} trials)`,
    kind: "line",
    dataSheet: "lead",
    categories: losses,
    series: [
      { name: "Chance", values: chances, look: "line" },
      { name: "Appetite", values: appetites, look: "dashed" },
    ],
    place: area(heatMap.contingencyRow, heatMap.right, 19, heatMap.lastColumn - heatMap.right + 1),
    legend: true,
    numberFormat: "0%",
  };
}

import type { PlanCell, SheetPlan } from "../plan";
import { put, words } from "../kit/sheet/sheetBuilder";
import { dressBlock } from "../kit/sheet/dressBlock";
import { heatMap, topRows } from "./heatMapLayout";
import type { HeatMapInput } from "./heatMapInput";

/** Risks that other lists of the workbook score differently, as the last build or refresh found them. */
export function putElsewhere(sheet: SheetPlan, { figures: { elsewhere } }: HeatMapInput): void {
  const top = heatMap.listsRow;
  const count =
    elsewhere.length > topRows ? `${elsewhere.length}, the first ${topRows}` : elsewhere.length || "none found";
  put(sheet, top, heatMap.right, [
    [words(`Scored differently elsewhere: ${count}`)],
    ["ID", "Risk", "", "Here", "Elsewhere", "On sheet"].map(words),
    ...elsewhere
      .slice(0, topRows)
      .map(({ id, title, here, there, sheet: other }): PlanCell[] => [
        words(id),
        words(title),
        null,
        words(here),
        words(there),
        words(other),
      ]),
  ]);
  dressBlock(sheet, top, heatMap.right, 6, topRows);
}

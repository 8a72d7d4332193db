import type { HeatCell } from "../../../trackers/risk/heatCells";
import { cornerOf, mapPlan } from "./mapPlan";

/** The line between the cells within the appetite and those above it, as the path of a drawing; "" where there is none. */
export function appetiteLine(cells: readonly (readonly HeatCell[])[]): string {
  const { cellWidth, cellHeight } = mapPlan;
  return cells
    .flatMap((row, at) =>
      row.map((cell, column) => {
        const { x, y } = cornerOf(cell.likelihood, cell.impact, cells.length);
        const right = row[column + 1];
        const above = cells[at + 1]?.[column];
        return [
          right && right.isAbove !== cell.isAbove ? `M${x + cellWidth} ${y}v${cellHeight}` : "",
          above && above.isAbove !== cell.isAbove ? `M${x} ${y}h${cellWidth}` : "",
        ].join("");
      }),
    )
    .join("");
}

import { cellText, isBlank } from "./cell";
import type { Grid } from "./grid";
import type { HeaderBlock } from "./headerRows";
import { scoreRow } from "./headerRow";
import { BODY_ROWS, rowKinds } from "./rowKinds";

/** Score from which on a row after a gap is taken for the headings of another table. */
const HEADINGS = 4;

/** The row of the grid's arrays at which the next table on the sheet begins, its title included; the end where there is none. */
export function nextTable(grid: Grid, header: HeaderBlock): number {
  const { values } = grid;
  const own = new Set(header.parts.flat());
  let gap = -1;
  for (let row = header.last + 1; row < values.length; row += 1) {
    const filled = values[row].filter((value) => !isBlank(value));
    if (filled.length === 0) {
      gap = row;
    } else if (gap !== -1 && filled.length > 1 && filled.every((value) => typeof value === "string")) {
      const texts = filled.map(cellText);
      // The same headings again go on with this table; some of them again begin another version of it.
      const repeated = texts.filter((text) => own.has(text)).length >= Math.max(texts.length, own.size) * 0.66;
      if (!repeated && row - gap <= 3 && beginsTable(grid, row)) return gap;
    } else if (filled.length > 1) {
      gap = -1;
    }
  }
  return values.length;
}

function beginsTable(grid: Grid, row: number): boolean {
  const kinds = grid.values.slice(row, row + BODY_ROWS).map(rowKinds);
  if (kinds[0].includes("prose")) return false;
  return scoreRow(grid.values.slice(row, row + BODY_ROWS + 1), kinds, 0, null) >= HEADINGS;
}

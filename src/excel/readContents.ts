import type { SheetContent } from "../trackers/changes";
import type { CellValue } from "../sheets/grid";
import { filledParts } from "./filledParts";
import { readCells } from "./readCells";
import type { UsedArea } from "./readWorkbook";

const noCells: CellValue[] = [];

/**
 * Formulas and values of everything that stands on sheets, however far apart. A row ends with its last filled cell, as the cells
 * between distant ones would be too many.
 *
 * @param used - The filled part of each sheet, `null` for an empty one.
 */
export async function readContents(
  context: Excel.RequestContext,
  used: readonly { sheet: string; area: UsedArea | null }[],
): Promise<SheetContent[]> {
  const places: (UsedArea & { sheet: string; of: number })[] = [];
  for (const [of, { sheet, area }] of used.entries()) {
    // One sheet in thousands is so large that its parts are to be found first.

    for (const part of area ? await filledParts(context, sheet, area) : []) places.push({ ...part, sheet, of });
  }
  const properties = ["formulas", "values"] as const;
  const read = await readCells(
    context,
    places.map((place) => ({ ...place, properties })),
  );
  return used.map(({ area }, of) => {
    const content = { row: area?.row ?? 0, column: area?.column ?? 0, formulas: [], values: [] };
    places.forEach((place, at) => {
      if (place.of !== of) return;
      const [down, across] = [place.row - content.row, place.column - content.column];
      for (const property of properties) lay(content[property], read[at][property], down, across);
    });
    return content;
  });
}

/** Lays rows of cells into others, which grow as far as is needed. */
function lay(lines: CellValue[][], more: readonly CellValue[][], down: number, across: number): void {
  if (lines.length === 0 && down === 0 && across === 0) {
    for (const line of more) lines.push(line);
    return;
  }
  while (lines.length < down + more.length) lines.push(noCells);
  more.forEach((line, at) => {
    const there = [...lines[down + at]];
    while (there.length < across) there.push("");
    for (const [offset, value] of line.entries()) there[across + offset] = value;
    lines[down + at] = there;
  });
}

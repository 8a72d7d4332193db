import type { CellValue } from "../sheets/grid";
import { filledParts } from "./filledParts";
import { readCells } from "./readCells";
import { usedAreas, type UsedArea } from "./readWorkbook";

/** A sheet's filled part with its formulas, and with its values once they are asked for. */
export interface SheetFormulas {
  sheet: string;
  formulas: CellValue[][];
  values: CellValue[][];
}

/**
 * Reads the formulas of all sheets, and the values of those sheets alone on which one is of interest: three round trips, and a fourth
 * where there is such a sheet.
 *
 * @param mostCells - A workbook with more filled cells is not read.
 * @param ofInterest - Tells whether a formula is.
 * @returns The sheets with such formulas; `null` for a workbook that is too large.
 */
export async function readFormulas(
  context: Excel.RequestContext,
  mostCells: number,
  ofInterest: (formula: string) => boolean,
): Promise<SheetFormulas[] | null> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const names = sheets.items.map(({ name }) => name);
  const areas = await usedAreas(context, names);
  const parts: (UsedArea & { sheet: string })[] = [];
  for (const [at, sheet] of names.entries()) {
    const area = areas[at];
    // One sheet in thousands is so large that its parts are to be found first.

    for (const part of area ? await filledParts(context, sheet, area) : []) parts.push({ sheet, ...part });
  }
  if (parts.reduce((sum, { rows, columns }) => sum + rows * columns, 0) > mostCells) return null;
  const read = await readCells(
    context,
    parts.map((part) => ({ ...part, properties: ["formulas"] as const })),
  );
  const found = parts
    .map((part, at) => ({ part, formulas: read[at].formulas }))
    .filter(({ formulas }) =>
      formulas.some((line) => line.some((formula) => typeof formula === "string" && ofInterest(formula))),
    );
  const values = await readCells(
    context,
    found.map(({ part }) => ({ ...part, properties: ["values"] as const })),
  );
  return found.map(({ part, formulas }, at) => ({ sheet: part.sheet, formulas, values: values[at].values }));
}

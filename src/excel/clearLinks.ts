import type { CellValue } from "../sheets/grid";
import type { Area } from "../trackers/plan";
import { restoredInput } from "./cells";
import { rangeOf } from "./rangeOf";

/** An area of a sheet that may hold formulas over a defined name. */
export interface LinkPlace {
  sheet: string;
  area: Area;
}

/** A cell that shows a defined name: zero-based, with its formula. */
export interface Link {
  sheetId: string;
  row: number;
  column: number;
  formula: string;
}

/** The formulas in those of the areas, on sheets that are there, in which one speaks of a defined name. */
export async function readLinks(
  context: Excel.RequestContext,
  places: readonly LinkPlace[],
  name: string,
): Promise<Link[]> {
  if (places.length === 0) return [];
  const asked = places.map(({ sheet: key, area }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(key).load("id");
    return { sheet, area, range: rangeOf(sheet, area).load("formulas") };
  });
  await context.sync();
  const wanted = name.toLowerCase();
  return asked.flatMap(({ sheet, area, range }) => {
    if (sheet.isNullObject) return [];
    const cells = range.formulas.flatMap((line: CellValue[], down) =>
      line.map((formula, across) => ({
        sheetId: sheet.id,
        row: area.row + down,
        column: area.column + across,
        formula: String(formula),
      })),
    );
    const speaks = cells.some(({ formula }) => formula.toLowerCase().includes(wanted));
    return speaks ? cells.filter(({ formula }) => formula.startsWith("=")) : [];
  });
}

/**
 * Queues that links are cleared.
 *
 * @returns After the round trip: queues that what somebody else wrote there meanwhile is written again; whether there was any.
 */
export function clearLinks(context: Excel.RequestContext, links: readonly Link[]): () => boolean {
  const cleared = links.map((link) => {
    const range = linkRange(context, link);
    const there = linkRange(context, link).load("formulas,values");
    range.clear("Contents");
    return { link, there };
  });
  return () => {
    const others = cleared.filter(({ link, there }) => there.formulas[0][0] !== link.formula);
    for (const { link, there } of others)
      linkRange(context, link).formulas = [[restoredInput(there.formulas[0][0], there.values[0][0])]];
    return others.length > 0;
  };
}

/** Queues that links which are blank are written again. */
export function restoreLinks(context: Excel.RequestContext, links: readonly Link[]): void {
  for (const link of links) linkRange(context, link).formulas = [[link.formula]];
}

function linkRange(context: Excel.RequestContext, { sheetId, row, column }: Link): Excel.Range {
  return rangeOf(context.workbook.worksheets.getItem(sheetId), { row, column, rows: 1, columns: 1 });
}

import type { Area } from "../trackers/plan";
import { rangeOf } from "./rangeOf";

/** An area that may hold formulas over a name. */
export interface LinkPlace {
  sheet: string;
  area: Area;
}

/** Clears the areas, on sheets that are there, in which a formula speaks of a defined name. */
export async function clearLinks(context: Excel.RequestContext, places: LinkPlace[], name: string): Promise<void> {
  if (places.length === 0) return;
  const sheets = places.map(({ sheet }) => context.workbook.worksheets.getItemOrNullObject(sheet).load("name"));
  await context.sync();
  const there = places.flatMap(({ area }, at) => (sheets[at].isNullObject ? [] : [{ sheet: sheets[at], area }]));
  const ranges = there.map(({ sheet, area }) => rangeOf(sheet, area).load("formulas"));
  await context.sync();
  const wanted = name.toLowerCase();
  for (const [at, { formulas }] of ranges.entries()) {
    if (!formulas.flat().some((formula) => String(formula).toLowerCase().includes(wanted))) continue;
    rangeOf(there[at].sheet, there[at].area).clear("Contents");
  }
  await context.sync();
}

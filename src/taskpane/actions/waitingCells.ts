import { readFormulas } from "../../excel/readFormulas";
import { inWorkbook } from "../../excel/session";
import { callsCoo } from "../../portable/rewrite/formulaTree";
import { waitsForName } from "../../trackers/frozen/waitsForName";

/** A workbook with more filled cells than this is not looked through before anybody asks: an answer stays under a few megabytes. */
const mostCells = 100_000;

/** How many cells show #NAME? in place of a COO function, or keep it under a name that nobody calls; 0 in a very large workbook. */
export async function countWaitingCells(): Promise<number> {
  const sheets = await inWorkbook((context) => readFormulas(context, mostCells, callsCoo));
  return (sheets ?? []).flatMap(({ formulas, values }) =>
    formulas.flatMap((line, row) => line.filter((formula, column) => waitsForName(formula, values[row][column]))),
  ).length;
}

import { readSmallGrids } from "../../excel/readSmallGrids";
import { readRegisters, type RegisterCells } from "../../excel/readTrackers";
import type { Workbook } from "../../excel/readWorkbook";
import type { WorkbookContext } from "../../excel/session";
import { readSheetAs } from "../../sheets/readSheetAs";
import { recordedTracker } from "../../trackers/all";
import { riskLines } from "../../trackers/risk/risks";
import { columnQuestions } from "../../trackers/risk/riskQuestions";
import { riskSource, type RiskSource } from "../../trackers/risk/riskSource";

/** A sheet of more cells is not read for a comparison: a list of risks is a few hundred rows. */
const mostCells = 50_000;

function otherSheets({ sheets }: Workbook, sourceSheet: string): string[] {
  return sheets.filter(({ name, visible }) => visible && name !== sourceSheet).map(({ name }) => name);
}

/**
 * The other visible sheets of a workbook that list risks, other registers' tables among them.
 *
 * @param tracker - The register whose own table is not another list; "" for none.
 */
export async function otherListsIn(
  context: WorkbookContext,
  workbook: Workbook,
  sourceSheet: string,
  tracker: string,
): Promise<RiskSource[]> {
  const others = otherSheets(workbook, sourceSheet);
  if (others.length === 0) return [];
  const own = new Set((await readRegisters(context)).flatMap((register) => workingsOf(register, tracker)));
  const grids = await readSmallGrids(
    context,
    others.filter((name) => !own.has(name)),
    mostCells,
    workbook.culture,
  );
  return grids.flatMap((grid) => {
    const read = riskSource(readSheetAs("risk", grid), grid);
    return columnQuestions(read).length === 0 && riskLines(read).length > 0 ? [read] : [];
  });
}

/** The sheets of a tracker that are no other list: all but the table of one that lists things. */
function workingsOf(cells: RegisterCells, tracker: string): string[] {
  const found = recordedTracker(cells);
  if (!found) return [];
  const { sheets, table, lists } = found;
  return lists && cells.sheet !== tracker ? sheets.filter((sheet) => sheet !== table) : sheets;
}

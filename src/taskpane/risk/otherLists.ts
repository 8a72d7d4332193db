import { readSmallGrids } from "../../excel/readSmallGrids";
import { readRecords, type RecordCells } from "../../excel/readTrackers";
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
 * How to read the other visible sheets of a workbook that list risks, other registers' tables among them; `null` where there are no
 * other sheets.
 *
 * @param tracker - The register whose own table is not another list; "" for none.
 */
export function otherLists(
  workbook: Workbook,
  sourceSheet: string,
  tracker: string,
): ((context: WorkbookContext) => Promise<RiskSource[]>) | null {
  const others = otherSheets(workbook, sourceSheet);
  return others.length === 0 ? null : (context) => readLists(context, workbook, others, tracker);
}

async function readLists(
  context: WorkbookContext,
  workbook: Workbook,
  others: readonly string[],
  tracker: string,
): Promise<RiskSource[]> {
  const own = new Set((await readRecords(context)).flatMap((register) => workingsOf(register, tracker)));
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
function workingsOf(cells: RecordCells, tracker: string): string[] {
  const found = recordedTracker(cells);
  if (!found) return [];
  const { sheets, table, lists } = found;
  return lists && cells.sheet !== tracker ? sheets.filter((sheet) => sheet !== table) : sheets;
}

import { readSmallGrids } from "../../excel/readSmallGrids";
import { readRegisters, type RegisterCells } from "../../excel/readTrackers";
import type { Workbook } from "../../excel/readWorkbook";
import { inWorkbook, type WorkbookContext } from "../../excel/session";
import { readSheetAs } from "../../sheets/readSheetAs";
import { readBudgetRecord } from "../../trackers/budget/budgetRecord";
import { readRiskRecord } from "../../trackers/risk/riskRecord";
import { riskLines } from "../../trackers/risk/risks";
import { columnQuestions } from "../../trackers/risk/riskQuestions";
import { riskSource, type RiskSource } from "../../trackers/risk/riskSource";

/** A sheet of more cells is not read for a comparison: a list of risks is a few hundred rows. */
const mostCells = 50_000;

/** The other visible sheets of a workbook that list risks, other registers' tables among them. */
export async function readOtherLists(workbook: Workbook, sourceSheet: string): Promise<RiskSource[]> {
  if (otherSheets(workbook, sourceSheet).length === 0) return [];
  return inWorkbook((context) => otherListsIn(context, workbook, sourceSheet, ""));
}

function otherSheets({ sheets }: Workbook, sourceSheet: string): string[] {
  return sheets.filter(({ name, visible }) => visible && name !== sourceSheet).map(({ name }) => name);
}

/**
 * The same within a batch.
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

/** The sheets of a tracker that are no list of risks: all but a register's table. */
function workingsOf({ sheet, cells }: RegisterCells, tracker: string): string[] {
  const budget = readBudgetRecord(sheet, cells);
  if (budget) return [budget.names.dashboard, budget.names.lines];
  const risk = readRiskRecord(sheet, cells);
  if (!risk) return [];
  const { lead, settings, table } = risk.names;
  return sheet === tracker ? [lead, settings, table] : [lead, settings];
}

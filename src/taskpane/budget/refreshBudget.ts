import type { RecordCells } from "../../excel/readTrackers";
import { readTracker } from "../../excel/readTrackers";
import { nameTurns } from "../../excel/nameTurns";
import { readGrid } from "../../excel/readGrid";
import { readWorkbook, type UsedArea, type Workbook } from "../../excel/readWorkbook";
import type { WorkbookContext } from "../../excel/session";
import type { TrackerUpdate } from "../../excel/trackerUpdate";
import { contingencyNameAmong } from "../../trackers/budget/contingencyLink";
import { recordedBudget } from "../../trackers/budget/recordedBudget";
import { refreshBudget, type BudgetUpdate } from "../../trackers/budget/refreshBudget";
import { recordedChoices } from "../../trackers/budget/recordedChoices";
import type { BudgetRecord } from "../../trackers/budget/budgetRecord";
import { joinedData, listChanges, type JoinedData } from "../../trackers/joined/joinedSheet";
import { RefreshRefused } from "../../trackers/kit/refresh/refusals";
import { recordFormat } from "../../trackers/kit/record/emptyRecord";
import { failed } from "../actions/failure";
import type { ForRefresh } from "../actions/forRefresh";
import { joinAgain } from "../actions/join";
import { refuseAmountErrors } from "../actions/refuseAmountErrors";
import { keptCells } from "../actions/tableTurns";
import { choose, lockedReason } from "../actions/workbook";

const what = "The tracker was not refreshed.";

/** Reads a budget tracker with its source, or the two of a join, and works out what a refresh changes. */
export async function readBudgetForRefresh(
  context: WorkbookContext,
  { sheet: id, cells }: RecordCells,
): Promise<ForRefresh> {
  const register = recordedBudget.read(id, cells)!;
  if (register.format > recordFormat) {
    throw failed(what, "It was made by a newer version of COO Toolkit.", "Update the add-in, then refresh.");
  }
  const { joined } = register;
  const { workbook, used } = await readWorkbook(context, register.sourceSheet);
  refuseLocked(workbook, register);
  const { dashboard, lines, data, tableName, prefix } = register.names;
  const ours = [dashboard, lines, id, ...(joined ? [data] : [])];
  const found = await readTracker(context, ours, tableName, dashboard, prefix, recordedBudget.sources!(register));
  if (!found.table) throw failed(what, `The table "${tableName}" is not there any more.`, "Build a new tracker.");
  const join = joined && (await joinAgain(context, joined, workbook.culture));
  const list = join && joinedData(join, data);
  const grid = list ? list.grid : await readGrid(context, register.sourceSheet, used as UsedArea, workbook.culture);
  const { source } = choose({ grid }, recordedChoices(register));
  if (source.questions.length > 0)
    throw failed(what, source.questions[0].text, "Build a new tracker, where you can answer.");
  refuseAmountErrors(what, source, grid);
  const contents = {
    dashboard: found.sheets.get(dashboard)!,
    lines: found.sheets.get(lines)!,
    record: found.sheets.get(id)!,
    table: found.table,
    contingency: contingencyNameAmong(workbook.names),
  };
  const update = refused(() => refreshBudget(register, source, grid, contents, join));
  const changed = list ? changedList(data, list, found) : [];
  const sourceSheet = recordedBudget.sources!(register)[0];
  return {
    tracker: {
      ...{ id, kind: "budget", title: register.title, sheets: recordedBudget.sheets(register) },
      ...{ table: lines, sourceSheet, state: "ready" },
    },
    plan: update.plan,
    turns: turnsOf(register, { ...update, changes: [...changed, ...update.changes] }, found),
    counts: update,
    view: { figures: update.figures },
    notDone: what,
  };
}

function changedList(sheet: string, list: JoinedData, found: Found): BudgetUpdate["changes"] {
  const cells = listChanges(list, found.sheets.get(sheet)!);
  return cells.length > 0 ? [{ sheet, cells }] : [];
}

function refuseLocked(workbook: Workbook, register: BudgetRecord): void {
  const locked = workbook.readOnly ? lockedReason(workbook) : "";
  if (locked) throw failed(what, locked, "Open a copy that you may change.");
  const there = new Set(workbook.sheets.map(({ name }) => name));
  for (const sheet of [...recordedBudget.sources!(register), ...recordedBudget.sheets(register)]) {
    if (there.has(sheet)) continue;
    throw failed(
      what,
      sheet ? `The sheet "${sheet}" is not there any more.` : "One of its sheets is not there any more.",
      "Bring it back, or remove the tracker and build a new one.",
    );
  }
}

function refused<T>(ask: () => T): T {
  try {
    return ask();
  } catch (reason) {
    if (reason instanceof RefreshRefused) throw failed(what, reason.message, reason.next);
    throw reason;
  }
}

type Found = Awaited<ReturnType<typeof readTracker>>;

function turnsOf(register: BudgetRecord, update: BudgetUpdate, found: Found): TrackerUpdate {
  const { names } = register;
  const before = found.table!;
  const grown = update.table.rows - before.rows;
  const rows = { row: before.row + before.rows, column: before.column, rows: grown, columns: before.columns };
  const dataSheets = new Map(update.plan.sheets.map((sheet) => [sheet.key, sheet.name]));
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  return {
    ids: found.ids,
    cells: update.changes,
    ...keptCells(names.lines, update.changes, found),
    table: same(before, update.table) ? null : { id: found.tableId, area: { before, after: update.table } },
    newRows: grown > 0 ? { sheet: names.lines, formats: update.formats, validations: [], area: rows } : null,
    names: nameTurns(update.names, found.names, found.comments),
    charts: update.charts
      .filter((chart) => found.charts.has(chart.name))
      .flatMap((chart) => {
        const old = update.oldCharts.find(({ name }) => name === chart.name)!;
        const was = { ...old, title: found.charts.get(chart.name)! };
        return same(was, chart) ? [] : [{ sheet: names.dashboard, dataSheets, plan: { before: was, after: chart } }];
      }),
  };
}

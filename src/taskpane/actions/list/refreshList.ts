import { readGrid } from "../../../excel/readGrid";
import { readTracker, type RecordCells } from "../../../excel/readTrackers";
import { readWorkbook } from "../../../excel/readWorkbook";
import type { WorkbookContext } from "../../../excel/session";
import { RefreshRefused } from "../../../trackers/kit/refresh/refusals";
import { recordFormat } from "../../../trackers/kit/record/emptyRecord";
import { failed } from "../failure";
import type { ForRefresh, Purpose } from "../forRefresh";
import { tableTurns } from "../tableTurns";
import type { TrackerInfo } from "../types";
import { lockedReason } from "../workbook";
import { decideList } from "./buildList";
import type { ListTracker, ListTypes } from "./listTracker";

/** Reads a tracker and the list it was built from, and works out what a refresh changes. */
export async function readListForRefresh<T extends ListTypes>(
  list: ListTracker<T>,
  context: WorkbookContext,
  { sheet: id, cells }: RecordCells,
  purpose: Purpose,
): Promise<ForRefresh> {
  const { short } = list.words;
  const what = { refresh: `The ${short} was not refreshed.`, show: `The ${short} cannot be shown.` }[purpose];
  const record = list.recorded.read(id, cells)!;
  if (record.format > recordFormat)
    throw failed(what, "It was made by a newer version of COO Toolkit.", "Update the add-in, then refresh.");
  const { sourceSheet } = record;
  const { workbook, used } = await readWorkbook(context, sourceSheet);
  const locked = workbook.readOnly && purpose === "refresh" ? lockedReason(workbook) : "";
  if (locked) throw failed(what, locked, "Open a copy that you may change.");
  const sheets = list.recorded.sheets(record);
  const there = new Set(workbook.sheets.map(({ name }) => name));
  const missing = [sourceSheet, ...sheets].find((sheet) => !there.has(sheet));
  if (missing !== undefined) throw sheetMissing(what, missing, short);
  const places = list.places(record);
  const { tableName } = places;
  const found = await readTracker(context, [...sheets, id], tableName, places.charts, record.names.prefix, [
    sourceSheet,
  ]);
  if (!found.table) throw failed(what, `The table "${tableName}" is not there any more.`, `Build a new ${short}.`);
  const grid = await readGrid(context, sourceSheet, used, workbook.culture);
  const reading = decideList(list, { grid }, list.choicesOf(record));
  const [question] = list.openAtRefresh(reading);
  if (question) throw failed(what, question.text, `Build a new ${short}, where you can answer.`);
  const beside = (await list.beside(workbook, sourceSheet, record)?.(context)) ?? list.alone;
  const { read } = reading;
  const update = refused(what, () =>
    list.refresh(record, read, (sheet) => found.sheets.get(sheet)!, found.table!, beside),
  );
  const turns = tableTurns(places, update, found);
  const more = list.moreCharts?.(record, update, beside, found) ?? [];
  const tracker: TrackerInfo = {
    ...{ id, kind: list.kind, title: record.title, sheets, table: places.table },
    ...{ sourceSheet, state: "ready" },
  };
  return {
    ...{ tracker, plan: update.plan, counts: update, notDone: what },
    turns: { ...turns, charts: [...turns.charts, ...more] },
    view: list.view(update, read),
  };
}

function sheetMissing(what: string, sheet: string, short: string) {
  const why = sheet ? `The sheet "${sheet}" is not there any more.` : "One of its sheets is not there any more.";
  return failed(what, why, `Bring it back, or remove the ${short} and build a new one.`);
}

function refused<Update>(what: string, work: () => Update): Update {
  try {
    return work();
  } catch (reason) {
    if (reason instanceof RefreshRefused) throw failed(what, reason.message, reason.next);
    throw reason;
  }
}

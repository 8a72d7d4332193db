import { recordFormat } from "../../trackers/kit/record/emptyRecord";
import { readRecords, type RecordCells } from "../../excel/readTrackers";
import { readChecks } from "../../excel/readChecks";
import { readWorkbook, type Workbook } from "../../excel/readWorkbook";
import { inWorkbook, type WorkbookContext } from "../../excel/session";
import { isNothing } from "../../excel/updateTracker";
import { recordedTracker } from "../../trackers/all";
import type { RecordedTracker } from "../../trackers/recorded";
import { failed } from "./failure";
import type { ForRefresh, Purpose } from "./forRefresh";
import { kinds } from "./kinds";
import type { Progress, Refreshed, Shown, TrackerInfo } from "./types";
import { refreshCounts, writeRefresh } from "./writeRefresh";

/** The trackers in the workbook, as their registers tell. */
export async function listTrackers(): Promise<TrackerInfo[]> {
  return inWorkbook(async (context) => {
    const registers = await readRecords(context);
    if (registers.length === 0) return [];
    const { workbook } = await readWorkbook(context);
    const trackers = registers.flatMap((cells) => trackerInfo(cells, workbook) ?? []);
    const checks = await readChecks(
      context,
      trackers.map(({ sheets: [first] }) => first),
    );
    return trackers.map((tracker) => {
      const check = checks.get(tracker.sheets[0]);
      return check === undefined ? tracker : { ...tracker, check };
    });
  });
}

function trackerInfo(cells: RecordCells, workbook: Workbook): TrackerInfo | null {
  const found = recordedTracker(cells);
  if (!found) return null;
  const { kind, record, sheets, sources, table } = found;
  const state = stateOf(found, new Set(workbook.sheets.map(({ name }) => name)));
  return { id: cells.sheet, kind, title: record.title, sheets, table, sourceSheet: sources[0], state };
}

function stateOf({ record, sources }: RecordedTracker, sheets: Set<string>): TrackerInfo["state"] {
  if (record.format > recordFormat) return "newer version";
  if (!record.complete) return "unfinished";
  return sources.every((sheet) => sheets.has(sheet)) ? "ready" : "missing source";
}

async function recordOf(context: WorkbookContext, id: string) {
  const cells = (await readRecords(context)).find(({ sheet }) => sheet === id);
  const found = cells && recordedTracker(cells);
  if (!found) throw trackerNotFound(id);
  return { kind: found.kind, cells };
}

export function trackerNotFound(id: string) {
  return failed("The tracker was not found.", `The sheet "${id}" is not there any more.`, "Build the tracker again.");
}

/** A tracker with its source, and what a refresh would change. */
export async function readTrackerForRefresh(id: string, purpose: Purpose = "refresh"): Promise<ForRefresh> {
  return inWorkbook(async (context) => {
    const { kind, cells } = await recordOf(context, id);
    return sameSheets(cells.ids, await kinds[kind].readForRefresh(context, cells, purpose));
  });
}

/** What was read of a tracker's sheets, as long as nobody has given one of their names to another sheet since its register was read. */
function sameSheets(ids: ReadonlyMap<string, string>, read: ForRefresh): ForRefresh {
  for (const [sheet, id] of read.turns.ids)
    if (ids.get(sheet) !== id)
      throw failed(
        read.notDone,
        `Somebody gave the name of the sheet "${sheet}" to another one meanwhile.`,
        "The workbook is as it was before. Try again.",
      );
  return read;
}

/** Brings a tracker up to date with its source; a second time it changes nothing. What its check says afterwards is told. */
export async function refreshTracker(id: string, progress: Progress): Promise<Refreshed> {
  const refreshed = await refresh(id, progress);
  const [first] = refreshed.tracker.sheets;
  // The refresh went through: that its check cannot be read a moment later is no failure of it.
  const checks = await inWorkbook((context) => readChecks(context, [first])).catch(() => new Map<string, string>());
  const check = checks.get(first);
  return check === undefined ? refreshed : { ...refreshed, tracker: { ...refreshed.tracker, check } };
}

async function refresh(id: string, progress: Progress): Promise<Refreshed> {
  progress("Reading the source and the tracker", 0.2);
  const { tracker, plan, turns, counts, view, notDone } = await readTrackerForRefresh(id);
  progress("Writing and checking", 0.6);
  const reconciliation = await writeRefresh(notDone, turns, plan);
  return { ...view, tracker, reconciliation, ...refreshCounts(counts, turns) };
}

/** Reads a tracker as it stands with its source, to be looked at; nothing is written. */
export async function showTracker(id: string): Promise<Shown> {
  const { tracker, turns, view } = await readTrackerForRefresh(id, "show");
  return { ...view, tracker, isCurrent: isNothing(turns) };
}

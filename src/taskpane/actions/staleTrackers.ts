import { readFigures } from "../../excel/reconcile";
import { inWorkbook } from "../../excel/session";
import { wrongIn } from "../format/check";
import { ActionFailed } from "./failure";
import { kinds } from "./kinds";
import { readTrackerForRefresh } from "./trackers";
import type { TrackerInfo } from "./types";

/** Those among the trackers that do not show what their source says now, each with why, in words, and its first sheet. */
export async function staleTrackers(trackers: readonly TrackerInfo[]): Promise<{ words: string; sheet: string }[]> {
  const stale: { words: string; sheet: string }[] = [];
  for (const tracker of trackers) {
    const why = await whyStale(tracker);
    if (why) stale.push({ words: `${tracker.title}: ${why}`, sheet: tracker.sheets[0] });
  }
  return stale;
}

/** "" for a tracker that is up to its source, row by row, and whose figures agree. */
async function whyStale({ id, kind, sheets, state, check }: TrackerInfo): Promise<string> {
  if (state === "missing source") return "its source sheet is gone";
  if (state === "unfinished") return "its build did not end";
  if (state === "newer version") return "made by a newer version";
  const { whyStale } = kinds[kind];
  if (whyStale) return whyStale(sheets[0]);
  try {
    const { plan, counts } = await readTrackerForRefresh(id);
    if (counts.newRows + counts.goneRows > 0) return "its source has other rows now";
    const { differ } = await inWorkbook((context) => readFigures(context, plan));
    if (differ.length > 0) return `${differ.length} of its figures differ from the source`;
    return wrongIn(check);
  } catch (reason) {
    if (reason instanceof ActionFailed) return reason.failure.why;
    throw reason;
  }
}

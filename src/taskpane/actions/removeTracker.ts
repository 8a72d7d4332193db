import { readLinks, type Link } from "../../excel/clearLinks";
import { WriteFailed } from "../../excel/errors";
import { readRecords } from "../../excel/readTrackers";
import { readRemoval, type RemovalReading } from "../../excel/readRemoval";
import { removeTracker as remove, type Removal } from "../../excel/removeTracker";
import { inWorkbook, type WorkbookContext } from "../../excel/session";
import { recordedTracker } from "../../trackers/all";
import { namesOfTracker } from "../../trackers/ownNames";
import type { RecordedTracker } from "../../trackers/recorded";
import { failed } from "./failure";
import { trackerNotFound } from "./trackers";

const what = "The tracker was not removed.";

/**
 * Takes a tracker away with all that belongs to it: its sheets, its names, its record. The source stays.
 *
 * @throws ActionFailed with the workbook as it was, or with what is left where the removal broke off for good.
 */
export async function removeTracker(id: string): Promise<void> {
  try {
    await inWorkbook(async (context) => {
      const reading = await readRemoval(context, id);
      const found = reading && recordedTracker(reading.record);
      if (!reading || !found) throw trackerNotFound(id);
      const links = found.offers ? await linksTo(context, found.offers) : [];
      await remove(context, removalOf(reading, found, links), reading.workbook);
    });
  } catch (reason) {
    throw removalFailure(id, reason);
  }
}

function removalOf(
  { recordId, marked, workbook, names }: RemovalReading,
  { record, sheets, sources }: RecordedTracker,
  links: Link[],
): Removal {
  const visible = workbook.all.filter(({ id, name }) => id !== recordId && sheets.includes(name)).map(({ id }) => id);
  const around = [...sheets, record.names.record, ...sources];
  return {
    sheets: [...visible, recordId],
    names: namesOfTracker(names, record.names.prefix, around, marked),
    links,
    show: [workbook.activeId, ...sources],
  };
}

/** The cells of other trackers that show an amount of this one, by its defined name. */
async function linksTo(context: WorkbookContext, name: string): Promise<Link[]> {
  const places = (await readRecords(context)).flatMap((cells) => recordedTracker(cells)?.shows ?? []);
  return readLinks(context, places, name);
}

function removalFailure(id: string, reason: unknown): unknown {
  if (!(reason instanceof WriteFailed)) return reason;
  const { message, leftovers } = reason;
  if (leftovers.length === 0) return failed(what, message, "The workbook is as it was before. Try again.", [], reason);
  const left = { tracker: id };
  return failed("The tracker was not removed completely.", message, "Remove what is left.", leftovers, reason, left);
}

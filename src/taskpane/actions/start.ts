import type { TrackerKind } from "../../trackers/kinds";
import { failed } from "./failure";
import { kinds } from "./kinds";
import type { BuiltOfKind, Progress } from "./types";

/** What a start without a list adds to the workbook, in words; `null` for a tracker that cannot start so. */
export function describeStart(kind: TrackerKind, today: number): string | null {
  return kinds[kind].start?.describe(today) ?? null;
}

/**
 * Builds an input sheet with example rows and the tracker over it, or changes nothing. The sheet is the person's own afterwards.
 *
 * @throws ActionFailed with the reason, and with what is left in the workbook where something could not be taken back.
 */
export async function startEmpty(
  kind: TrackerKind,
  today: number,
  progress: Progress,
  signal: AbortSignal,
): Promise<BuiltOfKind> {
  progress("Writing and checking", 0.4);
  const { start } = kinds[kind];
  if (!start) throw failed("Nothing was built.", "This needs cells that are there already.", "Select them first.");
  if (signal.aborted) throw failed("Nothing was built.", "You canceled it.", "The workbook is as it was before.");
  return start.build(today);
}

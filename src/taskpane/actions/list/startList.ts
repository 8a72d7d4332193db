import { inputSheet } from "../../../trackers/kit/start/inputSheet";
import { planInWords } from "../planInWords";
import { startInput, withInput } from "../startInput";
import { buildListOn, decideList, type BuiltList } from "./buildList";
import type { ChoicesOf, ListTracker, ListTypes } from "./listTracker";

const nothing = { sheets: [], names: [], tables: [] };
const none = {} as ChoicesOf<ListTypes>;

/** What a start without a list adds to the workbook, in words. */
export function describeListStart<T extends ListTypes>(
  list: ListTracker<T>,
  options: T["options"],
  today: number,
): string {
  const { sheet, grid } = inputSheet(list.start, today, nothing);
  const { plan } = list.plan(decideList(list, { grid }, none as ChoicesOf<T>).read, options, nothing, list.alone);
  return planInWords(withInput(plan, sheet));
}

/**
 * Builds a tracker for people who have no list yet: an input sheet with example rows, and the tracker over it. Both or neither.
 *
 * @throws ActionFailed with the reason, and with what is left in the workbook where something could not be taken back.
 */
export async function startList<T extends ListTypes>(
  list: ListTracker<T>,
  options: T["options"],
  today: number,
): Promise<BuiltList<T>> {
  const { workbook, sheet, grid } = await startInput(list.start, today);
  const look = decideList(list, { grid }, none as ChoicesOf<T>);
  return buildListOn(list, workbook, look, options, list.alone, sheet);
}

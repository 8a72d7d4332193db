import { ActionFailed } from "../actions/failure";
import type { ListLook, ListTypes } from "../actions/list/listTracker";
import type { ListActions } from "../actions/lists";
import type { Look } from "../actions/types";
import type { SheetProposal } from "../trackerView";

/** What a sheet that looks like a list could become; `null` where it has no row of such a list. */
export function proposeList<T extends ListTypes>(
  list: ListActions<T>,
  { grid }: Look,
  { looksLike, setUp }: { looksLike: string; setUp: string },
  found: (look: ListLook<T>) => string,
): SheetProposal | null {
  try {
    const look = list.decide({ grid }, {} as ListLook<T>["choices"]);
    return look.rows === 0 ? null : { claim: looksLike, found: found(look), button: setUp };
  } catch (error) {
    if (error instanceof ActionFailed) return null;
    throw error;
  }
}

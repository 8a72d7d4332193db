import { inWorkbook } from "../../excel/session";
import { takeBack } from "../../excel/takeBack";
import { failed } from "./failure";
import { removeTracker } from "./removeTracker";
import type { Failure } from "./types";

/**
 * Takes away what a failed build or removal left behind, and nothing else that is called so by now.
 *
 * @param failure - As it was thrown; what is gone meanwhile is fine.
 * @throws ActionFailed with what is still there.
 */
export async function removeLeftovers({ left }: Failure): Promise<void> {
  if (!left) return;
  if ("tracker" in left) return removeTracker(left.tracker);
  const { run } = left;
  const nothingPlanned = { sheets: [], names: [], tables: [] };
  const { left: still } = await inWorkbook((context) => takeBack(context, run, nothingPlanned, ""));
  if (still.length === 0) return;
  throw failed(
    "Not everything could be removed.",
    "Excel kept a part of it.",
    "Delete it by hand, or try again.",
    still,
    undefined,
    left,
  );
}

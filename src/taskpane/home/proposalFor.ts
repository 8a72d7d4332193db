import { hasOnlyHeadings } from "../../sheets/onlyHeadings";
import { isTrackerKind, trackerKinds, type TrackerKind } from "../../trackers/kinds";
import type { Look } from "../actions/types";
import type { Actions } from "../ActionsContext";
import type { SheetProposal } from "../trackerView";
import { trackerViews, usualView } from "../trackerViews";

/** What to make of a sheet by what it looks like; `null` where it looks like nothing we can help with. */
export function proposalFor(actions: Actions, look: Look): (SheetProposal & { kind: TrackerKind }) | null {
  if (hasOnlyHeadings(look.grid, look.source.headerRow)) return null;
  const seen = look.source.kind?.value ?? "";
  const usual = trackerKinds.find((kind) => trackerViews[kind] === usualView)!;
  for (const kind of [...(isTrackerKind(seen) ? [seen] : []), usual]) {
    const proposal = trackerViews[kind].propose?.(actions, look);
    if (proposal) return { kind, ...proposal };
  }
  return null;
}

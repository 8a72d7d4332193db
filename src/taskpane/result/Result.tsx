import { Suspense } from "react";
import type { Look, Refreshed } from "../actions/types";
import { plainCulture } from "../format/amount";
import { Loading } from "../parts/Loading";
import { PageTitle } from "../parts/PageTitle";
import { TrackerActions } from "../parts/TrackerActions";
import { usePane } from "../PaneContext";
import type { BuiltTracker } from "../trackerView";
import { trackerViews } from "../trackerViews";
import { common } from "../words/common";
import { result as words } from "../words/result";
import { Changes } from "./Changes";
import { Reconciled } from "./Reconciled";

interface ResultProps {
  result: BuiltTracker | Refreshed;
  /** The sheet that was built from, for its culture and currency. */
  look?: Look;
}

/** After a build or a refresh: does it reconcile, what does it say, what now. */
export function Result({ result, look }: ResultProps) {
  const { go } = usePane();
  const { tracker, reconciliation } = result;
  const view = trackerViews[tracker.kind];
  const culture = view.culture?.(result) ?? look?.grid.culture ?? plainCulture;
  const refreshed = "changedCells" in result ? result : null;
  return (
    <>
      <PageTitle title={refreshed ? words.refreshed(tracker.title) : words.built(tracker.title)} back />
      <Reconciled reconciliation={reconciliation} check={tracker.check} culture={culture} />
      <TrackerActions tracker={tracker} leading onRemoved={() => go({ name: "home" })} />
      {refreshed && <Changes refreshed={refreshed} />}
      <Suspense fallback={<Loading words={common.starting} />}>{view.figures(result, look)}</Suspense>
    </>
  );
}

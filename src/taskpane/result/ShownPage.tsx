import { Suspense } from "react";
import type { Shown } from "../actions/types";
import { Loading } from "../parts/Loading";
import { Notice } from "../parts/Notice";
import { PageTitle } from "../parts/PageTitle";
import { TrackerActions } from "../parts/TrackerActions";
import { usePane } from "../PaneContext";
import { trackerViews } from "../trackerViews";
import { common } from "../words/common";

/** A tracker of the workbook, looked at again: what can be done with it, its headline figures, its pictures. */
export function ShownPage({ shown }: { shown: Shown }) {
  const { go } = usePane();
  const { tracker, isCurrent } = shown;
  const { figures, outdated } = trackerViews[tracker.kind];
  return (
    <>
      <PageTitle title={tracker.title} back />
      {!isCurrent && outdated && <Notice {...outdated} kind="remark" />}
      <TrackerActions tracker={tracker} leading onRemoved={() => go({ name: "home" })} />
      <Suspense fallback={<Loading words={common.starting} />}>{figures(shown)}</Suspense>
    </>
  );
}

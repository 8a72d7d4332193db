import { useEffect, useRef, useState } from "react";
import type { Refreshed, TrackerInfo } from "../actions/types";
import { useActions } from "../ActionsContext";
import { usePane } from "../PaneContext";
import { trackerViews } from "../trackerViews";
import { useJob, type Job } from "../useJob";

/** Refreshes every tracker that can be, one after the other, once they are known. One alone gets its own page. */
export function useRefreshAll(trackers: TrackerInfo[] | null): { job: Job; done: Refreshed[] | null } {
  const actions = useActions();
  const { go, hold } = usePane();
  const job = useJob();
  const [done, setDone] = useState<Refreshed[] | null>(null);
  const started = useRef(false);
  const { run, running } = job;

  useEffect(() => {
    if (!trackers || started.current) return;
    started.current = true;
    const ready = trackers.filter(({ kind, state }) => !trackerViews[kind].followsItself && state === "ready");
    run(async (progress) => {
      const refreshed: Refreshed[] = [];
      for (const [at, { id, title }] of ready.entries()) {
        const partly = (_: string, share: number) => progress(title, (at + share) / ready.length);
        partly("", 0);
        refreshed.push(await actions.refreshTracker(id, partly));
        setDone([...refreshed]);
      }
      setDone(refreshed);
      if (refreshed.length === 1) go({ name: "result", result: refreshed[0] });
    });
  }, [actions, go, run, trackers]);
  useEffect(() => hold(running), [hold, running]);

  return { job, done };
}

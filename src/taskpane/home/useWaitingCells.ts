import { useEffect, useState } from "react";
import type { ShareDone } from "../actions/shareTypes";
import { useActions, type Actions } from "../ActionsContext";
import { useJob, type Job } from "../useJob";

/** The one look of this start of the pane at the workbook, and what is known since; both last until the pane is closed. */
const session: { looked: Promise<number> | null } = { looked: null };

/** What Excel takes at most, in milliseconds, until cells know the functions of an add-in that has just started. */
const settling = 2000;

/** Where cells wait, they may do so only because Excel is still starting: what counts is who waits a moment later. */
async function lookOnce(actions: Actions): Promise<number> {
  if ((await actions.countWaitingCells()) === 0) return 0;
  await new Promise((resolve) => setTimeout(resolve, settling));
  return actions.countWaitingCells();
}

export interface WaitingCells {
  /** Cells that wait for their function; 0 where there are none, and once the person has answered. */
  cells: number;
  job: Job;
  /** What the repair did, if one was made. */
  done: ShareDone | null;
  repair(): void;
  notNow(): void;
}

/** Looks once in a session for cells that wait for their function, without a word when that cannot be done. */
export function useWaitingCells(): WaitingCells {
  const actions = useActions();
  const job = useJob();
  const [cells, setCells] = useState(0);
  const [done, setDone] = useState<ShareDone | null>(null);
  useEffect(() => {
    session.looked ??= lookOnce(actions).catch(() => 0);
    void session.looked.then(setCells);
  }, [actions]);

  function answered() {
    session.looked = Promise.resolve(0);
    setCells(0);
  }

  return {
    ...{ cells, job, done, notNow: answered },
    repair: () =>
      job.run(async (progress) => {
        setDone(await actions.repairFormulas(progress));
        answered();
      }),
  };
}

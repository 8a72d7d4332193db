import { useEffect, useState } from "react";
import type { ShareDone } from "../actions/shareTypes";
import { useActions } from "../ActionsContext";
import { useJob, type Job } from "../useJob";

/** The one look of this session with the workbook, and what is known since; the page lives as long as the session. */
const session: { looked: Promise<number> | null } = { looked: null };

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
    session.looked ??= actions.countWaitingCells().catch(() => 0);
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

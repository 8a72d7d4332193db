import { useCallback, useEffect, useRef, useState } from "react";
import { ActionFailed } from "../actions/failure";
import type { Look, TrackerInfo, WorkbookInfo } from "../actions/types";
import { useActions } from "../ActionsContext";
import { useJob, type Job } from "../useJob";

/** What the trackers page knows of the workbook; `null` until it is read. */
export interface Home {
  workbook: WorkbookInfo | null;
  /** `null` where the workbook keeps what it has of us unreadable. */
  trackers: TrackerInfo[] | null;
  /** The active sheet as a budget; `null` while it is read, and where it cannot be or belongs to a tracker. */
  look: Look | null;
  /** Why the active sheet could not be read, "" where it could. */
  unread: string;
  reading: Job;
  reload(): void;
}

/** Reads the workbook when the page comes up, and again when the person comes back to the pane from another sheet. */
export function useHome(): Home {
  const actions = useActions();
  const reading = useJob();
  const [known, setKnown] = useState<Pick<Home, "workbook" | "trackers" | "look" | "unread">>({
    workbook: null,
    trackers: null,
    look: null,
    unread: "",
  });
  const asked = useRef(0);
  const { run } = reading;
  const active = known.workbook?.active;

  const read = useCallback(async () => {
    const [workbook, trackers] = await Promise.all([actions.readWorkbook(), actions.listTrackers()]);
    const sheet = workbook.active;
    const isTracker = trackers.some(({ sheets }) => sheets.includes(sheet));
    setKnown((was) => ({ workbook, trackers, look: was.look?.grid.sheet === sheet ? was.look : null, unread: "" }));
    if (isTracker) return;
    try {
      const look = await actions.look(sheet);
      setKnown({ workbook, trackers, look, unread: "" });
    } catch (error) {
      // A sheet without a table is no failure of the pane: the card says so, and the rest of the page stays.
      if (!(error instanceof ActionFailed)) throw error;
      setKnown({ workbook, trackers, look: null, unread: error.failure.why });
    }
  }, [actions]);

  const reload = useCallback(() => {
    asked.current++;
    run(async () => {
      // What changed while it was read is read again.
      for (let answered = 0; answered !== asked.current;) {
        answered = asked.current;
        await read();
      }
    });
  }, [read, run]);
  useEffect(reload, [reload]);

  useEffect(() => {
    const followActiveSheet = () =>
      void actions.readWorkbook().then(
        (workbook) => workbook.active !== active && reload(),
        // What keeps the workbook from being read is told when the person asks for something.
        () => undefined,
      );
    window.addEventListener("focus", followActiveSheet);
    return () => window.removeEventListener("focus", followActiveSheet);
  }, [actions, active, reload]);

  return { ...known, reading, reload };
}

import { useCallback, useEffect, useState } from "react";
import type { Look, TrackerInfo, WorkbookInfo } from "../actions/types";
import { useActions } from "../ActionsContext";
import { useJob, type Job } from "../useJob";

/** What the trackers page knows of the workbook; `null` until it is read. */
export interface Home {
  workbook: WorkbookInfo | null;
  /** `null` where the workbook keeps what it has of us unreadable. */
  trackers: TrackerInfo[] | null;
  /** The active sheet as a budget; `null` while it is read, or where it is empty or of a tracker. */
  look: Look | null;
  reading: Job;
  reload(): void;
}

/** Reads the workbook when the page comes up, and again when the person comes back to the pane from another sheet. */
export function useHome(): Home {
  const actions = useActions();
  const reading = useJob();
  const [known, setKnown] = useState<Pick<Home, "workbook" | "trackers" | "look">>({
    workbook: null,
    trackers: null,
    look: null,
  });
  const { run } = reading;
  const active = known.workbook?.active;

  const reload = useCallback(
    () =>
      run(async () => {
        const [workbook, trackers] = await Promise.all([actions.readWorkbook(), actions.listTrackers()]);
        const sheet = workbook.sheets.find(({ name }) => name === workbook.active);
        const readable = sheet && sheet.rows > 0 && !trackers.some(({ sheets }) => sheets.includes(sheet.name));
        setKnown((was) => ({ workbook, trackers, look: was.look?.grid.sheet === workbook.active ? was.look : null }));
        const look = readable ? await actions.look(workbook.active) : null;
        setKnown({ workbook, trackers, look });
      }),
    [actions, run],
  );
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

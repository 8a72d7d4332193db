import { Button, makeStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { TrackerInfo } from "../actions/types";
import { useActions } from "../ActionsContext";
import { usePane } from "../PaneContext";
import { trackerViews } from "../trackerViews";
import { useJob } from "../useJob";
import { home } from "../words/home";
import { FailureNotice } from "./FailureNotice";
import { RemoveConfirm } from "./RemoveConfirm";
import { Working } from "./Working";

const useStyles = makeStyles({
  all: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface TrackerActionsProps {
  tracker: TrackerInfo;
  /** On a page of its own the first button leads. */
  leading?: boolean;
  onRemoved(): void;
}

/** What can be done with a tracker: look at it, open it, refresh it, remove it. An analysis follows its cells by itself. */
export function TrackerActions({ tracker, leading = false, onRemoved }: TrackerActionsProps) {
  const styles = useStyles();
  const actions = useActions();
  const { go, announce } = usePane();
  const job = useJob();
  const { outdated, followsItself } = trackerViews[tracker.kind];
  const [asking, setAsking] = useState(false);
  const [words, setWords] = useState("");
  const removeButton = useRef<HTMLButtonElement>(null);
  // The name of a sheet that is gone is blank.
  const sheet = tracker.sheets.find((name) => name !== "");
  const size = leading ? "medium" : "small";

  function open() {
    if (sheet === undefined) return;
    setWords("");
    job.run(async () => {
      await actions.openSheet(sheet);
      announce(home.opened(sheet));
    });
  }

  function refresh() {
    setWords(home.refreshing);
    job.run(async (progress, signal) => {
      const result = await actions.refreshTracker(tracker.id, progress);
      // Who has gone to another page meanwhile is not pulled away from it.
      if (!signal.aborted) go({ name: "result", result });
    });
  }

  function show() {
    setWords(home.showing);
    job.run(async (_, signal) => {
      const shown = await actions.showTracker(tracker.id);
      if (!signal.aborted) go({ name: "shown", shown });
    });
  }

  function remove() {
    setAsking(false);
    setWords(home.removing);
    job.run(async () => {
      await actions.removeTracker(tracker.id);
      announce(home.removed(tracker.title));
      onRemoved();
    });
  }

  function keep() {
    setAsking(false);
    requestAnimationFrame(() => removeButton.current?.focus());
  }

  return (
    <div className={styles.all}>
      {asking ? (
        <RemoveConfirm tracker={tracker} onRemove={remove} onKeep={keep} />
      ) : (
        <div className={styles.buttons}>
          {outdated && !leading && (
            <Button size={size} disabled={tracker.state !== "ready"} disabledFocusable={job.running} onClick={show}>
              {home.show}
            </Button>
          )}
          <Button
            size={size}
            appearance={leading ? "primary" : "secondary"}
            disabled={sheet === undefined}
            disabledFocusable={job.running}
            onClick={open}
          >
            {home.open}
          </Button>
          {!followsItself && (
            <Button size={size} disabled={tracker.state !== "ready"} disabledFocusable={job.running} onClick={refresh}>
              {home.refresh}
            </Button>
          )}
          <Button
            size={size}
            appearance="subtle"
            ref={removeButton}
            disabledFocusable={job.running}
            onClick={() => setAsking(true)}
          >
            {home.remove}
          </Button>
        </div>
      )}
      {job.slow && words && <Working job={job} words={words} />}
      <FailureNotice job={job} />
    </div>
  );
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { TrackerInfo } from "../actions/types";
import { home } from "../words/home";

const useStyles = makeStyles({
  box: { display: "grid", gap: "8px" },
  question: { margin: 0, color: tokens.colorNeutralForeground1, overflowWrap: "anywhere" },
  answers: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface RemoveConfirmProps {
  tracker: TrackerInfo;
  onRemove(): void;
  onKeep(): void;
}

/** Asks in place whether a tracker really goes. The safe answer has the focus; Escape gives it. */
export function RemoveConfirm({ tracker, onRemove, onKeep }: RemoveConfirmProps) {
  const styles = useStyles();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  const question = home.removeQuestion(tracker.title, tracker.sheets.length);
  return (
    <div
      className={styles.box}
      role="group"
      aria-label={question}
      onKeyDown={(event) => event.key === "Escape" && onKeep()}
    >
      <p className={styles.question}>{question}</p>
      <div className={styles.answers}>
        <Button size="small" onClick={onRemove}>
          {home.remove}
        </Button>
        <Button size="small" appearance="primary" ref={keep} onClick={onKeep}>
          {home.keep}
        </Button>
      </div>
    </div>
  );
}

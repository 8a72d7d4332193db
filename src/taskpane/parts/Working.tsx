import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Job } from "../useJob";
import { common } from "../words/common";

const useStyles = makeStyles({
  group: { outlineStyle: "none" },
  row: { display: "flex", alignItems: "center", gap: "8px", minHeight: "32px", marginTop: "6px" },
  words: { flexGrow: 1, minWidth: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface WorkingProps {
  job: Job;
  /** What is going on as long as the job has not said so itself. */
  words: string;
  /** Can be called off. */
  cancelable?: boolean;
}

/** A job that takes its time: how far it is, in a bar and in words, and the way out. */
export function Working({ job, words, cancelable = false }: WorkingProps) {
  const styles = useStyles();
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // It stands in for the button that started the job; the focus on Cancel would turn a second press into a way out.
    if (cancelable) group.current?.focus();
  }, [cancelable]);
  const step = job.step || words;
  return (
    <div ref={group} className={styles.group} role="group" aria-label={words} tabIndex={-1}>
      <ProgressBar aria-label={words} aria-valuetext={step} value={job.share > 0 ? job.share : undefined} />
      <div className={styles.row}>
        <span className={styles.words} role="status">
          {job.canceled ? common.canceling : step}
        </span>
        {cancelable && (
          <Button size="small" onClick={job.cancel} disabledFocusable={job.canceled}>
            {common.cancel}
          </Button>
        )}
      </div>
    </div>
  );
}

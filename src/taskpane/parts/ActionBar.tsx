import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, type ReactNode } from "react";
import type { Job } from "../useJob";
import { Working } from "./Working";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    alignContent: "end",
    gap: "8px",
    minHeight: "58px",
    margin: "auto -16px -16px",
    padding: "10px 16px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-height: 420px)": { position: "static" },
  },
  line: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

interface ActionBarProps {
  /** What the button will do, or what it still waits for. */
  line: ReactNode;
  button: string;
  ready: boolean;
  job: Job;
  /** What the job does while it takes long. */
  working: string;
  onAct(): void;
}

/** Always in view: what a page will do or still waits for, and its button, which is there again for the keyboard when the job failed. */
export function ActionBar({ line, button, ready, job, working, onAct }: ActionBarProps) {
  const styles = useStyles();
  const control = useRef<HTMLButtonElement>(null);
  const lineId = useId();
  const { failure } = job;
  useEffect(() => {
    if (failure) control.current?.focus({ preventScroll: true });
  }, [failure]);

  return (
    <div className={styles.bar}>
      {job.slow ? (
        <Working job={job} words={working} cancelable />
      ) : (
        <>
          <p className={styles.line} id={lineId}>
            {line}
          </p>
          <Button
            ref={control}
            appearance="primary"
            aria-describedby={lineId}
            disabledFocusable={!ready || job.running}
            onClick={onAct}
          >
            {button}
          </Button>
        </>
      )}
    </div>
  );
}

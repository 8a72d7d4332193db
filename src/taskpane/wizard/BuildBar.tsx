import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { Working } from "../parts/Working";
import type { Job } from "../useJob";
import { wizard } from "../words/wizard";
import type { Outlook } from "./outlook";
import { firstQuestionId } from "./Questions";

const words = wizard.build;

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

interface BuildBarProps {
  outlook: Outlook;
  openQuestions: number;
  job: Job;
  onBuild(): void;
}

/** Always in view: what a build creates or what it still waits for, and the button. */
export function BuildBar({ outlook, openQuestions, job, onBuild }: BuildBarProps) {
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  const lineId = useId();
  const { failure } = job;
  useEffect(() => {
    if (failure) button.current?.focus({ preventScroll: true });
  }, [failure]);

  return (
    <div className={styles.bar}>
      {job.slow ? (
        <Working job={job} words={words.building} cancelable />
      ) : (
        <>
          <p className={styles.line} id={lineId}>
            {lineOf(outlook)}{" "}
            {openQuestions > 0 && (
              <Link as="button" inline onClick={showFirstQuestion}>
                {words.showQuestion}
              </Link>
            )}
          </p>
          <Button
            ref={button}
            appearance="primary"
            aria-describedby={lineId}
            disabledFocusable={outlook.kind !== "ready" || job.running}
            onClick={onBuild}
          >
            {words.button}
          </Button>
        </>
      )}
    </div>
  );
}

function lineOf(outlook: Outlook): string {
  if (outlook.kind === "ready") return outlook.plan;
  return outlook.kind === "blocked" ? outlook.reason : outlook.failure.what;
}

function showFirstQuestion() {
  const question = document.getElementById(firstQuestionId);
  question?.scrollIntoView({ block: "center" });
  question?.querySelector("button")?.focus({ preventScroll: true });
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { Working } from "../parts/Working";
import type { Job } from "../useJob";
import { riskWords } from "../words/risk";
import type { RiskOutlook } from "./riskOutlook";

const words = riskWords.wizard;

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

/** Always in view: what a build creates or what it still waits for, and the button. */
export function RiskBuildBar({ outlook, job, onBuild }: { outlook: RiskOutlook; job: Job; onBuild(): void }) {
  const styles = useStyles();
  const lineId = useId();
  return (
    <div className={styles.bar}>
      {job.slow ? (
        <Working job={job} words={words.building} cancelable />
      ) : (
        <>
          <p className={styles.line} id={lineId}>
            {outlook.kind === "ready" ? outlook.plan : outlook.reason}
          </p>
          <Button
            appearance="primary"
            aria-describedby={lineId}
            disabledFocusable={outlook.kind !== "ready" || job.running}
            onClick={onBuild}
          >
            {words.build}
          </Button>
        </>
      )}
    </div>
  );
}

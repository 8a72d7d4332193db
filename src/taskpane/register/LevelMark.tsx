import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { RiskSettings } from "../../trackers/risk/riskSettings";
import { levelPlace } from "../../trackers/risk/heatCells";
import { levelMarks, useLevelTints } from "./levels";

const useStyles = makeStyles({
  mark: { display: "inline-flex", alignItems: "center", gap: "6px", whiteSpace: "nowrap" },
  box: {
    display: "inline-grid",
    placeItems: "center",
    minWidth: "16px",
    height: "16px",
    boxSizing: "border-box",
    padding: "0 3px",
    fontSize: "10px",
    lineHeight: "14px",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: "2px",
  },
});

/** A level as its tint with its letters, and its word. */
export function LevelMark({ level, settings }: { level: string; settings: RiskSettings }) {
  const styles = useStyles();
  const tints = useLevelTints(settings.levels);
  const at = levelPlace(level, settings);
  if (at === -1) return <span>{level}</span>;
  return (
    <span className={styles.mark}>
      <span className={mergeClasses(styles.box, tints[at])} aria-hidden>
        {levelMarks(settings.levels)[at]}
      </span>
      {level}
    </span>
  );
}

import { makeStyles, tokens } from "@fluentui/react-components";
import type { TrackerInfo } from "../actions/types";
import { wrongIn } from "../format/check";
import { Icon } from "../parts/Icon";
import { TrackerActions } from "../parts/TrackerActions";
import { meaning } from "../theme/palette";
import { trackerViews } from "../trackerViews";
import { home } from "../words/home";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "8px",
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  title: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  line: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 12px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  state: { display: "inline-flex", alignItems: "center", gap: "4px" },
  warn: { color: meaning.unfavorable },
});

/** A tracker of this workbook: where it comes from, how it stands, what can be done with it. */
export function TrackerCard({ tracker, onRemoved }: { tracker: TrackerInfo; onRemoved(): void }) {
  const styles = useStyles();
  const ready = tracker.state === "ready";
  const wrong = ready ? wrongIn(tracker.check) : "";
  const { followsItself } = trackerViews[tracker.kind];
  const good = ready && wrong === "";
  return (
    <article className={styles.card} aria-label={tracker.title}>
      <div>
        <h3 className={styles.title}>{tracker.title}</h3>
        <p className={styles.line}>
          <span>{home.from(tracker.sourceSheet)}</span>
          <span className={styles.state}>
            <span className={good ? undefined : styles.warn}>
              <Icon name={good ? "check" : "warning"} size={14} />
            </span>
            {wrong === "" ? home.states[tracker.state] : home.lookAtIt}
          </span>
        </p>
        {wrong !== "" && <p className={styles.line}>{wrong}</p>}
        {ready && followsItself && <p className={styles.line}>{followsItself}</p>}
        {!ready && <p className={styles.line}>{home.stateHints[tracker.state]}</p>}
      </div>
      <TrackerActions tracker={tracker} onRemoved={onRemoved} />
    </article>
  );
}

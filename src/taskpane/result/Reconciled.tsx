import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Reconciliation } from "../actions/types";
import type { Culture } from "../../sheets/grid";
import { wrongIn } from "../format/check";
import { Icon } from "../parts/Icon";
import { meaning } from "../theme/palette";
import { result } from "../words/result";
import { Differences } from "./Differences";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  mark: { display: "inline-grid", flexShrink: 0 },
  agrees: { color: tokens.colorCompoundBrandForeground1 },
  differs: { color: meaning.unfavorable },
  hint: { margin: "4px 0 8px", color: tokens.colorNeutralForeground2 },
});

interface ReconciledProps {
  reconciliation: Reconciliation;
  /** What the tracker's check cell says. */
  check: string | undefined;
  culture: Culture;
}

/** Whether what the pane worked out and what the sheet shows are the same. */
export function Reconciled({ reconciliation, check, culture }: ReconciledProps) {
  const styles = useStyles();
  const { figures, differ, notes = [] } = reconciliation;
  const agrees = differ.length === 0;
  const wrong = wrongIn(check);
  return (
    <div>
      <p className={styles.line}>
        <span className={mergeClasses(styles.mark, agrees ? styles.agrees : styles.differs)}>
          <Icon name={agrees ? "check" : "warning"} />
        </span>
        {agrees ? result.reconciled(figures) : result.differ(differ.length, figures)}
      </p>
      {wrong !== "" && (
        <p className={styles.line}>
          <span className={mergeClasses(styles.mark, styles.differs)}>
            <Icon name="warning" />
          </span>
          {wrong}
        </p>
      )}
      {notes.map((note) => (
        <p key={note} className={styles.hint}>
          {result.notes[note]}
        </p>
      ))}
      {!agrees && (
        <>
          <p className={styles.hint}>{result.differHint}</p>
          <Differences differ={differ} culture={culture} />
        </>
      )}
    </div>
  );
}

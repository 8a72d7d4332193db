import { makeStyles, tokens } from "@fluentui/react-components";
import { Icon } from "../parts/Icon";
import { meaning } from "../theme/palette";
import { share } from "../words/share";
import { Places } from "./Places";
import type { ShareOutcome } from "./useShare";

const useStyles = makeStyles({
  box: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", columnGap: "10px", overflowWrap: "anywhere" },
  mark: { color: meaning.favorable },
  warn: { color: meaning.unfavorable },
  line: { margin: 0 },
  quiet: { margin: "2px 0 0", color: tokens.colorNeutralForeground2 },
});

/** What was just done, and whether the cells show the same as before. */
export function Done({ outcome: { words, done } }: { outcome: ShareOutcome }) {
  const styles = useStyles();
  const { figures, differ } = done.reconciliation;
  return (
    <div className={styles.box} role="status">
      <span className={differ.length === 0 ? styles.mark : styles.warn}>
        <Icon name={differ.length === 0 ? "check" : "warning"} />
      </span>
      <div>
        <p className={styles.line}>{words}</p>
        {figures > 0 && !done.stopped && (
          <p className={styles.quiet}>
            {differ.length === 0 ? share.done.agree(figures) : share.done.differ(differ.length)}
          </p>
        )}
        {!done.stopped && <Places places={differ} />}
      </div>
    </div>
  );
}

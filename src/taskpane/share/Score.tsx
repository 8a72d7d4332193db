import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Icon } from "../parts/Icon";
import { meaning } from "../theme/palette";
import { share } from "../words/share";

const useStyles = makeStyles({
  score: {
    display: "grid",
    gridTemplateColumns: "24px minmax(0, 1fr)",
    columnGap: "10px",
    alignItems: "center",
    padding: "14px 12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  words: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  line: { gridColumn: 2, margin: 0, color: tokens.colorNeutralForeground2 },
  ready: { color: meaning.favorable },
  open: { color: meaning.unfavorable },
});

/** Whether the workbook can be shared as it is, in words nobody can misread. */
export function Score({ things }: { things: number }) {
  const styles = useStyles();
  const ready = things === 0;
  return (
    <div className={styles.score} role="status">
      <span className={ready ? styles.ready : styles.open}>
        <Icon name={ready ? "check" : "warning"} size={24} />
      </span>
      <p className={mergeClasses(styles.words, styles.strong)}>{ready ? share.ready : share.notReady(things)}</p>
      {ready && <p className={styles.line}>{share.readyLine}</p>}
    </div>
  );
}

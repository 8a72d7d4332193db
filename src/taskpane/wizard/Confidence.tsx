import { makeStyles, tokens } from "@fluentui/react-components";
import { wizard } from "../words/wizard";

const words = wizard.columns;

const useStyles = makeStyles({
  dots: { letterSpacing: "2px", marginRight: "4px" },
  all: { whiteSpace: "nowrap", color: tokens.colorNeutralForeground2 },
});

/** From here on a role is likely, from here on sure. */
const likely = 0.6;
const sure = 0.85;

/** How sure a role is: one to three dots and a word. */
export function Confidence({ confidence }: { confidence: number }) {
  const styles = useStyles();
  const level = confidence >= sure ? 3 : confidence >= likely ? 2 : 1;
  return (
    <span className={styles.all}>
      <span className={styles.dots} aria-hidden>
        {"●".repeat(level) + "○".repeat(3 - level)}
      </span>
      {words.sure[level - 1]}
    </span>
  );
}

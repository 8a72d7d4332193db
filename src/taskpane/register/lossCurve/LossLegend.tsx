import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { registerWords } from "../../words/register";

const words = registerWords.loss.legend;

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 16px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    color: tokens.colorNeutralForeground2,
  },
  entry: { display: "inline-flex", alignItems: "center", gap: "6px" },
  line: { width: "20px", borderTop: `2px solid ${tokens.colorCompoundBrandForeground1}` },
  before: { borderTop: `2px dashed ${tokens.colorNeutralForeground3}` },
  appetite: { borderTop: `3px dotted ${tokens.colorNeutralForeground1}` },
});

/** Which line of the curve's drawing is which. */
export function LossLegend({ lines }: { lines: readonly (keyof typeof words)[] }) {
  const styles = useStyles();
  return (
    <p className={styles.legend}>
      {lines.map((line) => (
        <span key={line} className={styles.entry}>
          <span
            aria-hidden
            className={mergeClasses(
              styles.line,
              line === "recorded" && styles.before,
              line === "appetite" && styles.appetite,
            )}
          />
          {words[line]}
        </span>
      ))}
    </p>
  );
}

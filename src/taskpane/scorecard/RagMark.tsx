import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { kpiWords } from "../words/kpi";
import { useRagTints } from "./ragTints";

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    alignItems: "center",
    gap: "5px",
    padding: "0 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
    borderRadius: "10px",
  },
  sign: { fontSize: "0.85em" },
});

/** A KPI's color as its sign and its word, on its tint. */
export function RagMark({ rag }: { rag: string }) {
  const styles = useStyles();
  const tints = useRagTints();
  // The words of the sheet begin with the sign: "■ Red".
  const [sign, ...word] = rag.split(" ");
  const tint = rag in tints ? (rag as keyof typeof tints) : "none";
  return (
    <span className={mergeClasses(styles.mark, tints[tint])}>
      {rag !== "" && (
        <span className={styles.sign} aria-hidden>
          {sign}
        </span>
      )}
      {rag === "" ? kpiWords.list.noColor : word.join(" ")}
    </span>
  );
}

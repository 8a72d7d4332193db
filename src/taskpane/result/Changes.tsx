import { makeStyles, tokens } from "@fluentui/react-components";
import type { Refreshed } from "../actions/types";
import { Section } from "../parts/Section";
import { result } from "../words/result";

const useStyles = makeStyles({
  list: { display: "grid", gap: "4px", margin: 0, padding: 0, listStyleType: "none", overflowWrap: "anywhere" },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What a refresh did. */
export function Changes({ refreshed }: { refreshed: Refreshed }) {
  const styles = useStyles();
  const lines = result.lines(refreshed);
  return (
    <Section title={result.changes}>
      {lines.length === 0 ? (
        <p className={styles.none}>{result.nothing}</p>
      ) : (
        <ul className={styles.list}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}

import { makeStyles, tokens } from "@fluentui/react-components";
import type { FiguredRow } from "../../trackers/kit/trackerFigures";
import { Section } from "../parts/Section";
import { flaggedWords as words } from "../words/defined";

const useStyles = makeStyles({
  list: { display: "grid", gap: "8px", margin: 0, padding: 0, listStyleType: "none", overflowWrap: "anywhere" },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Rows that the pane lists; the table has them all. */
const most = 10;

/** The rows of a tracker of which something is amiss, with what it is. */
export function FlaggedRows({ rows }: { rows: readonly FiguredRow[] }) {
  const styles = useStyles();
  const flagged = rows.filter(({ cells }) => cells.flags !== "" && cells.flags !== undefined);
  return (
    <Section title={words.title}>
      {flagged.length === 0 ? (
        <p className={styles.line}>{words.none}</p>
      ) : (
        <ul className={styles.list}>
          {flagged.slice(0, most).map(({ row, cells }, at) => (
            <li key={at}>
              <span className={styles.title}>{`${row.id} ${row.title}`}</span>
              <span className={styles.line}>{String(cells.flags)}</span>
            </li>
          ))}
        </ul>
      )}
      {flagged.length > most && <p className={styles.line}>{words.more(flagged.length - most)}</p>}
    </Section>
  );
}

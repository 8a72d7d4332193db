import { makeStyles, tokens } from "@fluentui/react-components";
import type { TrackerInfo } from "../actions/types";
import { wrongIn } from "../format/check";
import { FailureNotice } from "../parts/FailureNotice";
import { Notice } from "../parts/Notice";
import { Section } from "../parts/Section";
import { Working } from "../parts/Working";
import { home } from "../words/home";
import { result as resultWords } from "../words/result";
import { useRefreshAll } from "./useRefreshAll";

const useStyles = makeStyles({
  list: { display: "grid", gap: "8px", margin: 0, padding: 0, listStyleType: "none", overflowWrap: "anywhere" },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold },
  line: { color: tokens.colorNeutralForeground2 },
});

/** What the ribbon's *Refresh* does, and did, to the trackers of the workbook. */
export function RefreshAll({ trackers }: { trackers: TrackerInfo[] | null }) {
  const styles = useStyles();
  const { job, done } = useRefreshAll(trackers);
  return (
    <>
      {job.slow && <Working job={job} words={home.refreshing} />}
      <FailureNotice job={job} />
      {done?.length === 0 && !job.running && <Notice kind="remark" {...home.nothingToRefresh} />}
      {done && done.length > 0 && (
        <Section title={home.refreshed}>
          <ul className={styles.list}>
            {done.map((refreshed) => {
              const { figures, differ, notes = [] } = refreshed.reconciliation;
              const lines = resultWords.lines(refreshed);
              const wrong = wrongIn(refreshed.tracker.check);
              return (
                <li key={refreshed.tracker.id}>
                  <span className={styles.title}>{refreshed.tracker.title}</span>
                  <span className={styles.line}>
                    {differ.length === 0 ? resultWords.reconciled(figures) : resultWords.differ(differ.length, figures)}
                    . {wrong !== "" && `${wrong} `}
                    {lines.length > 0 ? lines.join(" ") : resultWords.nothing}
                    {notes.map((note) => ` ${resultWords.notes[note]}`)}
                  </span>
                </li>
              );
            })}
          </ul>
        </Section>
      )}
    </>
  );
}

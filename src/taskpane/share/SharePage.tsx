import { makeStyles, tokens } from "@fluentui/react-components";
import { FailureNotice } from "../parts/FailureNotice";
import { Loading } from "../parts/Loading";
import { PageTitle } from "../parts/PageTitle";
import { Section } from "../parts/Section";
import { Working } from "../parts/Working";
import { share } from "../words/share";
import { ChangedCells } from "./ChangedCells";
import { Done } from "./Done";
import { FindingCard } from "./FindingCard";
import { Score } from "./Score";
import { ShareActions } from "./ShareActions";
import { useShare } from "./useShare";

const useStyles = makeStyles({
  line: { margin: "-12px 0 0", color: tokens.colorNeutralForeground2 },
  findings: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "8px" },
});

/** Checks the workbook before it goes to people without the toolkit, makes it portable, and takes it back. */
export function SharePage() {
  const styles = useStyles();
  const sharing = useShare();
  const { report, outcome, checking, working, doing, choices, choose, check } = sharing;
  return (
    <>
      <PageTitle title={share.title} />
      <p className={styles.line}>{share.line}</p>
      <FailureNotice job={checking} onRetry={check} />
      {!report && checking.running && <Loading words={share.checking} />}
      {report && (
        <>
          <Score things={report.findings.length} />
          {outcome && <Done outcome={outcome} />}
          <FailureNotice job={working} />
          {working.running && <Working job={working} words={doing} />}
          <ShareActions {...sharing} report={report} />
          <ChangedCells changed={report.changed} choices={choices} onChoose={choose} />
          {report.findings.length > 0 && (
            <Section title={share.findingsTitle}>
              <div className={styles.findings}>
                {report.findings.map((finding) => (
                  <FindingCard key={finding.kind} finding={finding} />
                ))}
              </div>
            </Section>
          )}
        </>
      )}
    </>
  );
}

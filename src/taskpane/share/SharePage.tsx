import { makeStyles, tokens } from "@fluentui/react-components";
import { remarks } from "../../trackers/sharing/remarks";
import { FailureNotice } from "../parts/FailureNotice";
import { Loading } from "../parts/Loading";
import { PageTitle } from "../parts/PageTitle";
import { Section } from "../parts/Section";
import { Working } from "../parts/Working";
import { share } from "../words/share";
import { ChangedCells } from "./ChangedCells";
import { DifferingCells } from "./DifferingCells";
import { Done } from "./Done";
import { FindingList } from "./FindingList";
import { ForMail } from "./ForMail";
import { ReadersSee } from "./ReadersSee";
import { Remarks } from "./Remarks";
import { Score } from "./Score";
import { ShareActions } from "./ShareActions";
import { useShare } from "./useShare";

const useStyles = makeStyles({
  line: { margin: "-12px 0 0", color: tokens.colorNeutralForeground2 },
});

/** Checks the workbook before it goes to people without the toolkit, makes it portable, and takes it back. */
export function SharePage() {
  const styles = useStyles();
  const sharing = useShare();
  const { report, outcome, checking, working, doing, choices, choose, accepted, accept, check } = sharing;
  const findings = report?.findings.filter(({ kind }) => !remarks.has(kind)) ?? [];
  return (
    <>
      <PageTitle title={share.title} />
      <p className={styles.line}>{share.line}</p>
      <FailureNotice job={checking} onRetry={check} />
      {!report && checking.running && <Loading words={share.checking} />}
      {report && (
        <>
          <Score things={findings.length} />
          {outcome && <Done outcome={outcome} />}
          {outcome?.done.stopped && (
            <DifferingCells differ={outcome.done.reconciliation.differ} accepted={accepted} onAccept={accept} />
          )}
          <FailureNotice job={working} />
          {working.running && <Working job={working} words={doing} />}
          <ReadersSee cells={report.preview} />
          <ShareActions {...sharing} report={report} />
          <ChangedCells changed={report.changed} choices={choices} onChoose={choose} />
          {findings.length > 0 && (
            <Section title={share.findingsTitle}>
              <FindingList findings={findings} />
            </Section>
          )}
          <Remarks {...sharing} report={report} />
          <ForMail trackers={report.trackers} />
        </>
      )}
    </>
  );
}

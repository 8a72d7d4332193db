import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import type { TrackerKind } from "../../trackers/kinds";
import { useActions } from "../ActionsContext";
import { FailureNotice } from "../parts/FailureNotice";
import { PageTitle } from "../parts/PageTitle";
import { usePane } from "../PaneContext";
import { today } from "../today";
import { trackerViews } from "../trackerViews";
import { useJob } from "../useJob";
import { useLocked } from "../useLocked";
import { BuildBar } from "../wizard/BuildBar";
import { lookAhead } from "../wizard/outlook";
import { start } from "../words/start";

const useStyles = makeStyles({ line: { margin: 0, flexGrow: 1, color: tokens.colorNeutralForeground2 } });

/** From nothing to an input sheet and the tracker over it. */
export function StartPage({ kind }: { kind: TrackerKind }) {
  const styles = useStyles();
  const actions = useActions();
  const { go, hold } = usePane();
  const job = useJob();
  const locked = useLocked();
  const outlook = useMemo(
    () => lookAhead(locked, () => ({ figures: null, plan: actions.describeStart(kind, today()) ?? "" })),
    [actions, kind, locked],
  );
  useEffect(() => hold(job.running), [hold, job.running]);

  function build() {
    job.run(async (progress, signal) =>
      go({ name: "result", result: await actions.startEmpty(kind, today(), progress, signal) }),
    );
  }

  return (
    <>
      <PageTitle title={start.of(trackerViews[kind].card.name)} back held={job.running} />
      <p className={styles.line}>{start.promise}</p>
      <FailureNotice job={job} />
      <BuildBar outlook={outlook} openQuestions={0} words={start} job={job} onBuild={build} />
    </>
  );
}

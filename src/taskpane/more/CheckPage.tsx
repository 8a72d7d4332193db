import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ExcelCheck } from "../actions/checkExcel";
import { useActions } from "../ActionsContext";
import { usePane } from "../PaneContext";
import { ActionBar } from "../parts/ActionBar";
import { FailureNotice } from "../parts/FailureNotice";
import { PageTitle } from "../parts/PageTitle";
import { useJob } from "../useJob";
import { check } from "../words/more";
import { CheckResult } from "./CheckResult";
import { foundIn } from "./foundIn";

const useStyles = makeStyles({
  line: { margin: "-8px 0 0", color: tokens.colorNeutralForeground2 },
});

/** Asks this Excel what the add-in takes for granted, and shows what it answered. */
export function CheckPage() {
  const styles = useStyles();
  const actions = useActions();
  const { announce, hold } = usePane();
  const job = useJob();
  const [result, setResult] = useState<ExcelCheck | null>(null);
  useEffect(() => hold(job.running), [hold, job.running]);

  function start() {
    setResult(null);
    job.run(async (progress, signal) => {
      const found = await actions.checkExcel(progress, signal);
      setResult(found);
      announce(foundIn(found.answers).join(". "));
    });
  }

  return (
    <>
      <PageTitle title={check.title} back={{ name: "more" }} held={job.running} />
      {!result && <p className={styles.line}>{check.line}</p>}
      {result && <CheckResult {...result} />}
      <FailureNotice job={job} />
      <ActionBar
        line={result ? check.excel(result.excel) : ""}
        button={result ? check.again : check.start}
        ready
        job={job}
        working={check.running}
        onAct={start}
      />
    </>
  );
}

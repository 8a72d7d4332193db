import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import { analysisKinds } from "../../trackers/process/analysis";
import { measureOf } from "../../trackers/process/planProcess";
import { useActions } from "../ActionsContext";
import { ActionBar } from "../parts/ActionBar";
import { FailureNotice } from "../parts/FailureNotice";
import { Loading } from "../parts/Loading";
import { Notice } from "../parts/Notice";
import { PageTitle } from "../parts/PageTitle";
import { Section } from "../parts/Section";
import { Segments } from "../parts/Segments";
import { usePane } from "../PaneContext";
import { useJob } from "../useJob";
import { useLocked } from "../useLocked";
import { processWords as words } from "../words/process";
import { AnalysisFields } from "./AnalysisFields";
import { AnalysisPicture } from "./AnalysisPicture";
import { LineChoices } from "./LineChoices";
import { ProcessHeadline } from "./ProcessHeadline";
import { processOutlook } from "./processOutlook";
import { SelectionSummary } from "./SelectionSummary";
import { useSelection } from "./useSelection";

const useStyles = makeStyles({
  promise: { margin: "-12px 0 0", color: tokens.colorNeutralForeground2 },
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "24px" },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const kinds = analysisKinds.map((value) => ({ value, label: words.kinds[value] }));

/** From selected cells to a control chart, a capability, a Pareto list or OEE on a sheet of its own. */
export function ProcessPage() {
  const styles = useStyles();
  const actions = useActions();
  const { go, hold } = usePane();
  const state = useSelection();
  const job = useJob();
  const { look, choice, options, failure } = state;
  const locked = useLocked();
  const outlook = useMemo(
    () => (look && choice ? processOutlook(actions, look, choice, options) : null),
    [actions, look, choice, options],
  );
  useEffect(() => hold(job.running), [hold, job.running]);

  function insert() {
    if (!look || !choice) return;
    job.run(async (progress, signal) =>
      go({ name: "result", result: await actions.buildProcess(look, choice, options, progress, signal) }),
    );
  }

  const values = look && choice && choice.values !== null ? look.selection.lines[choice.values] : null;
  return (
    <>
      <PageTitle title={words.title} back held={job.running} />
      <p className={styles.promise}>{words.promise}</p>
      <FailureNotice job={{ failure, dismiss: state.dismiss }} onRetry={state.readAgain} />
      {!look && !failure && <Loading words={words.reading} />}
      {look && choice && outlook && (
        <>
          <div className={styles.form} inert={job.running}>
            <Section title={words.selection} step={1}>
              <SelectionSummary look={look} figures={outlook.figures} onReadAgain={state.readAgain} />
            </Section>
            <Section title={words.analysis} step={2}>
              <Segments label={words.analysis} value={choice.kind} options={kinds} onChoose={state.chooseKind} />
              <p className={styles.line}>{words.purposes[choice.kind]}</p>
              <LineChoices selection={look.selection} choice={choice} choose={state.choose} />
              <AnalysisFields
                kind={choice.kind}
                options={options}
                decimal={look.selection.decimal}
                onChange={state.setOptions}
              />
            </Section>
            <Section title={words.preview} step={3}>
              {outlook.figures ? (
                <>
                  <AnalysisPicture figures={outlook.figures} measure={measureOf(values)} options={options} />
                  <ProcessHeadline figures={outlook.figures} />
                </>
              ) : (
                <Notice kind="remark" what={outlook.failure.why} next={outlook.failure.next} />
              )}
            </Section>
          </div>
          <FailureNotice job={job} />
          <ActionBar
            line={locked || (outlook.figures ? outlook.plan : words.waiting)}
            button={words.insert}
            ready={outlook.figures !== null && locked === ""}
            job={job}
            working={words.inserting}
            onAct={insert}
          />
        </>
      )}
    </>
  );
}

import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import { useActions } from "../ActionsContext";
import { plainCulture } from "../format/amount";
import { RiskHeadline } from "../headline/RiskHeadline";
import { ActionBar } from "../parts/ActionBar";
import { Disclosure } from "../parts/Disclosure";
import { FailureNotice } from "../parts/FailureNotice";
import { Loading } from "../parts/Loading";
import { Notice } from "../parts/Notice";
import { PageTitle } from "../parts/PageTitle";
import { Section } from "../parts/Section";
import { SelectField } from "../parts/SelectField";
import { TextField } from "../parts/TextField";
import { usePane } from "../PaneContext";
import { useJob } from "../useJob";
import { riskWords } from "../words/risk";
import { wizard } from "../words/wizard";
import { RiskColumns } from "./RiskColumns";
import { riskOutlook } from "./riskOutlook";
import { useRiskWizard } from "./useRiskWizard";

const words = riskWords.wizard;

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "24px" },
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "12px" },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const matrices = (["usual", "nist"] as const).map((value) => ({ value, label: words.matrices[value] }));
const kinds = (["plain", "coo"] as const).map((value) => ({ value, label: wizard.options.kinds[value] }));

/** From a list of risks to a register, on one page that scrolls. */
export function RiskWizard({ sheet }: { sheet?: string }) {
  const styles = useStyles();
  const actions = useActions();
  const { go, hold } = usePane();
  const state = useRiskWizard(sheet);
  const job = useJob();
  const { workbook, look, options, sheets, setOptions } = state;
  const locked = workbook?.locked ?? "";
  const outlook = useMemo(() => riskOutlook(actions, look, options, locked), [actions, look, options, locked]);
  useEffect(() => hold(job.running), [hold, job.running]);

  function build() {
    if (!look) return;
    job.run(async (progress, signal) =>
      go({ name: "result", result: await actions.buildRisk(look, options, progress, signal) }),
    );
  }

  return (
    <>
      <PageTitle title={riskWords.headline} back held={job.running} />
      {sheets.length === 0 && <FailureNotice job={state} onRetry={state.retry} />}
      {!workbook && !state.failure && <Loading words={wizard.build.readingWorkbook} />}
      {workbook && sheets.length === 0 && <Notice {...words.empty} kind="remark" />}
      {sheets.length > 0 && (
        <>
          <div className={styles.form} inert={job.running}>
            <Section title={wizard.sheet.step} step={1}>
              <SelectField
                label={words.sheet}
                value={state.sheet}
                options={sheets.map(({ name, visible }) => ({
                  value: name,
                  label: visible ? name : wizard.sheet.hidden(name),
                }))}
                onChoose={state.chooseSheet}
              />
              <FailureNotice job={state} onRetry={state.retry} />
              {!look && !state.failure && <Loading key={state.sheet} words={wizard.sheet.reading(state.sheet)} />}
              {look && <p className={styles.line}>{words.found(look.read.source.headerRow, look.risks)}</p>}
              {look && look.risks === 0 && <Notice {...words.noRisks} kind="remark" />}
            </Section>
            {look && <RiskColumns look={look} choose={state.choose} />}
            {look && (
              <Section title={words.options} step={3}>
                <Disclosure small summary={words.matrices[options.matrix]}>
                  <div className={styles.fields}>
                    <TextField
                      label={words.title}
                      maxLength={80}
                      value={options.title}
                      onWrite={(title) => setOptions({ ...options, title })}
                    />
                    <SelectField
                      label={words.matrix}
                      value={options.matrix}
                      options={matrices}
                      onChoose={(matrix) => setOptions({ ...options, matrix })}
                    />
                    <SelectField
                      label={wizard.options.formulas}
                      value={options.formulas}
                      options={kinds}
                      onChoose={(formulas) => setOptions({ ...options, formulas })}
                    />
                  </div>
                </Disclosure>
              </Section>
            )}
            {look && (
              <Section title={wizard.headline.step}>
                {outlook.kind === "ready" ? (
                  <RiskHeadline figures={outlook.figures} culture={look.grid.culture ?? plainCulture} />
                ) : (
                  <p className={styles.line}>{words.waiting}</p>
                )}
              </Section>
            )}
          </div>
          <FailureNotice job={job} />
          <ActionBar
            line={outlook.kind === "ready" ? outlook.plan : outlook.reason}
            button={words.build}
            ready={outlook.kind === "ready"}
            job={job}
            working={words.building}
            onAct={build}
          />
        </>
      )}
    </>
  );
}

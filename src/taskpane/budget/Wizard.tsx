import { makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useEffect, useMemo, useRef } from "react";
import { useActions } from "../ActionsContext";
import { plainCulture } from "../format/amount";

import { FailureNotice } from "../parts/FailureNotice";
import { Loading } from "../parts/Loading";
import { Notice } from "../parts/Notice";
import { PageTitle } from "../parts/PageTitle";
import { Section } from "../parts/Section";
import { usePane } from "../PaneContext";
import { useJob } from "../useJob";
import { wizard } from "../words/wizard";
import { BuildBar } from "../wizard/BuildBar";
import { ColumnsStep } from "../wizard/ColumnsStep";
import { BudgetHeadline } from "./BudgetHeadline";
import { BudgetOptionsStep } from "./BudgetOptionsStep";
import { outlookOf } from "../wizard/outlook";
import { SheetStep } from "../wizard/SheetStep";
import { useWizard } from "./useWizard";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "24px" },
  end: { scrollMarginBottom: "120px" },
  held: { opacity: 0.6 },
  waiting: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** From a sheet to a budget tracker, on one page that scrolls. */
export function Wizard({ sheet }: { sheet?: string }) {
  const styles = useStyles();
  const actions = useActions();
  const { go, hold } = usePane();
  const state = useWizard(sheet);
  const job = useJob();
  const { workbook, look, options } = state;
  const settled = useDeferredValue(look);
  const locked = workbook?.locked ?? "";
  const outlook = useMemo(() => outlookOf(actions, settled, options, locked), [actions, settled, options, locked]);
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => hold(job.running), [hold, job.running]);
  useEffect(() => {
    if (job.failure) end.current?.scrollIntoView({ block: "end" });
  }, [job.failure]);

  function build() {
    if (!look) return;
    job.run(async (progress, signal) =>
      go({ name: "result", result: await actions.buildBudget(look, options, progress, signal), look }),
    );
  }

  return (
    <>
      <PageTitle title={wizard.title} back held={job.running} />
      {state.sheets.length === 0 && <FailureNotice job={state} onRetry={state.retry} />}
      {!workbook && !state.failure && <Loading words={wizard.build.readingWorkbook} />}
      {workbook && state.sheets.length === 0 && <Notice {...wizard.sheet.noSheets} kind="remark" />}
      {state.sheets.length > 0 && (
        <>
          <div className={job.running ? styles.held : undefined} inert={job.running}>
            <div className={styles.form}>
              <SheetStep state={state} />
              {look && <ColumnsStep key={`${look.source.sheet} ${look.source.headerRow}`} {...state} look={look} />}
              {look && <BudgetOptionsStep options={options} onChange={state.setOptions} />}
              {look && (
                <Section title={wizard.headline.step}>
                  {outlook.kind === "ready" && settled ? (
                    <BudgetHeadline
                      figures={outlook.figures}
                      culture={settled.grid.culture ?? plainCulture}
                      currency={settled.source.currency}
                    />
                  ) : outlook.kind === "failed" ? (
                    <Notice {...outlook.failure} kind="remark" />
                  ) : (
                    <p className={styles.waiting}>{wizard.headline.waiting}</p>
                  )}
                </Section>
              )}
            </div>
          </div>
          <div className={styles.end} ref={end}>
            <FailureNotice job={job} />
          </div>
          <BuildBar
            outlook={outlook}
            openQuestions={look?.source.questions.length ?? 0}
            words={wizard.build}
            job={job}
            onBuild={build}
          />
        </>
      )}
    </>
  );
}

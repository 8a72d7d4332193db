import { makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import type { KpiRole } from "../../trackers/kpi/kpiSource";
import { useActions } from "../ActionsContext";
import { plainCulture } from "../format/amount";
import { KpiHeadline } from "../headline/KpiHeadline";
import { usePane } from "../PaneContext";
import { useJob } from "../useJob";
import { kpiWords } from "../words/kpi";
import { wizard } from "../words/wizard";
import { listBlockedBy } from "../wizard/listBlockedBy";
import { ListWizard } from "../wizard/ListWizard";
import { lookAhead } from "../wizard/outlook";
import { Questions } from "../wizard/Questions";
import { RoleFields } from "../wizard/RoleFields";
import { historyInWords, kpiFields } from "./kpiFields";
import { KpiOptionsStep } from "./KpiOptionsStep";
import { useKpiWizard } from "./useKpiWizard";

const words = kpiWords.wizard;

/** The columns without which there is no scorecard: always in view. */
const leading: readonly KpiRole[] = ["name", "target", "actual"];

const useStyles = makeStyles({ line: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** From a list of KPIs to a scorecard, on one page that scrolls. */
export function KpiWizard({ sheet }: { sheet?: string }) {
  const styles = useStyles();
  const actions = useActions();
  const { go } = usePane();
  const state = useKpiWizard(sheet);
  const job = useJob();
  const { workbook, look, choose } = state;
  const locked = workbook?.locked ?? "";
  const kpis = look?.kpis ?? 0;
  const options = useDeferredValue(state.options);
  const outlook = useMemo(() => {
    const open = listBlockedBy(look, kpis, words.none.what, locked);
    return lookAhead(open || (Number.isNaN(options.amber) ? wizard.build.fixOptions : ""), () =>
      actions.previewKpi(look!, options),
    );
  }, [actions, look, kpis, options, locked]);
  const history = look ? historyInWords(look) : "";

  function build() {
    if (!look) return;
    job.run(async (progress, signal) =>
      go({ name: "result", result: await actions.buildKpi(look, state.options, progress, signal) }),
    );
  }

  return (
    <ListWizard
      title={kpiWords.headline}
      words={words}
      reading={state}
      source={look?.read.source ?? null}
      found={look ? words.found(look.read.source.headerRow, kpis) : ""}
      rows={kpis}
      outlook={outlook}
      job={job}
      chooseHeader={(row) => choose("header", row)}
      onBuild={build}
      headline={(figures) => <KpiHeadline figures={figures} culture={look?.grid.culture ?? plainCulture} />}
    >
      {look && (
        <RoleFields
          fields={kpiFields(look)}
          leading={leading}
          choose={choose}
          onUndo={Object.keys(look.choices).length > 0 ? state.chooseNothing : undefined}
        >
          <Questions questions={look.questions} choose={choose} />
          {history && <p className={styles.line}>{history}</p>}
        </RoleFields>
      )}
      <KpiOptionsStep options={state.options} onChange={state.setOptions} />
    </ListWizard>
  );
}

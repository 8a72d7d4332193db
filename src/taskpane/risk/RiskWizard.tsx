import { useMemo } from "react";
import { riskRoles, type RiskRole } from "../../trackers/risk/riskSource";
import { useActions } from "../ActionsContext";
import { plainCulture } from "../format/amount";
import { RiskHeadline } from "../headline/RiskHeadline";
import { usePane } from "../PaneContext";
import { useJob } from "../useJob";
import { riskWords } from "../words/risk";
import { columnsOfRoles } from "../wizard/columnsOfRoles";
import { listBlockedBy } from "../wizard/listBlockedBy";
import { ListWizard } from "../wizard/ListWizard";
import { lookAhead } from "../wizard/outlook";
import { Questions } from "../wizard/Questions";
import { RoleFields } from "../wizard/RoleFields";
import { RiskOptionsStep } from "./RiskOptionsStep";
import { useRiskWizard } from "./useRiskWizard";

const words = riskWords.wizard;

/** The columns without which there is no register: always in view. */
const leading: readonly RiskRole[] = ["title", "likelihood", "impact"];

/** From a list of risks to a register, on one page that scrolls. */
export function RiskWizard({ sheet }: { sheet?: string }) {
  const actions = useActions();
  const { go } = usePane();
  const state = useRiskWizard(sheet);
  const job = useJob();
  const { workbook, look, options, choose } = state;
  const locked = workbook?.locked ?? "";
  const risks = look?.risks ?? 0;
  const outlook = useMemo(
    () =>
      lookAhead(listBlockedBy(look, risks, words.none.what, locked), () => ({
        figures: actions.previewRisk(look!, options),
        plan: actions.describeRisk(look!, options),
      })),
    [actions, look, risks, options, locked],
  );

  function build() {
    if (!look) return;
    job.run(async (progress, signal) =>
      go({ name: "result", result: await actions.buildRisk(look, options, progress, signal) }),
    );
  }

  return (
    <ListWizard
      title={riskWords.headline}
      words={words}
      reading={state}
      source={look?.read.source ?? null}
      found={look ? words.found(look.read.source.headerRow, risks) : ""}
      rows={risks}
      outlook={outlook}
      job={job}
      chooseHeader={(row) => choose("header", row)}
      onBuild={build}
      headline={(figures) => <RiskHeadline figures={figures} culture={look?.grid.culture ?? plainCulture} />}
    >
      {look && (
        <RoleFields
          fields={columnsOfRoles(riskRoles, riskWords.roles, look.read.columns, look.read.source)}
          leading={leading}
          choose={choose}
          onUndo={Object.keys(look.choices).length > 0 ? state.chooseNothing : undefined}
        >
          <Questions questions={look.questions} choose={choose} />
        </RoleFields>
      )}
      <RiskOptionsStep options={options} onChange={state.setOptions} />
    </ListWizard>
  );
}

import { defaultRiskOptions } from "../../trackers/risk/riskOptions";
import { riskRoles } from "../../trackers/risk/riskSource";
import { SelectField } from "../parts/SelectField";
import { today } from "../today";
import { columnsOfRoles } from "../wizard/columnsOfRoles";
import { ListWizard, type ListPage } from "../wizard/ListWizard";
import { TrackerOptions } from "../wizard/TrackerOptions";
import { riskWords } from "../words/risk";
import { RiskHeadline } from "./RiskHeadline";
import type { RiskTypes } from "./riskList";

const words = riskWords.wizard;
const matrices = (["usual", "nist"] as const).map((value) => ({ value, label: words.matrices[value] }));

const shapes = (["pert", "p10p90", "triangular", "lognormal", "uniform"] as const).map((value) => ({
  value,
  label: words.shapes[value],
}));
const correlations = (["none", "0.3", "0.6"] as const).map((value) => ({ value, label: words.correlations[value] }));

const page: ListPage<RiskTypes> = {
  words,
  list: ({ lists }) => lists.risk,
  usualOptions: () => ({ ...defaultRiskOptions, asOf: today() }),
  fields: ({ read }) => columnsOfRoles(riskRoles, riskWords.roles, read.columns, read.source),
  leading: ["title", "likelihood", "impact"],
  options: (options, onChange) => (
    <TrackerOptions options={options} summary={words.matrices[options.matrix]} onChange={onChange}>
      <SelectField
        label={words.matrix}
        value={options.matrix}
        options={matrices}
        onChoose={(matrix) => onChange({ ...options, matrix })}
      />
      <SelectField
        label={words.shape}
        value={options.shape ?? "pert"}
        options={shapes}
        onChoose={(shape) => onChange({ ...options, shape })}
      />
      <SelectField
        label={words.correlation}
        value={correlations.find(({ value }) => value === String(options.correlation))?.value ?? "none"}
        options={correlations}
        onChoose={(chosen) => onChange({ ...options, correlation: chosen === "none" ? null : Number(chosen) })}
      />
    </TrackerOptions>
  ),
  headline: (figures, culture) => <RiskHeadline figures={figures} culture={culture} />,
};

/** From a list of risks to a register. */
export function RiskWizard({ sheet }: { sheet?: string }) {
  return <ListWizard sheet={sheet} page={page} />;
}

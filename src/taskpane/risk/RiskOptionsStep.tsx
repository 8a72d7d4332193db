import type { RiskOptions } from "../../trackers/risk/riskOptions";
import { SelectField } from "../parts/SelectField";
import { TextField } from "../parts/TextField";
import { riskWords } from "../words/risk";
import { wizard } from "../words/wizard";
import { ClosedOptions, formulaKinds } from "../wizard/ClosedOptions";

const words = riskWords.wizard;
const shapes = (["pert", "p10p90", "triangular", "lognormal", "uniform"] as const).map((value) => ({
  value,
  label: words.shapes[value],
}));
const correlations = (["none", "0.3", "0.6"] as const).map((value) => ({ value, label: words.correlations[value] }));
const matrices = (["usual", "nist"] as const).map((value) => ({ value, label: words.matrices[value] }));

interface RiskOptionsStepProps {
  options: RiskOptions;
  onChange(options: RiskOptions): void;
}

/** The third step, closed: the defaults are fine for most. */
export function RiskOptionsStep({ options, onChange }: RiskOptionsStepProps) {
  return (
    <ClosedOptions summary={words.matrices[options.matrix]}>
      <TextField
        label={wizard.options.title}
        maxLength={80}
        value={options.title}
        onWrite={(title) => onChange({ ...options, title })}
      />
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
      <SelectField
        label={wizard.options.formulas}
        value={options.formulas}
        options={formulaKinds}
        onChoose={(formulas) => onChange({ ...options, formulas })}
      />
    </ClosedOptions>
  );
}

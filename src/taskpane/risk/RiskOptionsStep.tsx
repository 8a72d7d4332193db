import type { RiskOptions } from "../../trackers/risk/riskOptions";
import { SelectField } from "../parts/SelectField";
import { TextField } from "../parts/TextField";
import { riskWords } from "../words/risk";
import { wizard } from "../words/wizard";
import { ClosedOptions, formulaKinds } from "../wizard/ClosedOptions";

const words = riskWords.wizard;
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
        label={wizard.options.formulas}
        value={options.formulas}
        options={formulaKinds}
        onChoose={(formulas) => onChange({ ...options, formulas })}
      />
    </ClosedOptions>
  );
}

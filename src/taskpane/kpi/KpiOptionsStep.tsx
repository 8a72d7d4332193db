import { attainmentMethods } from "../../trackers/kpi/kpiSettings";
import type { KpiOptions } from "../../trackers/kpi/kpiOptions";
import { SelectField } from "../parts/SelectField";
import { TextField } from "../parts/TextField";
import { kpiWords } from "../words/kpi";
import { wizard } from "../words/wizard";
import { ClosedOptions, formulaKinds } from "../wizard/ClosedOptions";
import { ShareField } from "../wizard/ShareField";
import { toleranceText } from "../wizard/tolerance";

const words = kpiWords.wizard;
const methods = attainmentMethods.map((value) => ({ value, label: words.methods[value] }));

interface KpiOptionsStepProps {
  options: KpiOptions;
  onChange(options: KpiOptions): void;
}

/** The third step, closed: the defaults are fine for most. */
export function KpiOptionsStep({ options, onChange }: KpiOptionsStepProps) {
  const { title, amber, method, formulas } = options;
  const summary = Number.isNaN(amber)
    ? wizard.options.toleranceError
    : words.summary(`${toleranceText(amber)} %`, method);
  return (
    <ClosedOptions summary={summary}>
      <TextField
        label={wizard.options.title}
        maxLength={80}
        value={title}
        onWrite={(written) => onChange({ ...options, title: written })}
      />
      <ShareField
        label={words.amber}
        hint={words.amberHint}
        share={amber}
        onChange={(share) => onChange({ ...options, amber: share })}
      />
      <SelectField
        label={words.method}
        value={method}
        options={methods}
        onChoose={(chosen) => onChange({ ...options, method: chosen })}
      />
      <SelectField
        label={wizard.options.formulas}
        value={formulas}
        options={formulaKinds}
        onChoose={(kind) => onChange({ ...options, formulas: kind })}
      />
    </ClosedOptions>
  );
}

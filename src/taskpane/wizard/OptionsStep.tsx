import type { BudgetOptions, ForecastMethod } from "../../trackers/budget/options";
import { wizard } from "../words/wizard";
import { SelectField } from "../parts/SelectField";
import { TextField } from "../parts/TextField";
import { ClosedOptions, formulaKinds } from "./ClosedOptions";
import { toleranceText } from "./tolerance";
import { ShareField } from "./ShareField";

const words = wizard.options;

interface OptionsStepProps {
  options: BudgetOptions;
  onChange(options: BudgetOptions): void;
}

const methods = (Object.keys(words.methods) as ForecastMethod[]).map((value) => ({
  value,
  label: words.methods[value],
}));

/** The third step, closed: the defaults are fine for most. */
export function OptionsStep({ options, onChange }: OptionsStepProps) {
  const { title, tolerance, forecast, formulas } = options;
  const summary = Number.isNaN(tolerance)
    ? words.toleranceError
    : words.summary(`${toleranceText(tolerance)} %`, forecast, formulas === "plain");
  return (
    <ClosedOptions summary={summary}>
      <TextField
        label={words.title}
        maxLength={80}
        value={title}
        onWrite={(written) => onChange({ ...options, title: written })}
      />
      <ShareField
        label={words.tolerance}
        hint={words.toleranceHint}
        share={tolerance}
        onChange={(share) => onChange({ ...options, tolerance: share })}
      />
      <SelectField
        label={words.forecast}
        value={forecast}
        options={methods}
        onChoose={(method) => onChange({ ...options, forecast: method })}
      />
      <SelectField
        label={words.formulas}
        value={formulas}
        options={formulaKinds}
        onChoose={(kind) => onChange({ ...options, formulas: kind })}
      />
    </ClosedOptions>
  );
}

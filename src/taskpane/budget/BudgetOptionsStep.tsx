import type { BudgetOptions, ForecastMethod } from "../../trackers/budget/options";
import { wizard } from "../words/wizard";
import { SelectField } from "../parts/SelectField";
import { toleranceText } from "../wizard/tolerance";
import { ShareField } from "../wizard/ShareField";
import { TrackerOptions } from "../wizard/TrackerOptions";

const words = wizard.options;

interface BudgetOptionsStepProps {
  options: BudgetOptions;
  onChange(options: BudgetOptions): void;
}

const methods = (Object.keys(words.methods) as ForecastMethod[]).map((value) => ({
  value,
  label: words.methods[value],
}));

/** The third step, closed: the defaults are fine for most. */
export function BudgetOptionsStep({ options, onChange }: BudgetOptionsStepProps) {
  const { tolerance, forecast, formulas } = options;
  const summary = Number.isNaN(tolerance)
    ? words.toleranceError
    : words.summary(`${toleranceText(tolerance)} %`, forecast, formulas === "plain");
  return (
    <TrackerOptions options={options} summary={summary} onChange={onChange}>
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
    </TrackerOptions>
  );
}

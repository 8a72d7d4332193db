import { makeStyles } from "@fluentui/react-components";
import type { BudgetOptions, ForecastMethod } from "../../trackers/budget/options";
import { Disclosure } from "../parts/Disclosure";
import { Section } from "../parts/Section";
import { wizard } from "../words/wizard";
import { SelectField } from "../parts/SelectField";
import { TextField } from "../parts/TextField";
import { toleranceText } from "./tolerance";
import { ToleranceField } from "./ToleranceField";

const words = wizard.options;

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "12px" },
});

interface OptionsStepProps {
  options: BudgetOptions;
  onChange(options: BudgetOptions): void;
}

const methods = (Object.keys(words.methods) as ForecastMethod[]).map((value) => ({
  value,
  label: words.methods[value],
}));
const kinds = (["plain", "coo"] as const).map((value) => ({ value, label: words.kinds[value] }));

/** The third step, closed: the defaults are fine for most. */
export function OptionsStep({ options, onChange }: OptionsStepProps) {
  const styles = useStyles();
  const { title, tolerance, forecast, formulas } = options;
  const summary = Number.isNaN(tolerance)
    ? words.toleranceError
    : words.summary(`${toleranceText(tolerance)} %`, forecast, formulas === "plain");
  return (
    <Section title={words.step} step={3}>
      <Disclosure small summary={summary}>
        <div className={styles.fields}>
          <TextField
            label={words.title}
            maxLength={80}
            value={title}
            onWrite={(written) => onChange({ ...options, title: written })}
          />
          <ToleranceField tolerance={tolerance} onChange={(share) => onChange({ ...options, tolerance: share })} />
          <SelectField
            label={words.forecast}
            value={forecast}
            options={methods}
            onChoose={(method) => onChange({ ...options, forecast: method })}
          />
          <SelectField
            label={words.formulas}
            value={formulas}
            options={kinds}
            onChoose={(kind) => onChange({ ...options, formulas: kind })}
          />
        </div>
      </Disclosure>
    </Section>
  );
}

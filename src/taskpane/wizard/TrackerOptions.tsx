import type { ReactNode } from "react";
import type { FormulaStyle } from "../../portable/registry";
import { SelectField } from "../parts/SelectField";
import { TextField } from "../parts/TextField";
import { wizard } from "../words/wizard";
import { ClosedOptions, formulaKinds } from "./ClosedOptions";

/** What every tracker lets a person choose. */
interface CommonOptions {
  title: string;
  formulas: FormulaStyle;
}

interface TrackerOptionsProps<Options extends CommonOptions> {
  options: Options;
  /** What holds, in one line. */
  summary: string;
  onChange(options: Options): void;
  /** What this tracker alone lets them choose. */
  children?: ReactNode;
}

/** The third step of every wizard, closed: the defaults are fine for most. */
export function TrackerOptions<Options extends CommonOptions>(props: TrackerOptionsProps<Options>) {
  const { options, summary, onChange, children } = props;
  return (
    <ClosedOptions summary={summary}>
      <TextField
        label={wizard.options.title}
        maxLength={80}
        value={options.title}
        onWrite={(title) => onChange({ ...options, title })}
      />
      {children}
      <SelectField
        label={wizard.options.formulas}
        value={options.formulas}
        options={formulaKinds}
        onChoose={(formulas) => onChange({ ...options, formulas })}
      />
    </ClosedOptions>
  );
}

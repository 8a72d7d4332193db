import { Field, Select, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  // A long option must not make the field wider than the pane.
  select: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
});

export interface SelectOption<Value extends string> {
  value: Value;
  label: string;
}

interface SelectFieldProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly SelectOption<Value>[];
  size?: "small" | "medium";
  /** The label is not shown because a mark beside the field says the same. */
  labelHidden?: boolean;
  onChoose(value: Value): void;
}

/** One choice of several, by the browser's own list. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const styles = useStyles();
  const { label, value, options, size = "medium", labelHidden = false, onChoose } = props;
  const select = (
    <Select
      className={styles.select}
      size={size}
      aria-label={labelHidden ? label : undefined}
      value={value}
      onChange={(_, data) => onChoose(data.value as Value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  );
  return labelHidden ? (
    select
  ) : (
    <Field label={label} size={size}>
      {select}
    </Field>
  );
}

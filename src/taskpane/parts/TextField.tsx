import { Field, Input, makeStyles, type FieldProps, type InputProps } from "@fluentui/react-components";

const useStyles = makeStyles({
  // The browser's own width of a field must not make it wider than the pane.
  input: { minWidth: 0, "& input": { minWidth: 0 } },
});

interface TextFieldProps extends Pick<InputProps, "type" | "maxLength" | "inputMode" | "contentAfter"> {
  label: string;
  hint?: FieldProps["hint"];
  /** Says what is wrong with the value; nothing where it is fine. */
  error?: string;
  value: string;
  onWrite(value: string): void;
}

/** A line of text to fill in. */
export function TextField({ label, hint, error, onWrite, ...input }: TextFieldProps) {
  const styles = useStyles();
  return (
    <Field label={label} hint={hint} validationState={error ? "error" : "none"} validationMessage={error}>
      <Input {...input} className={styles.input} onChange={(_, { value }) => onWrite(value)} />
    </Field>
  );
}

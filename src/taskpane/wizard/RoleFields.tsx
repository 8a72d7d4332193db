import { Link, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Disclosure } from "../parts/Disclosure";
import { Section } from "../parts/Section";
import { SelectField, type SelectOption } from "../parts/SelectField";
import { wizard } from "../words/wizard";

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "8px" },
  undo: { justifySelf: "start" },
});

/** A role, and what fills it: a column letter, "none", or another answer among the options. */
export interface RoleField<Role extends string> {
  role: Role;
  label: string;
  value: string;
  options: readonly SelectOption<string>[];
}

interface RoleFieldsProps<Role extends string> {
  fields: readonly RoleField<Role>[];
  /** The columns without which there is no list: always in view. */
  leading: readonly Role[];
  /** What is in doubt, on top. */
  children: ReactNode;
  choose(role: Role, value: string): void;
  /** Takes all answers back; nothing where there is none. */
  onUndo?: () => void;
}

/** Which column of the sheet says what; each can be changed. */
export function RoleFields<Role extends string>(props: RoleFieldsProps<Role>) {
  const styles = useStyles();
  const { fields, leading, children, choose, onUndo } = props;
  const others = fields.filter(({ role }) => !leading.includes(role));
  const found = others.filter(({ value }) => value !== "none").map(({ label }) => label);
  const select = ({ role, label, value, options }: RoleField<Role>) => (
    <SelectField
      key={role}
      size="small"
      label={label}
      value={value}
      options={options}
      onChoose={(chosen) => choose(role, chosen)}
    />
  );
  return (
    <Section title={wizard.columns.step} step={2}>
      {children}
      <div className={styles.fields}>{fields.filter(({ role }) => leading.includes(role)).map(select)}</div>
      {others.length > 0 && (
        <Disclosure small summary={found.join(" · ") || wizard.columns.none}>
          <div className={styles.fields}>{others.map(select)}</div>
        </Disclosure>
      )}
      {onUndo && (
        <Link as="button" className={styles.undo} onClick={onUndo}>
          {wizard.columns.undo}
        </Link>
      )}
    </Section>
  );
}

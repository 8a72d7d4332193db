import { makeStyles } from "@fluentui/react-components";
import { riskRoles, type RiskRole } from "../../trackers/risk/riskSource";
import { columnLetters } from "../../trackers/address";
import type { RiskLook } from "../actions/types";
import { Disclosure } from "../parts/Disclosure";
import { Section } from "../parts/Section";
import { SelectField } from "../parts/SelectField";
import { riskWords } from "../words/risk";
import { wizard } from "../words/wizard";

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "8px" },
});

/** The columns without which there is no register: always in view. */
const leading: RiskRole[] = ["title", "likelihood", "impact"];

interface RiskColumnsProps {
  look: RiskLook;
  choose(role: RiskRole, value: string): void;
}

/** Which column of the sheet says what; each can be changed. */
export function RiskColumns({ look, choose }: RiskColumnsProps) {
  const styles = useStyles();
  const { columns, source } = look.read;
  const others = riskRoles.filter((role) => !leading.includes(role));
  const options = [
    ...source.columns.map(({ letter, header }) => ({ value: letter, label: wizard.columns.option(letter, header) })),
    { value: "none", label: wizard.columns.none },
  ];
  const field = (role: RiskRole) => (
    <SelectField
      key={role}
      size="small"
      label={riskWords.roles[role]}
      value={columns.has(role) ? columnLetters(columns.get(role)!) : "none"}
      options={options}
      onChoose={(value) => choose(role, value)}
    />
  );
  const found = others.filter((role) => columns.has(role)).map((role) => riskWords.roles[role]);
  return (
    <Section title={riskWords.wizard.columns} step={2}>
      <div className={styles.fields}>{leading.map(field)}</div>
      <Disclosure small summary={found.join(" · ") || wizard.columns.none}>
        <div className={styles.fields}>{others.map(field)}</div>
      </Disclosure>
    </Section>
  );
}

import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Look } from "../actions/types";
import { Disclosure } from "../parts/Disclosure";
import { Section } from "../parts/Section";
import { roleNames, wizard } from "../words/wizard";
import { leadingRoles, roleOrder } from "./columnChoice";
import { ColumnRow } from "./ColumnRow";
import { Questions } from "./Questions";
import { TextCells } from "./TextCells";
import type { Wizard } from "../budget/useWizard";

const words = wizard.columns;

const useStyles = makeStyles({
  rows: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "8px" },
  undo: { justifySelf: "start" },
  remembered: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface ColumnsStepProps extends Pick<Wizard, "choose" | "chooseNothing" | "forget"> {
  look: Look;
}

/** The second step: doubts first, then the role of each column. */
export function ColumnsStep({ look, choose, chooseNothing, forget }: ColumnsStepProps) {
  const styles = useStyles();
  // Kept from the first look, so that no row moves away under a person's hands.
  const [leading] = useState(() => leadingRoles(look));
  const others = roleOrder.filter((role) => !leading.includes(role));
  const row = (role: (typeof roleOrder)[number]) => (
    <ColumnRow key={role} look={look} role={role} onChoose={(value) => choose(role, value)} />
  );
  return (
    <Section title={words.step} step={2}>
      <Questions questions={look.source.questions} choose={choose} />
      <div className={styles.rows}>{leading.map(row)}</div>
      {others.length > 0 && (
        <Disclosure small summary={words.more(others.map((role) => roleNames[role]).join(", "))}>
          <div className={styles.rows}>{others.map(row)}</div>
        </Disclosure>
      )}
      {Object.keys(look.choices).length > 0 && (
        <Link as="button" className={styles.undo} onClick={chooseNothing}>
          {words.undo}
        </Link>
      )}
      {look.remembered && (
        <p className={styles.remembered}>
          {words.remembered}{" "}
          <Link as="button" inline onClick={forget}>
            {words.forget}
          </Link>
        </p>
      )}
      <TextCells source={look.source} />
    </Section>
  );
}

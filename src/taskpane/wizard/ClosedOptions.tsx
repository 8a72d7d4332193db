import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Disclosure } from "../parts/Disclosure";
import { Section } from "../parts/Section";
import { wizard } from "../words/wizard";

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "12px" },
});

/** In which language the cells' formulas are written, as every tracker offers it. */
export const formulaKinds = (["plain", "coo"] as const).map((value) => ({
  value,
  label: wizard.options.kinds[value],
}));

interface ClosedOptionsProps {
  /** What holds, in one line. */
  summary: string;
  children: ReactNode;
}

/** The third step of every wizard, closed. */
export function ClosedOptions({ summary, children }: ClosedOptionsProps) {
  const styles = useStyles();
  return (
    <Section title={wizard.options.step} step={3}>
      <Disclosure small summary={summary}>
        <div className={styles.fields}>{children}</div>
      </Disclosure>
    </Section>
  );
}

import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { Difference } from "../../excel/reconcile";
import { choiceKey, type AcceptedCells } from "../actions/shareTypes";
import { Section } from "../parts/Section";
import { share } from "../words/share";
import { Places } from "./Places";

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "12px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  change: { margin: "2px 0 0", overflowWrap: "anywhere" },
});

interface DifferingCellsProps {
  differ: readonly Difference[];
  accepted: AcceptedCells;
  onAccept(key: string, accepted: boolean): void;
}

/** The cells that would show something else in a portable workbook, each to be accepted by itself. */
export function DifferingCells({ differ, accepted, onAccept }: DifferingCellsProps) {
  const styles = useStyles();
  const { title, line, accept, change, blank } = share.differing;
  const shown = (value: unknown) => (value === "" ? blank : String(value));
  return (
    <Section title={title}>
      <p className={styles.line}>{line}</p>
      <ul className={styles.list}>
        {differ.map((difference) => {
          const key = choiceKey(difference);
          return (
            <li key={key}>
              <Places places={[difference]} />
              <p className={styles.change}>{change(shown(difference.expected), shown(difference.found))}</p>
              <Checkbox
                label={accept(difference.sheet, difference.cell)}
                checked={accepted.has(key)}
                onChange={(_, { checked }) => onAccept(key, checked === true)}
              />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

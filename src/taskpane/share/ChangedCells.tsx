import { makeStyles, tokens } from "@fluentui/react-components";
import { choiceKey, type ChangedCell, type ChangedChoice, type ChangedChoices } from "../actions/shareTypes";
import { Section } from "../parts/Section";
import { SelectField } from "../parts/SelectField";
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
  formula: {
    margin: "2px 0 4px",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

type Choice = ChangedChoice | "later";
const options = (["later", "function", "keep"] as const).map((value) => ({ value, label: share.choices[value] }));

interface ChangedCellsProps {
  changed: readonly ChangedCell[];
  choices: ChangedChoices;
  onChoose(key: string, choice: ChangedChoice | null): void;
}

/** The cells that somebody changed after they were made portable, each with a choice. */
export function ChangedCells({ changed, choices, onChoose }: ChangedCellsProps) {
  const styles = useStyles();
  if (changed.length === 0) return null;
  return (
    <Section title={share.changedTitle}>
      <p className={styles.line}>{share.changedLine}</p>
      <ul className={styles.list}>
        {changed.map((cell) => {
          const key = choiceKey(cell);
          return (
            <li key={key}>
              {cell.isName ? (
                <p className={styles.line}>{share.definedName(cell.sheet, cell.cell)}</p>
              ) : (
                <Places places={[cell]} />
              )}
              <p className={styles.formula}>
                {share.was} {cell.before}
                <br />
                {share.now} {cell.now}
              </p>
              <SelectField<Choice>
                label={
                  cell.isName
                    ? share.chooseName(share.definedName(cell.sheet, cell.cell))
                    : share.choose(cell.sheet, cell.cell)
                }
                labelHidden
                size="small"
                value={choices.get(key) ?? "later"}
                options={options}
                onChoose={(choice) => onChoose(key, choice === "later" ? null : choice)}
              />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

import { makeStyles } from "@fluentui/react-components";
import type { Selection, SelectedLine } from "../../sheets/selection";
import { oeeRoles, type AnalysisChoice } from "../../trackers/process/analysis";
import { SelectField } from "../parts/SelectField";
import { processWords as words } from "../words/process";

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))", gap: "12px" },
});

const none = "none";

interface LineChoicesProps {
  selection: Selection;
  choice: AnalysisChoice;
  choose(choice: AnalysisChoice): void;
}

/** Which of the selected lines an analysis takes for what; nothing where there is one alone. */
export function LineChoices({ selection, choice, choose }: LineChoicesProps) {
  const styles = useStyles();
  const { lines } = selection;
  const { kind, values, labels, oee } = choice;
  const among = (holds: (line: SelectedLine) => boolean, nothing: string) => [
    { value: none, label: nothing },
    ...lines.flatMap((line, at) =>
      holds(line) ? [{ value: String(at), label: words.line(line.header, line.name) }] : [],
    ),
  ];
  const shown = (at: number | null | undefined) => (at === null || at === undefined ? none : String(at));
  const read = (value: string) => (value === none ? null : Number(value));
  const isFigures = ({ holds }: SelectedLine) => holds === "numbers" || holds === "dates";
  if (lines.length < 2) return null;
  if (kind === "oee") {
    return (
      <div className={styles.fields}>
        {oeeRoles.map((role) => (
          <SelectField
            key={role}
            size="small"
            label={words.oee[role]}
            value={shown(oee[role])}
            options={among(isFigures, words.notChosen)}
            onChoose={(value) => choose({ ...choice, oee: { ...oee, [role]: read(value) ?? undefined } })}
          />
        ))}
      </div>
    );
  }
  return (
    <div className={styles.fields}>
      <SelectField
        size="small"
        label={words.values}
        value={shown(values)}
        options={among(isFigures, kind === "pareto" ? words.countLabels : words.notChosen)}
        onChoose={(value) => choose({ ...choice, values: read(value) })}
      />
      {kind !== "capability" && (
        <SelectField
          size="small"
          label={words.labels}
          value={shown(labels)}
          options={among(() => true, words.noLabels)}
          onChoose={(value) => choose({ ...choice, labels: read(value) })}
        />
      )}
    </div>
  );
}

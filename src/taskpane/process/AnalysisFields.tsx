import { makeStyles } from "@fluentui/react-components";
import { XMR_CONSTANTS } from "../../calc/xmr";
import type { AnalysisKind, AnalysisOptions } from "../../trackers/process/analysis";
import { analysisNames } from "../../trackers/process/processNames";
import { Disclosure } from "../parts/Disclosure";
import { SelectField } from "../parts/SelectField";
import { TextField } from "../parts/TextField";
import { processWords as words } from "../words/process";
import { NumberField } from "./NumberField";

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "12px" },
  limits: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(88px, 1fr))", gap: "12px" },
});

const constants = XMR_CONSTANTS.map((value) => ({ value, label: words.constants[value] }));

interface AnalysisFieldsProps {
  kind: AnalysisKind;
  options: AnalysisOptions;
  decimal: "." | ",";
  onChange(options: AnalysisOptions): void;
}

/** What a person can set: the limits of a capability at once, all else closed, as the usual is fine for most. */
export function AnalysisFields({ kind, options, decimal, onChange }: AnalysisFieldsProps) {
  const styles = useStyles();
  const { title, constant } = options;
  return (
    <>
      {kind === "capability" && (
        <div className={styles.limits}>
          {(["lower", "upper", "target"] as const).map((limit) => (
            <NumberField
              key={limit}
              label={words[limit]}
              hint={words.limitHint}
              decimal={decimal}
              value={options[limit]}
              onChange={(value) => onChange({ ...options, [limit]: value })}
            />
          ))}
        </div>
      )}
      <Disclosure small summary={words.options}>
        <div className={styles.fields}>
          <TextField
            label={words.name}
            maxLength={80}
            value={title}
            hint={title ? undefined : analysisNames[kind]}
            onWrite={(written) => onChange({ ...options, title: written })}
          />
          {kind === "control" && (
            <SelectField
              label={words.constant}
              value={constant}
              options={constants}
              onChoose={(chosen) => onChange({ ...options, constant: chosen })}
            />
          )}
        </div>
      </Disclosure>
    </>
  );
}

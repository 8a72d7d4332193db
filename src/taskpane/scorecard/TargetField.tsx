import { Slider, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { KpiFigure } from "../../trackers/kpi/kpiFigures";
import { reachOfTarget } from "../../trackers/kpi/supposeTarget";
import { TextField } from "../parts/TextField";
import { kpiWords } from "../words/kpi";
import type { KpiWriter } from "./kpiWriter";

const words = kpiWords.suppose;
/** Steps of the slider from end to end. */
const steps = 100;

const useStyles = makeStyles({
  all: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "4px" },
  slider: { minWidth: 0 },
});

interface TargetFieldProps {
  label: string;
  kpi: KpiFigure;
  /** `null` as long as what stands in the field is no figure. */
  value: number | null;
  write: KpiWriter;
  onChange(value: number | null): void;
}

/** A target to try out, as a figure to type and on a slider. */
export function TargetField({ label, kpi, value, write, onChange }: TargetFieldProps) {
  const styles = useStyles();
  const [text, setText] = useState(value === null ? "" : write.figure(value));
  const { from, to } = reachOfTarget(kpi);
  const place = value === null ? steps / 2 : Math.round(((value - from) / (to - from)) * steps);
  return (
    <div className={styles.all}>
      <TextField
        label={label}
        inputMode="decimal"
        value={text}
        error={value === null && text !== "" ? words.error : undefined}
        onWrite={(written) => {
          setText(written);
          onChange(write.read(written));
        }}
      />
      <Slider
        className={styles.slider}
        aria-label={words.slider(label)}
        aria-valuetext={value === null ? text : write.figure(value)}
        min={0}
        max={steps}
        value={Math.min(steps, Math.max(0, place))}
        onChange={(_, { value: moved }) => {
          // What is shown is what is tried out.
          const shown = write.figure(from + ((to - from) * moved) / steps);
          setText(shown);
          onChange(write.read(shown));
        }}
      />
    </div>
  );
}

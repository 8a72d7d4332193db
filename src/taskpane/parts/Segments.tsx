import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { outOfSight } from "../headline/fullFigures";

const useStyles = makeStyles({
  group: {
    display: "inline-flex",
    justifySelf: "start",
    maxWidth: "100%",
    margin: 0,
    padding: "2px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  legend: outOfSight,
  choice: {
    position: "relative",
    display: "block",
    minWidth: 0,
    "& input": { position: "absolute", inset: 0, margin: 0, opacity: 0, cursor: "pointer" },
    "& span": {
      display: "block",
      padding: "2px 12px",
      fontSize: tokens.fontSizeBase200,
      lineHeight: "20px",
      color: tokens.colorNeutralForeground2,
      borderRadius: tokens.borderRadiusSmall,
      overflowWrap: "anywhere",
    },
    "& input:checked + span": {
      color: tokens.colorNeutralForegroundOnBrand,
      backgroundColor: tokens.colorBrandBackground,
      fontWeight: tokens.fontWeightSemibold,
      "@media (forced-colors: active)": {
        forcedColorAdjust: "none",
        color: "HighlightText",
        backgroundColor: "Highlight",
      },
    },
    "& input:focus-visible + span": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

interface SegmentsProps<Value extends string> {
  /** What is switched; read to people who listen. */
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChoose(value: Value): void;
}

/** One of two or three views, beside each other; the browser's own radio buttons underneath. */
export function Segments<Value extends string>({ label, value, options, onChoose }: SegmentsProps<Value>) {
  const styles = useStyles();
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.choice}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

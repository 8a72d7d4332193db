import { useState } from "react";
import { TextField } from "../parts/TextField";
import { wizard } from "../words/wizard";
import { readTolerance, toleranceText } from "./tolerance";

const words = wizard.options;

interface ToleranceFieldProps {
  /** A share: 0.05 is 5 %. */
  tolerance: number;
  /** Told as a share; NaN as long as what stands there is not a percentage. */
  onChange(tolerance: number): void;
}

/** Within how many percent of plan a line is on plan. */
export function ToleranceField({ tolerance, onChange }: ToleranceFieldProps) {
  const [text, setText] = useState(toleranceText(tolerance));
  return (
    <TextField
      label={words.tolerance}
      hint={words.toleranceHint}
      error={Number.isNaN(tolerance) ? words.toleranceError : undefined}
      inputMode="decimal"
      contentAfter="%"
      value={text}
      onWrite={(written) => {
        setText(written);
        onChange(readTolerance(written));
      }}
    />
  );
}

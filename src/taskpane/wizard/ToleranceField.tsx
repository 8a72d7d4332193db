import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { roundHalfAway } from "../../calc/round";
import { wizard } from "../words/wizard";

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
    <Field
      label={words.tolerance}
      hint={words.toleranceHint}
      validationState={Number.isNaN(tolerance) ? "error" : "none"}
      validationMessage={Number.isNaN(tolerance) ? words.toleranceError : undefined}
    >
      <Input
        value={text}
        inputMode="decimal"
        contentAfter="%"
        onChange={(_, { value }) => {
          setText(value);
          onChange(readTolerance(value));
        }}
      />
    </Field>
  );
}

/** A share as the percentage a person types: 0.05 is "5". */
export function toleranceText(share: number): string {
  return String(roundHalfAway(share * 100, 6));
}

/** "5", "2.5", "2,5" or "5 %" as a share; NaN where it is not a percentage from 0 to 100. */
export function readTolerance(text: string): number {
  const match = /^(\d{1,3}(?:[.,]\d{1,6})?) ?%?$/.exec(text.trim());
  const percentage = match ? Number(match[1].replace(",", ".")) : NaN;
  return percentage <= 100 ? percentage / 100 : NaN;
}

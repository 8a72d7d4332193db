import { useState } from "react";
import { TextField } from "../parts/TextField";
import { wizard } from "../words/wizard";
import { readTolerance, toleranceText } from "./tolerance";

interface ShareFieldProps {
  label: string;
  hint: string;
  /** 0.05 is 5 %. */
  share: number;
  /** Told as a share; NaN as long as what stands there is not a percentage. */
  onChange(share: number): void;
}

/** A share from 0 to 1, written as a percentage. */
export function ShareField({ label, hint, share, onChange }: ShareFieldProps) {
  const [text, setText] = useState(toleranceText(share));
  return (
    <TextField
      label={label}
      hint={hint}
      error={Number.isNaN(share) ? wizard.options.toleranceError : undefined}
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

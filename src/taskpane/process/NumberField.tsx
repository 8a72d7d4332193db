import { useState } from "react";
import { readNumberText } from "../../calc/numberText";
import { TextField } from "../parts/TextField";
import { processWords } from "../words/process";

interface NumberFieldProps {
  label: string;
  hint?: string;
  decimal: "." | ",";
  value: number | null;
  /** Told only what is a number, or `null` for a blank field. */
  onChange(value: number | null): void;
}

/** A number to type in as the workbook writes numbers, or nothing. */
export function NumberField({ label, hint, decimal, value, onChange }: NumberFieldProps) {
  const [text, setText] = useState(value === null ? "" : String(value).replace(".", decimal));
  const read = text.trim() === "" ? null : readNumberText(text, decimal);
  return (
    <TextField
      label={label}
      hint={hint}
      error={typeof read === "string" ? processWords.notNumber : undefined}
      inputMode="decimal"
      value={text}
      onWrite={(written) => {
        setText(written);
        if (written.trim() === "") onChange(null);
        const number = readNumberText(written, decimal);
        if (typeof number === "object") onChange(number.value);
      }}
    />
  );
}

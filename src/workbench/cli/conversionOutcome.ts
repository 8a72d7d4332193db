import type { Reconciliation } from "../../taskpane/actions/types";

/** How `convert` ended, as a program that calls it reads it, and what a person is told beside the JSON. */
export interface ConversionOutcome {
  /** 0 built; 2 questions are open, nothing written; 3 written, but figures differ. 1 is a file that cannot be read. */
  code: 0 | 2 | 3;
  /** "" where there is nothing to say. */
  words: string;
}

const mostNamed = 3;

/** What a conversion came to. A workbook whose sheets show other figures than were worked out is written all the same. */
export function conversionOutcome({
  file,
  reconciled,
}: {
  file: Uint8Array | null;
  reconciled: Reconciliation | null;
}): ConversionOutcome {
  if (!file) return { code: 2, words: "" };
  const differ = reconciled?.differ ?? [];
  if (differ.length === 0) return { code: 0, words: "" };
  const named = differ.slice(0, mostNamed).map(({ label, sheet, cell }) => `${label} ('${sheet}'!${cell})`);
  const rest = differ.length - named.length;
  const which = `${named.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
  return {
    code: 3,
    words: `The workbook is written, but ${differ.length} of ${reconciled!.figures} figures differ: ${which}.`,
  };
}

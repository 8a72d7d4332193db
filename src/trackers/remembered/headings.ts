import type { Source } from "../../sheets/source";
import { foldWords } from "../kit/rows/foldWords";

/** What stands for all columns whose headings are periods: next month there is one more of them. */
const periodsLabel = "(periods across)";

/**
 * How each column of a table is called by its heading, with the letter of its column: the second of two same headings is "Budget (2)",
 * and periods that run across are one.
 */
export function headingLabels({ columns, shape }: Source): { label: string; letter: string }[] {
  const across = new Set(shape?.kind === "across" ? shape.columns.map(({ index }) => index) : []);
  const times = new Map<string, number>();
  const labels: { label: string; letter: string }[] = [];
  for (const { header, letter, index } of columns) {
    const label = across.has(index) ? periodsLabel : header || "(no heading)";
    const time = (times.get(foldWords(label)) ?? 0) + 1;
    times.set(foldWords(label), time);
    if (label !== periodsLabel) labels.push({ label: time === 1 ? label : `${label} (${time})`, letter });
    else if (time === 1) labels.push({ label, letter });
  }
  return labels;
}

/** What makes the headings of a table the same as another's: their words in order, whatever their case and spaces. */
export function headingSignature(source: Source): string {
  return headingLabels(source)
    .map(({ label }) => foldWords(label))
    .join(" | ");
}

import { meaningOf } from "./meaning";
import type { Period } from "./period";
import { monthPeriod, readPeriodText } from "./periodText";
import { dateSerial } from "./serialDate";
import { wordsOf } from "./words";

/** Words that stand beside a period in a header without being part of it. */
const BESIDE = [
  "plan",
  "actual",
  "forecast",
  "variance",
  "remaining",
  "amount",
  "percent",
  "revised",
  "original",
] as const;

/** The period that a column's headings name ("Jan-26", "Actual Q1 2026", "2026" over "Feb"); `null` where they name none. */
export function headerPeriod(parts: readonly string[]): Period | null {
  const found = parts
    .map((part) => readPeriodText(part) ?? readPeriodText(withoutMeasure(part)))
    .filter((period) => period !== null);
  if (found.length === 0) return null;
  const year = found.find(({ kind }) => kind === "year");
  const part = found.find(({ kind }) => kind !== "year");
  if (!year || !part) return found[0];
  // "2026" over "Feb": the part takes its year from above.
  if (part.kind === "month" && part.order <= 12) return monthPeriod(year.order, part.order);
  if (part.kind === "quarter" && part.order <= 4) {
    const order = dateSerial({ year: year.order, month: part.order * 3 - 2, day: 1 });
    return { kind: "quarter", order, label: `${part.label} ${year.label}` };
  }
  return part;
}

function withoutMeasure(text: string): string {
  return text
    .split(/[\s_()[\]:]+/)
    .filter((word) => {
      const meaning = meaningOf(wordsOf(word));
      return !BESIDE.some((concept) => meaning.has(concept));
    })
    .join(" ")
    .replace(/^[-–/]\s*|\s*[-–/]$/g, "");
}

import type { CellValue, Culture } from "../../sheets/grid";
import { decimals } from "./amount";
import { dateText } from "./date";

/**
 * A cell as the sheet shows it, near enough for a preview: decimals, grouping, percent and dates by its number format.
 *
 * @param format - Excel's number format of the cell; `undefined` counts as "General".
 */
export function cellText(value: CellValue, format: string | undefined, culture: Culture): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const section = firstSection(format ?? "General");
  if (/[ymd]/i.test(section)) return dateText(value, section);
  if (!/[0#]/.test(section)) return general(value, culture);
  const percentage = section.includes("%");
  const digits = /\.([0#]+)/.exec(section)?.[1].length ?? 0;
  const grouped = /[0#],[0#]/.test(section);
  return decimals(percentage ? value * 100 : value, digits, culture, grouped) + (percentage ? "%" : "");
}

/** A format's part for positive numbers, without its literal words, currency tags and colors. */
function firstSection(format: string): string {
  const plain = format.replace(/"[^"]*"|\[[^\]]*\]|_.|\*./g, "").replace(/\\(.)/g, "$1");
  return plain.split(";")[0];
}

function general(value: number, culture: Culture): string {
  return String(Number(value.toPrecision(11)))
    .replace("-", "−")
    .replace(".", culture.decimal);
}

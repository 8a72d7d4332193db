import { isInvisible, type DrawnChart } from "./chartModel";

const short = new Intl.NumberFormat("en-US", { notation: "compact", maximumFractionDigits: 1 });
const full = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 });

/** A value as an axis writes it: "1.2M". */
export function axisLabel(value: number): string {
  return short.format(value);
}

/** The chart in words, for those who hear it: every visible series with its values. */
export function chartInWords(chart: DrawnChart): string {
  const heard = chart.series.filter((series) => !isInvisible(series));
  return heard
    .map((series) => {
      const points = chart.categories.map((category, at) => {
        const value = series.values[at];
        return `${category} ${value === null ? "blank" : full.format(value)}`;
      });
      return `${series.name}: ${points.join(", ")}.`;
    })
    .join(" ");
}

/** `words` in lines of at most `width` characters, three at most; what does not fit ends in an ellipsis. */
export function wrapped(words: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/)) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const shown = lines.slice(0, 3);
  if (lines.length > 3) shown[2] += "…";
  return shown.map((line) => (line.length > width ? `${line.slice(0, Math.max(1, width - 1))}…` : line));
}

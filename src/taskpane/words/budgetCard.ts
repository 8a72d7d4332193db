import { count } from "./common";

/** What the first page says of a budget tracker. */
export const budgetCard = {
  card: {
    name: "Budget tracker",
    line: "Plan against actual by category and period, with statuses, forecast and bridge.",
  },
  looksLike: "This sheet looks like a budget",
  foundLines: (lines: number, figures: string[]) => `${count(lines, "line")}, ${list(figures)}`,
  setUp: "Set up Budget tracker",
} as const;

function list(words: string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words[words.length - 1]}`;
}

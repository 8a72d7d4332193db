import { isError } from "../../calc/cellError";
import { statusMeaning } from "../../calc/openOrClosed";
import { closedRows, closedWords } from "./riskSettings";
import { riskLines } from "./risks";
import { roleCells, type RiskSource } from "./riskSource";

/** The different words of the status column, as they stand, with how many risks say each. */
function statusWordsOf(read: RiskSource): Map<string, number> {
  const counts = new Map<string, number>();
  if (!read.columns.has("status")) return counts;
  const cells = roleCells(read, "status");
  for (const line of riskLines(read)) {
    const cell = cells[line - 1];
    if (typeof cell !== "string" || cell.trim() === "" || isError(cell)) continue;
    const word = cell.trim().replace(/ +/g, " ");
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Words of the status column of which it is not known whether a risk is done with; none where a person has said it. */
export function unknownStatusWords(read: RiskSource): Map<string, number> {
  if (read.closed !== null) return new Map();
  return new Map([...statusWordsOf(read)].filter(([word]) => statusMeaning(word) === null && !/^\d/.test(word)));
}

/** The words that say of a risk that it is done with: the usual ones, and those of the sheet in whatever language. */
export function closedWordsOf(read: RiskSource): string[] {
  const said = (read.closed ?? []).map((word) => word.toLowerCase());
  const usual = new Set(closedWords.map((word) => word.toLowerCase()));
  const own = [...statusWordsOf(read).keys()].filter(
    (word) => !usual.has(word.toLowerCase()) && (statusMeaning(word) === "closed" || said.includes(word.toLowerCase())),
  );
  const different = [...new Map(own.map((word) => [word.toLowerCase(), word])).values()];
  return [...different, ...closedWords].slice(0, closedRows);
}

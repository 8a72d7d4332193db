import { capital } from "../kit/capital";
import { type AccountType } from "../../calc/accountType";
import { foldWords } from "../kit/rows/foldWords";

/** What makes a row of the tracker's table the same row after a refresh. */
export function lineKey(department: string, category: string, type: AccountType): string {
  return [foldWords(department), foldWords(category), type].join("\u001f");
}

const accountTypes: readonly AccountType[] = ["expense", "revenue", "asset", "headcount", "ratio", "ratiolow"];

/** An account type as the sheet shows it; the COO functions read the same words. */
export function typeWord(type: AccountType): string {
  return capital(type);
}

/** The account type behind a word of ours in a tracker, or `null`. */
export function typeOfWord(word: string): AccountType | null {
  return accountTypes.find((type) => type === word.trim().toLowerCase()) ?? null;
}

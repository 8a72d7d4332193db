import type { CellValue } from "../../../sheets/grid";

const monthWord = /^[\d\s.,/-]*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\d\s.,/-]*$/i;
/** Longer criteria than this are refused by SUMIFS. */
const longestCriterion = 250;

/** Whether SUMIFS could read a key as something else than these very characters: a pattern, a number, a date, a truth value, an error. */
export function misreadBySumifs(key: CellValue): boolean {
  if (typeof key !== "string" || key === "") return typeof key === "boolean";
  if (key.length > longestCriterion || /[*?~]/.test(key) || /^[=<>#\s]/.test(key) || /\s$/.test(key)) return true;
  if (!/[^\d\s.,:/%$€£¥()+eE-]/.test(key)) return true;
  return monthWord.test(key) || /^(true|false)$/i.test(key);
}

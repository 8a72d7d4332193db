import { readNumberText } from "../calc/numberText";
import { cellText } from "./cell";
import type { ColumnProfile } from "./columnProfile";
import { shareOfTexts } from "./columnProfile";
import { readDateText } from "./dateText";
import type { Meaning } from "./meaning";
import { couldBeDate, couldBeYear, hasYearRanges } from "./periodColumn";
import { readPeriodText } from "./periodText";
import type { ColumnType } from "./source";

/** Words that stand where a number is missing; they are no reason to take a column for text. */
const PLACEHOLDER =
  /^(n\/?a|n\.a\.?|-+|\u2013|\u2014|tbd|tbc|tba|pending|none|nil|unknown|\?|x|not available|s\/d|k\.a\.|nd|n\/d)$/i;

/** What a text from which this share of a column's cells is made decides its type. */
const MOST = 0.8;
const LONG_TEXT = 60;

/** True for "n/a", "-", "Pending" and the like: the cell says that there is no number. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text);
}

/** What kind of content a column has, from its cells first and its header second. */
export function columnType(profile: ColumnProfile, meaning: Meaning): ColumnType {
  if (profile.filled === 0) return "blank";
  const numberTexts = shareOfTexts(profile, (text) => readNumberText(text) !== "notANumber");
  const placeholders = shareOfTexts(profile, isPlaceholder) * profile.texts;
  const informative = profile.filled - profile.errors - profile.booleans - placeholders;
  const numeric = profile.numbers + numberTexts * profile.texts;
  if (isDateFormat(profile)) return "date";
  if (profile.texts > profile.numbers) {
    const dates = shareOfTexts(profile, (text) => readDateText(text) !== null);
    if (dates >= MOST) return "date";
    const ranges = hasYearRanges(profile.distinct.keys());
    const periods = shareOfTexts(profile, (text) => readPeriodText(text, ranges) !== null);
    if (periods >= MOST && !meaning.has("code")) return "period";
  }
  if (informative > 0 && numeric >= informative * 0.6) return numericType(profile, meaning);
  if (informative === 0)
    return meaning.has("amount") || meaning.has("plan") || meaning.has("actual") ? "number" : "text";
  return textType(profile, meaning);
}

function numericType(profile: ColumnProfile, meaning: Meaning): ColumnType {
  const amountWord = ["plan", "actual", "forecast", "variance", "remaining"].some((word) =>
    meaning.has(word as "plan"),
  );
  const integers = profile.integers === profile.numbers;
  if (profile.numbers > 0 && integers && profile.smallest >= 0) {
    const years = couldBeYear(profile.smallest) && couldBeYear(profile.largest);
    if (years && (meaning.has("period") || meaning.has("date") || (!amountWord && !meaning.has("amount"))))
      return "period";
    if (meaning.has("period") && !meaning.has("amount") && profile.largest <= 53) return "period";
    const dates = couldBeDate(profile.smallest) && couldBeDate(profile.largest);
    if (dates && !amountWord && (meaning.has("date") || meaning.has("period"))) return "date";
  }
  if (isPercent(profile, meaning)) return "percent";
  const money = isMoney(profile);
  if (!amountWord && !money && integers && isCode(profile, meaning)) return "id";
  return money || amountWord || meaning.has("amount") ? "money" : "number";
}

/** Integers that name things: a code word in the header, counting up row by row, or all of one length and sign. */
function isCode(profile: ColumnProfile, meaning: Meaning): boolean {
  if (meaning.has("code")) return true;
  if (profile.negatives > 0) return false;
  if (profile.numbers >= 5 && profile.steps >= profile.numbers * 0.9 && !meaning.has("amount")) return true;
  if (meaning.has("amount") || meaning.has("quantity")) return false;
  const named = ["category", "department", "label", "type"].some((word) => meaning.has(word as "category"));
  if (named) return true;
  const plainDigits = shareOfTexts(profile, (text) => /^\d+$/.test(text));
  return profile.texts > profile.numbers && plainDigits > 0.9 && profile.numbers === 0 ? sameLength(profile) : false;
}

function sameLength(profile: ColumnProfile): boolean {
  return new Set([...profile.distinct.keys()].map((text) => text.length)).size === 1 && profile.distinct.size > 1;
}

function textType(profile: ColumnProfile, meaning: Meaning): ColumnType {
  if (profile.texts > 0 && profile.textLength / profile.texts > LONG_TEXT) return "longText";
  const codes = shareOfTexts(profile, (text) => /^(?=.*\d)[A-Za-z]{0,6}[-_./ ]?\d[\w./-]*$/.test(text));
  if (codes >= MOST && (meaning.has("code") || profile.distinct.size > profile.sampled * 0.9)) return "id";
  if (meaning.has("code") && shareOfTexts(profile, (text) => !/\s/.test(text)) > 0.9 && codes > 0.3) return "id";
  return "text";
}

function isDateFormat(profile: ColumnProfile): boolean {
  if (profile.numbers === 0 || profile.numbers < profile.texts) return false;
  return profile.formats.size > 0 && [...profile.formats].every(formatsDate);
}

/** True for a number format that shows a day or a month ("m/d/yyyy", "mmm-yy"), not a time alone. */
function formatsDate(format: string): boolean {
  const plain = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "").toLowerCase();
  return /[dy]|mmm/.test(plain) && !/[#0?]/.test(plain) && !/general/.test(plain);
}

function isPercent(profile: ColumnProfile, meaning: Meaning): boolean {
  if (meaning.has("percent") && !isMoney(profile)) return true;
  const formats = [...profile.formats];
  if (profile.numbers > 0 && formats.length > 0 && formats.every((format) => format.includes("%"))) return true;
  return profile.texts > profile.numbers && shareOfTexts(profile, (text) => text.endsWith("%")) >= MOST;
}

function isMoney(profile: ColumnProfile): boolean {
  if ([...profile.formats].some((format) => /[$€£¥₹]|\[\$|#,##0/.test(format) && !format.includes("%"))) return true;
  return shareOfTexts(profile, (text) => /\p{Sc}|\b[A-Z]{3}\b/u.test(cellText(text))) > 0.3;
}

import type { StepStarts } from "./stepStarts";
import { isError } from "../../calc/cellError";
import { readNumberText } from "../../calc/numberText";
import type { CellValue } from "../../sheets/grid";
import { wordScale } from "../../calc/ratingWords";
import { riskLines } from "./risks";
import { roleCells, type RiskSource } from "./riskSource";
import type { ImpactText, LikelihoodText } from "./riskSettings";

/**
 * How a column says likelihood: as a rating on a scale of its own, as a share from 0 to 1, or in percent from 0 to 100; impact may be
 * a rating or an amount of money. Words and texts of either form are read through a list on the settings sheet.
 */
export type LikelihoodForm = "rating" | "share" | "percent" | "none";
export type ImpactForm = "rating" | "money" | "none";

const shareStarts: StepStarts = [0, 0.2, 0.4, 0.6, 0.8];
/** A step that no rating reaches. */
const never = 1e9;

/** What the cells of a rating column say. */
export interface ReadColumn<Form, Text> {
  form: Form;
  starts: StepStarts;
  texts: Text[];
}

/** Reads the likelihood column: its form, where the steps of its scale begin, and its texts. */
export function readLikelihood(read: RiskSource): ReadColumn<LikelihoodForm, LikelihoodText> {
  const cells = columnCells(read, "likelihood");
  const numbers = cells.filter((cell): cell is number => typeof cell === "number");
  const texts = differentTexts(cells);
  const shares = texts.map(shareOf);
  const found = read.columns.has("likelihood")
    ? numbers.length > 0
      ? numberForm(numbers, read, "likelihood")
      : shares.some((share) => share !== null)
        ? "share"
        : "rating"
    : "none";
  const scale = wordScale(texts, read.order.likelihood ?? []);
  return {
    form: found,
    starts:
      found === "share" || found === "percent"
        ? shareStarts
        : startsOf(scaleSize(numbers, texts, scale.steps, read, "likelihood")),
    texts: texts.map((text, at) => ({ text, rating: ratingOf(text, scale.stepOf), probability: shares[at] })),
  };
}

/** Reads the impact column in the same way. */
export function readImpact(read: RiskSource): ReadColumn<ImpactForm, ImpactText> {
  const cells = columnCells(read, "impact");
  const numbers = cells.filter((cell): cell is number => typeof cell === "number");
  const texts = differentTexts(cells);
  const ranges = texts.map(moneyRange);
  const isMoney = numbers.some((number) => Math.abs(number) > 100) || ranges.some((range) => range !== null);
  const scale = wordScale(texts, read.order.impact ?? []);
  const form = !read.columns.has("impact") ? "none" : isMoney ? "money" : "rating";
  const amounts = [...numbers, ...ranges.flatMap((range) => (range ? [range.likely] : []))].map(Math.abs);
  return {
    form,
    starts: form === "money" ? moneyStarts(amounts) : startsOf(scaleSize(numbers, texts, scale.steps, read, "impact")),
    texts: texts.map((text, at) => ({
      text,
      rating: ranges[at] ? null : ratingOf(text, scale.stepOf),
      low: ranges[at]?.low ?? null,
      likely: ranges[at]?.likely ?? null,
      high: ranges[at]?.high ?? null,
    })),
  };
}

function columnCells(read: RiskSource, role: "likelihood" | "impact"): CellValue[] {
  const cells = roleCells(read, role);
  return riskLines(read).map((line) => cells[line - 1]);
}

/** Words of a rating that no scale knows, and in how many rows they stand. */
export function unratedWords(read: RiskSource, role: "likelihood" | "impact"): { words: string[]; rows: number } {
  const { form, texts } = role === "likelihood" ? readLikelihood(read) : readImpact(read);
  if (form !== "rating") return { words: [], rows: 0 };
  const unrated = texts.filter(({ text, rating }) => rating === null && !isPlaceholder(text)).map(({ text }) => text);
  const known = new Set(unrated.map((text) => text.toLowerCase()));
  const rows = columnCells(read, role).filter((cell) => typeof cell === "string" && known.has(cell.toLowerCase()));
  return { words: unrated, rows: rows.length };
}

/** "n/a", "-", "TBD" and the like say that there is no rating. */
function isPlaceholder(text: string): boolean {
  return /^\s*(n\/?a|n\.a\.?|[-–—?.]+|tbd|tbc|tba|pending|none|nil|unknown|x|not (rated|assessed|available)|s\/d|k\.a\.|nd|n\/d|offen|à définir|a definir|por definir)\s*$/i.test(
    text,
  );
}

/** Each text once, as it stands: Excel takes texts that differ only in case for the same. */
function differentTexts(cells: readonly CellValue[]): string[] {
  const found = new Map<string, string>();
  for (const cell of cells) {
    if (typeof cell !== "string" || cell.trim() === "" || isError(cell)) continue;
    if (!found.has(cell.toLowerCase())) found.set(cell.toLowerCase(), cell);
  }
  return [...found.values()];
}

function numberForm(numbers: readonly number[], { source, columns }: RiskSource, role: "likelihood"): LikelihoodForm {
  const most = numbers.reduce((one, other) => Math.max(one, other));
  const { type, header = "" } = source.columns.find(({ index }) => index === columns.get(role)) ?? {};
  if (/%|percent/i.test(header)) return most > 1 ? "percent" : "share";
  if (most <= 1 && (type === "percent" || numbers.some((number) => !Number.isInteger(number)))) return "share";
  return most > 10 && most <= 100 ? "percent" : "rating";
}

/** "30 %" as 0.3; `null` for a text that is no percentage. */
function shareOf(text: string): number | null {
  if (!text.includes("%")) return null;
  const numbers = text.split(/\s*(?:-|–|to)\s*/).map((part) => readNumberText(part.includes("%") ? part : `${part}%`));
  if (numbers.length > 2 || !numbers.every((number) => typeof number === "object")) return null;
  const values = numbers.map(({ value }) => value);
  return Math.abs(values.reduce((sum, value) => sum + value) / values.length);
}

/** "$10k – $50k" as its ends and their middle; one amount as itself; `null` for a text that names no money. */
function moneyRange(text: string): { low: number; likely: number; high: number } | null {
  if (!/\p{Sc}|\b[A-Z]{3}\b|\d\s*[kKmM]\b|\d{3}/u.test(text)) return null;
  const bound = /^\s*(?:(<|≤|up to|under|below|less than)|>|≥|over|above|more than)\s*/i.exec(text);
  if (bound) {
    const amount = amountOf(text.slice(bound[0].length));
    if (amount === null) return null;
    // Up to an amount is anything from nothing; beyond one names no end, so it counts with what it names.
    return bound[1] ? { low: 0, likely: amount / 2, high: amount } : { low: amount, likely: amount, high: amount };
  }
  const amounts = text.split(/\s*(?:–|—|\bto\b|(?<=[\dkKmM])\s*-)\s*/).map(amountOf);
  if (amounts.length > 2 || amounts.some((amount) => amount === null)) return null;
  const [low, high = low] = amounts as number[];
  return { low, likely: (low + high) / 2, high };
}

function amountOf(text: string): number | null {
  const size = /^(.*\d)\s*([kKmM])$/.exec(text.trim());
  const read = readNumberText(size ? size[1] : text, ".");
  if (typeof read !== "object") return null;
  return read.value * (size ? (size[2].toLowerCase() === "k" ? 1e3 : 1e6) : 1);
}

/** "3 - Possible" and "Possible (3)" by their number, other texts by their word. */
function ratingOf(text: string, stepOf: (text: string) => number | null): number | null {
  // The M of an amount that could not be read is no medium.
  if (/\p{Sc}/u.test(text)) return null;
  const number = numberIn(text);
  return number ?? stepOf(text);
}

function numberIn(text: string): number | null {
  const found = /^\s*(\d{1,2})\s*(?:$|[-–=:.)]|\s\p{L})/u.exec(text) ?? /\((\d{1,2})\)\s*$/.exec(text);
  return found ? Number(found[1]) : null;
}

/** How many steps a column's scale has: as its heading says ("1 to 5"), else as its numbers or words show. */
function scaleSize(
  numbers: readonly number[],
  texts: readonly string[],
  wordSteps: number,
  { source, columns, ticked }: RiskSource,
  role: "likelihood" | "impact",
): number {
  const ticks = ticked[role];
  if (ticks) return ticks.reduce((one, other) => Math.max(one, other));
  const header = source.columns.find(({ index }) => index === columns.get(role))?.header ?? "";
  const said = /\b1\b[^\d]{1,20}\b(3|4|5|6|10)\b/.exec(header);
  if (said) return Number(said[1]);
  const rated = [...numbers, ...texts.flatMap((text) => numberIn(text) ?? [])];
  if (rated.length === 0) return texts.length > 0 ? wordSteps : 5;
  const most = rated.reduce((one, other) => Math.max(one, other));
  return most <= 5 ? 5 : 10;
}

/** Three and four steps stand where their words stand on a scale of five: low is its second, high its fourth. */
function startsOf(steps: number): StepStarts {
  if (steps === 3) return [0, 1, 2, 3, never];
  if (steps === 4) return [0, 1, 2, 3, 4];
  if (steps > 5) return [1, 3, 5, 7, 9];
  return [1, 2, 3, 4, 5];
}

/** Amounts in five steps up to the largest, which a person can change: from 5, 15, 30 and 60 % of it on, in round numbers. */
function moneyStarts(amounts: readonly number[]): StepStarts {
  const most = amounts.reduce((one, other) => Math.max(one, other), 0) || 1;
  const unit = 10 ** (Math.floor(Math.log10(most)) - 2);
  const round = (share: number) => Number((Math.round((most * share) / unit) * unit).toPrecision(12));
  return [0, round(0.05), round(0.15), round(0.3), round(0.6)];
}

import { CURRENCY_MARKS } from "../calc/currencies";
import type { ColumnProfile } from "./columnProfile";

const MARKS = /(?:US|A|CA|C|NZ|HK|S|R)?\$|\p{Sc}|\b[A-Z]{3}\b|\bkr\b|zł|Kč|\bFt\b/gu;
/** Different texts of a column that are looked at. */
const LOOKED_AT = 200;

/** The currencies that a text names: ISO codes, or the mark itself where several countries share it ("$"). */
export function namedCurrencies(text: string): string[] {
  return (text.match(MARKS) ?? [])
    .filter((mark) => CURRENCY_MARKS.has(mark))
    .map((mark) => CURRENCY_MARKS.get(mark) || mark);
}

/** The currencies that a number format shows ("[$€-407] #,##0" shows EUR). */
export function formatCurrencies(format: string): string[] {
  const inBrackets = [...format.matchAll(/\[\$([^\]-]*)/g)].flatMap(([, mark]) => namedCurrencies(mark));
  return [...inBrackets, ...namedCurrencies(format.replace(/\[[^\]]*\]/g, "").replace(/["\\]/g, ""))];
}

/** The currencies that a column's header, number formats and texts name. */
export function columnCurrencies(profile: ColumnProfile): Set<string> {
  const found = new Set([...namedCurrencies(profile.header), ...[...profile.formats].flatMap(formatCurrencies)]);
  let looked = 0;
  for (const text of profile.distinct.keys()) {
    if ((looked += 1) > LOOKED_AT) break;
    for (const code of namedCurrencies(text)) found.add(code);
  }
  return withoutShared(found);
}

/** "$" beside "USD" is the same money. */
function withoutShared(codes: Set<string>): Set<string> {
  if ([...codes].some((code) => /^[A-Z]{2}D$/.test(code))) codes.delete("$");
  return codes;
}

/** The one ISO code that the columns agree on, or that the words above them name where they name none; "" for none or several. */
export function currencyOf(profiles: readonly ColumnProfile[], above: string): string {
  const found = new Set(profiles.flatMap((profile) => [...columnCurrencies(profile)]));
  if (found.size === 0) namedCurrencies(above).forEach((code) => found.add(code));
  const codes = [...withoutShared(found)];
  return codes.length === 1 && /^[A-Z]{3}$/.test(codes[0]) ? codes[0] : "";
}

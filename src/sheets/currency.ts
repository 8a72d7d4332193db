import { CURRENCY_MARKS } from "../calc/currencies";
import type { ColumnProfile } from "./columnProfile";

/** ISO codes that an amount column's header, number formats and texts name; "" stands for a "$" or "kr" of several countries. */
export function currenciesOf(profile: ColumnProfile): Set<string> {
  const found = new Set<string>();
  const take = (text: string): void => namedCurrencies(text).forEach((code) => found.add(code));
  take(profile.header);
  for (const format of profile.formats) {
    for (const [, locale] of format.matchAll(/\[\$([^\]-]*)/g)) take(locale);
    take(format.replace(/\[[^\]]*\]/g, "").replace(/["\\]/g, ""));
  }
  let looked = 0;
  for (const text of profile.distinct.keys()) {
    if ((looked += 1) > 50) break;
    take(text);
  }
  return found;
}

function namedCurrencies(text: string): string[] {
  const marks = text.match(/(?:US|A|C|CA|NZ|HK|S|R)?\$|\p{Sc}|\b[A-Z]{3}\b|\bkr\b|\bzł|\bKč|\bFt\b/gu) ?? [];
  return marks.map((mark) => CURRENCY_MARKS.get(mark)).filter((code) => code !== undefined);
}

/** The one currency that the columns agree on, or that the title names where they name none; "" for none or several. */
export function currencyOf(profiles: readonly ColumnProfile[], title: string): string {
  const found = new Set(profiles.flatMap((profile) => [...currenciesOf(profile)]));
  found.delete("");
  if (found.size === 0) namedCurrencies(title).forEach((code) => found.add(code));
  return found.size === 1 ? [...found][0] : "";
}

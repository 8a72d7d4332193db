import { CURRENCY_MARKS } from "../calc/currencies";
import type { ColumnProfile } from "./columnProfile";

/** ISO codes that an amount column's header, number formats and texts name; "" stands for a "$" or "kr" of several countries. */
export function currenciesOf(profile: ColumnProfile): Set<string> {
  const found = new Set<string>();
  const take = (text: string): void => {
    for (const mark of text.match(/(?:US|A|C|CA|NZ|HK|S|R)?\$|\p{Sc}|\b[A-Z]{3}\b|\bkr\b|\bzł|\bKč|\bFt\b/gu) ?? []) {
      const code = CURRENCY_MARKS.get(mark);
      if (code !== undefined) found.add(code);
    }
  };
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

/** The one currency that the columns agree on; "" where none or several are named. */
export function currencyOf(profiles: readonly ColumnProfile[]): string {
  const found = new Set(profiles.flatMap((profile) => [...currenciesOf(profile)]));
  found.delete("");
  return found.size === 1 ? [...found][0] : "";
}

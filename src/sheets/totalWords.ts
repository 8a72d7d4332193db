import { accountTypeOf, accountTypeOfCategory } from "./accountWords";
import { labelWords } from "./words";

const TOTAL = new Set([
  ..."total totals totale totales totaux totais gesamt gesamtsumme gesamtbetrag gesamtergebnis gesamtkosten gesamtausgaben gesamtaufwand gesamteinnahmen gesamtertrag gesamterlose insgesamt summe somme suma soma sum".split(
    " ",
  ),
  ..."subtotal subtotals subtotales subtotais zwischensumme teilsumme".split(" "),
]);
const SUB = new Set("sub sous zwischensumme teilsumme subtotal subtotals subtotales subtotais".split(" "));
/** Words that stand beside "total" without naming anything. */
const NEUTRAL = new Set(
  (
    "grand overall general generale geral net gross of for the all and a by to de des du da do der die das aller et y e general annual year fy " +
    "budget budgeted budgets actual actuals plan project projects program operating capital personnel amount amounts usd eur gbp direct indirect " +
    "costs sources uses fund funds department section company"
  ).split(" "),
);
/** Results that are worked out from totals. */
const RESULTS = [
  /^net$/,
  /^net (income|profit|loss|surplus|deficit|result|position|revenue|operating income|earnings|cash flow|change)\b/,
  /^(operating|gross) (profit|margin|surplus|result)\b/,
  /^(surplus|deficit|profit|ebit|ebitda|result|resultat|ergebnis|resultado|superavit|deficit)( (surplus|deficit|loss|before tax|after tax|net|neto|liquido))*$/,
];

/** A price for the whole is no sum of other rows. */
const LUMP_SUM =
  /\b(lump[ -]?sums?|pauschal\w*|forfait\w*|(suma|soma) (global|alzada|fija)|verba|precio alzado|a corpo|all[- ]inclusive)\b/i;

/** What a row's label says of being a sum. */
export interface TotalWord {
  kind: "total" | "subtotal" | "result";
  /** 0 to 5: how surely the words alone make it one; "Total Rewards Program" is an item for all they say. */
  weight: number;
}

/**
 * Reads whether a label names a sum: "Total", "Sub-total", "Total expenses", "Engineering total", "Net income".
 *
 * @param label - The words of the row.
 * @param known - What is summed on this sheet, as words: section headings, departments, categories.
 */
export function totalWord(label: string, known: ReadonlySet<string>): TotalWord | null {
  if (LUMP_SUM.test(label)) return null;
  const words = labelWords(label).filter((word, at) => at > 0 || !/^\d+$/.test(word));
  const text = words.join(" ");
  if (RESULTS.some((result) => result.test(text))) return { kind: "result", weight: 3 };
  const end = words.length - 1;
  const first = words.findIndex((word) => !SUB.has(word) && !NEUTRAL.has(word));
  const leads = words.slice(0, first === -1 ? words.length : first + 1).some((word) => TOTAL.has(word));
  if (!leads && !TOTAL.has(words[end])) return null;
  const kind = words.some((word) => SUB.has(word)) ? "subtotal" : "total";
  const rest = words.filter((word) => !TOTAL.has(word) && !SUB.has(word));
  if (rest.every((word) => NEUTRAL.has(word) || /^(\d{1,4}|%)$/.test(word)))
    return { kind, weight: kind === "total" && text === "sum" ? 3 : 5 };
  // Alone, "subtotal" is never part of a name.
  if (words.some((word) => word.startsWith("subtotal") || word === "zwischensumme")) return { kind, weight: 5 };
  const named = rest.filter((word) => !NEUTRAL.has(word));
  if (known.has(rest.join(" ")) || known.has(named.join(" "))) return { kind, weight: 4 };
  const accounts = named.every((word) => accountTypeOf(word) !== null || accountTypeOfCategory(word) !== null);
  return { kind, weight: accounts ? 3.5 : 2 };
}

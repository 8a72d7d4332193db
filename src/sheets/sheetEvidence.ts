import { figureOf } from "./figure";
import type { KnownColumn } from "./knownColumn";
import type { SheetEvidence } from "./evidence";
import { wordsOf } from "./words";

const AMOUNTS = new Set(["money", "number", "blank"]);
const YEAR_WORD = /year|^fy$|annee|ano|jahr|ejercicio|exerc/;
const PLAN_WORDS = new Set(
  (
    "budget budgets approved adopted proposed appropriation appropriations appropriated planned plan haushalt haushaltsplan " +
    "presupuesto orcamento previsionnel midcycle"
  ).split(" "),
);
const ACTUAL_WORDS = new Set(
  (
    "actual actuals spent spend spending ledger transactions transaction vendor payee invoice invoices paid payments " +
    "checkbook journal disbursements"
  ).split(" "),
);

/** What the sheet as a whole says of its columns: its headers together, its title and its name. */
export function sheetEvidence(
  columns: readonly KnownColumn[],
  titles: readonly string[],
): Omit<SheetEvidence, "hasLayout"> {
  const amounts = columns.filter(
    ({ type, meaning }) =>
      (type === "money" || type === "number") &&
      !["variance", "remaining", "percent", "quantity", "code"].some((word) => meaning.has(word as "code")),
  );
  return {
    amountColumns: amounts.length,
    textColumns: columns.filter(({ type }) => type === "text").length,
    hasPlanWord: columns.some(({ type, meaning }) => AMOUNTS.has(type) && figureOf(meaning) === "plan"),
    hasActualWord: columns.some(({ type, meaning }) => AMOUNTS.has(type) && figureOf(meaning) === "actual"),
    hasQuantity: columns.some(({ meaning }) => meaning.has("quantity")),
    byYear: columns.some(
      ({ type, meaning }) => type === "period" && YEAR_WORD.test(meaning.get("period")?.phrase ?? ""),
    ),
    speaksOf: speaksOf([...titles, ...columns.map(({ profile }) => profile.header)]),
  };
}

/** Whether texts speak of a budget or of money spent; `null` where of neither or of both alike. */
function speaksOf(texts: readonly string[]): SheetEvidence["speaksOf"] {
  let plan = 0;
  let actual = 0;
  for (const word of texts.flatMap(wordsOf)) {
    if (PLAN_WORDS.has(word)) plan += 1;
    if (ACTUAL_WORDS.has(word)) actual += 1;
  }
  return plan === actual ? null : plan > actual ? "plan" : "actual";
}

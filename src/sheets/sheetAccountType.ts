import type { AccountType } from "../calc/accountType";
import { accountTypeOfCategory, accountTypeOfHeading } from "./accountWords";
import type { LineSection } from "./excludedRows";
import type { Meaning } from "./meaning";
import type { Source } from "./source";
import { wordsOf } from "./words";

/** What the account types of the lines come from. */
export interface AccountTypes {
  /** For the whole sheet, and why. */
  sheet: Source["accountType"];
  /** A line's type where the sheet has no single one. */
  ofLine: (category: string, section: LineSection) => AccountType | null;
  /** A person has to say. */
  open: boolean;
  /** Some categories are revenue by their words, others expense. */
  mixed: boolean;
}

/** What the sheet says about revenue and expense beside a column for it. */
export interface AccountClues {
  /** Different categories of the lines. */
  categories: readonly string[];
  /** Different departments of the lines. */
  departments: readonly string[];
  /** The headings above each line. */
  sections: readonly LineSection[];
  /** Headers, and title with sheet name, of the sheet. */
  headers: readonly { header: string; meaning: Meaning }[];
  title: string;
  sheetName: string;
  hasDepartment: boolean;
  /** There is a column for plan or actual at all. */
  hasAmounts: boolean;
}

/** Finds what the lines of a sheet without a type column are: from headings, from category words, from the sheet's own words. */
export function accountTypesOf(clues: AccountClues): AccountTypes {
  const found = byHeadings(clues) ?? byCategories(clues);
  // "Software" and "Training" are expenses, but on a sheet of sales they are what is sold.
  if (found?.sheet.value === "expense" && speaksOfSales(clues)) return open(clues);
  return found ?? bySheetWords(clues);
}

function open({ categories }: AccountClues): AccountTypes {
  const named = categories.filter((category) => category !== "").slice(0, 2);
  const which = named.length > 0 ? ` ("${named.join('", "')}")` : "";
  const why = `Nothing on the sheet says clearly whether its lines${which} are revenue or expense.`;
  return { ...lineByLine(accountTypeOfCategory, 0.3, why), open: true };
}

function whole(value: "revenue" | "expense", confidence: number, why: string): AccountTypes {
  return { sheet: { value, confidence, why }, ofLine: () => value, open: false, mixed: false };
}

function lineByLine(ofLine: AccountTypes["ofLine"], confidence: number, why: string): AccountTypes {
  return { sheet: { value: null, confidence, why }, ofLine, open: false, mixed: false };
}

function byHeadings({ sections }: AccountClues): AccountTypes | null {
  if (sections.length === 0 || sections.some(({ account }) => account === "")) return null;
  const headings = [...new Set(sections.map(({ account }) => account))];
  const why = `Headings between the lines say it: "${headings.slice(0, 2).join('", "')}".`;
  const kinds = [...new Set(headings.map(accountTypeOfHeading))];
  const only = kinds.length === 1 ? kinds[0] : null;
  if (only === "revenue" || only === "expense") return whole(only, 0.9, why);
  return lineByLine((_, { account }) => accountTypeOfHeading(account), 0.9, why);
}

function byCategories({ categories }: AccountClues): AccountTypes | null {
  const named = categories.filter((category) => category !== "");
  const revenue = named.filter((category) => accountTypeOfCategory(category) === "revenue");
  const expense = named.filter((category) => accountTypeOfCategory(category) === "expense");
  const unclear = named.length - revenue.length - expense.length;
  if (revenue.length > 0 && expense.length > 0) {
    const why = `Category words say it line by line: "${revenue[0]}" is revenue, "${expense[0]}" is an expense.`;
    if (unclear === 0) return lineByLine(accountTypeOfCategory, 0.85, why);
    return { ...lineByLine(accountTypeOfCategory, 0.3, `${why} Others leave it open.`), open: true, mixed: true };
  }
  if (named.length > 0 && unclear === 0) {
    if (expense.length > 0)
      return whole("expense", 0.9, `Every category is an expense by its words ("${expense[0]}").`);
    return whole("revenue", 0.9, `Every category is revenue by its words ("${revenue[0]}").`);
  }
  if (revenue.length === 0 && expense.length > 0 && expense.length >= named.length * 0.4) {
    return whole("expense", 0.85, `Categories like "${expense[0]}" are expenses, and none is revenue.`);
  }
  return null;
}

const SPENDING = new Set(
  (
    "spent spend spending expenditure expenditures expense expenses cost costs appropriation appropriations grant grants " +
    "encumbered depenses ausgaben kosten aufwand gasto gastos despesa despesas"
  ).split(" "),
);
/** "Sales" is none of these: it is as often the name of a department. */
const EARNING = new Set(
  "revenue revenues income receipts turnover umsatz erlose einnahmen recettes ventes ingresos receita receitas".split(
    " ",
  ),
);

const SALES = new Set([...EARNING, "sales", "ventas", "ventes", "vendas", "verkauf", "vertrieb"]);

function textsOf({ headers, title, sheetName }: AccountClues): string[] {
  return [...headers.map(({ header }) => header), title, sheetName];
}

function speaksOfSales(clues: AccountClues): boolean {
  const words = textsOf(clues).flatMap(wordsOf);
  return words.some((word) => SALES.has(word)) && !words.some((word) => SPENDING.has(word));
}

function bySheetWords(clues: AccountClues): AccountTypes {
  const texts = textsOf(clues);
  const saying = (words: ReadonlySet<string>): string | undefined =>
    texts.find((text) => wordsOf(text).some((word) => words.has(word)));
  const spending = saying(SPENDING);
  const earning = saying(EARNING);
  const earns =
    earning !== undefined ||
    [...clues.categories, ...clues.departments].some((name) => accountTypeOfCategory(name) === "revenue");
  if (spending !== undefined && !earns) return whole("expense", 0.9, `"${spending}" speaks of money spent.`);
  if (earning !== undefined && spending === undefined)
    return whole("revenue", 0.8, `"${earning}" speaks of money earned.`);
  const unit = clues.headers.find(({ meaning }) => meaning.has("department"))?.header;
  if (spending === undefined && !earns && clues.hasDepartment && clues.hasAmounts && unit !== undefined) {
    return whole("expense", 0.75, `Budgets by "${unit}" are for spending, and nothing on the sheet speaks of revenue.`);
  }
  return open(clues);
}

import type { AccountType } from "../calc/accountType";
import { accountTypeOfCategory, accountTypeOfHeading } from "./accountWords";
import type { LineSection } from "./excludedRows";
import type { Meaning } from "./headerVocabulary";
import type { Source } from "./source";
import { hasPhrase, wordsOf } from "./words";

/** What the account types of the lines come from. */
export interface AccountTypes {
  /** For the whole sheet, and why. */
  sheet: Source["accountType"];
  /** A line's type where the sheet has no single one. */
  ofLine: (category: string, section: LineSection) => AccountType | null;
  /** A person has to say. */
  open: boolean;
}

/** What the sheet says about revenue and expense beside a column for it. */
export interface AccountClues {
  /** Different categories of the lines. */
  categories: readonly string[];
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
  const bySection = sectionTypes(clues);
  if (bySection) return bySection;
  const types = clues.categories
    .filter((category) => category !== "")
    .map((category) => ({ category, type: accountTypeOfCategory(category) }));
  const revenue = types.filter(({ type }) => type === "revenue");
  const expense = types.filter(({ type }) => type === "expense");
  const unclear = types.length - revenue.length - expense.length;
  const ofCategory = (category: string): AccountType | null => accountTypeOfCategory(category);
  if (revenue.length > 0 && expense.length > 0) {
    const why = `Category words say it line by line: "${revenue[0].category}" is revenue, "${expense[0].category}" is an expense.`;
    if (unclear === 0) return { sheet: { value: null, confidence: 0.85, why }, ofLine: ofCategory, open: false };
    return {
      sheet: { value: null, confidence: 0.3, why: `${why} Others leave it open.` },
      ofLine: ofCategory,
      open: true,
    };
  }
  if (types.length > 0 && unclear === 0) {
    const only = revenue.length > 0 ? "revenue" : "expense";
    return whole(
      only,
      0.9,
      `Every category is ${only === "revenue" ? "revenue" : "an expense"} by its words ("${types[0].category}").`,
    );
  }
  if (revenue.length === 0 && expense.length >= types.length * 0.4 && expense.length > 0) {
    return whole("expense", 0.85, `Categories like "${expense[0].category}" are expenses, and none is revenue.`);
  }
  return bySheetWords(
    clues,
    revenue.map(({ category }) => category),
  );
}

function whole(value: "revenue" | "expense", confidence: number, why: string): AccountTypes {
  return { sheet: { value, confidence, why }, ofLine: () => value, open: false };
}

function sectionTypes({ sections }: AccountClues): AccountTypes | null {
  if (sections.length === 0 || sections.some(({ account }) => account === "")) return null;
  const headings = [...new Set(sections.map(({ account }) => account))];
  const why = `The heading${headings.length > 1 ? "s" : ""} between the lines say${headings.length > 1 ? "" : "s"} it: "${headings.slice(0, 2).join('", "')}".`;
  const kinds = new Set(headings.map(accountTypeOfHeading));
  const value = kinds.size === 1 ? [...kinds][0] : null;
  return {
    sheet: { value, confidence: 0.9, why },
    ofLine: (_, { account }) => accountTypeOfHeading(account),
    open: false,
  };
}

const SPENDING =
  "spent spend spending expenditure expenditures expense expenses cost costs appropriation appropriations grant grants encumbered depenses ausgaben kosten aufwand gasto gastos despesa despesas".split(
    " ",
  );
const EARNING =
  "revenue revenues sales income receipts turnover umsatz erlose einnahmen recettes ventes ingresos ventas receita receitas vendas".split(
    " ",
  );

function bySheetWords(clues: AccountClues, revenueCategories: readonly string[]): AccountTypes {
  const texts = [...clues.headers.map(({ header }) => header), clues.title, clues.sheetName];
  const says = (words: readonly string[]): string | undefined =>
    texts.find((text) => words.some((word) => hasPhrase(wordsOf(text), [word])));
  const spending = says(SPENDING);
  const earning = says(EARNING);
  if (spending !== undefined && earning === undefined && revenueCategories.length === 0) {
    return whole("expense", 0.9, `"${spending}" speaks of money spent.`);
  }
  if (earning !== undefined && spending === undefined)
    return whole("revenue", 0.85, `"${earning}" speaks of money earned.`);
  const unit = clues.headers.find(({ meaning }) => meaning.has("department"));
  if (
    spending === undefined &&
    earning === undefined &&
    revenueCategories.length === 0 &&
    clues.hasDepartment &&
    clues.hasAmounts &&
    unit
  ) {
    return whole(
      "expense",
      0.75,
      `Budgets by "${unit.header}" are spending budgets, and nothing on the sheet speaks of revenue.`,
    );
  }
  const open = "Neither headings nor categories say whether these lines are revenue or expense.";
  return {
    sheet: { value: null, confidence: 0.3, why: open },
    ofLine: (category) => accountTypeOfCategory(category),
    open: true,
  };
}

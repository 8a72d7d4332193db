import type { AccountType } from "../calc/accountType";
import { hasPhrase, wordsOf } from "./words";

/** Values of a column that says revenue or expense line by line. */
const COLUMN_WORDS: Record<"revenue" | "expense", string> = {
  revenue:
    "r, rev, revenue, revenues, income, incomes, receipt, receipts, inflow, sales, credit, ertrag, ertrage, einnahme, einnahmen, " +
    "recette, recettes, produit, produits, revenu, revenus, ingreso, ingresos, receita, receitas, erlose, erlos, operating revenue, other revenue, other income",
  expense:
    "e, x, exp, expense, expenses, expenditure, expenditures, cost, costs, spend, spending, outflow, debit, aufwand, aufwendungen, " +
    "ausgabe, ausgaben, kosten, depense, depenses, charge, charges, gasto, gastos, egreso, egresos, despesa, despesas, opex, capex, " +
    "operating expense, operating expenses, capital expense, capital expenditure, appropriation, appropriations, cogs, cost of goods sold, cost of sales",
};

const COLUMN_TYPES = new Map<string, AccountType>();
for (const type of ["revenue", "expense"] as const) {
  for (const words of COLUMN_WORDS[type].split(",")) COLUMN_TYPES.set(words.trim(), type);
}

/** The account type that a cell of a type column names ("E", "Revenues", "Einnahmen"); `null` for other words. */
export function accountTypeOf(text: string): AccountType | null {
  return COLUMN_TYPES.get(wordsOf(text).join(" ")) ?? null;
}

/** The account type that a heading between rows names with its first or last word ("Operating expenses"); `null` for others. */
export function accountTypeOfHeading(text: string): AccountType | null {
  const words = wordsOf(text);
  const known = accountTypeOf(text);
  if (known !== null || words.length < 2) return known;
  const longWords = [words[0], words[words.length - 1]].filter((word) => word.length > 3);
  return longWords.map(accountTypeOf).find((type) => type !== null) ?? null;
}

const REVENUE = phrases(
  "revenue, revenues, income, sales, receipts, recettes, produits, einnahmen, ertrage, umsatz, erlose, ingresos, ventas, receita, receitas, " +
    "vendas, turnover, donations, donation, ticket sales, grants received, subscriptions revenue, fees earned, interest earned, earned",
);
/** Words that turn an income word into a cost: "cost of sales", "income tax", "sales commissions". */
const NOT_REVENUE = phrases(
  "cost, costs, expense, expenses, tax, taxes, commission, commissions, marketing, team, training, travel, manager, staff, salaries, payroll, kosten, aufwand, vertrieb",
);
const EXPENSE = phrases(
  "expense, expenses, expenditure, expenditures, cost, costs, salary, salaries, wage, wages, payroll, personnel, staff, staffing, rent, " +
    "travel, supplies, equipment, utilities, insurance, maintenance, repairs, training, consulting, contractors, marketing, advertising, " +
    "software, hardware, licenses and software, depreciation, fuel, postage, printing, office, legal, audit, freight, hosting, cogs, bonus, " +
    "benefits, recruiting, subcontractors, materials, cleaning, telephone, internet, electricity, water, gas, food, catering, " +
    "debt service, employee services, personal services, purchase of services, miete, gehalter, lohne, personalkosten, reisekosten, " +
    "aufwand, ausgaben, kosten, versicherung, wartung, depenses, charges, salaires, loyer, deplacements, fournitures, assurance, formation, " +
    "gastos, sueldos, salarios, alquiler, viajes, suministros, seguros, formacion, despesas, aluguel, viagens, materiais, seguro",
);

function phrases(list: string): string[][] {
  return list.split(",").map((phrase) => phrase.trim().split(" "));
}

/** Ends of German compounds: "Personalaufwand", "Mieterlöse". */
const EXPENSE_END = /.(kosten|aufwand|aufwendungen|ausgaben)$/;
const REVENUE_END = /.(erlose|ertrage|einnahmen|umsatz|umsatze)$/;

/** The account type that a category's own words say ("Ticket sales", "Salaries"); `null` where they leave it open. */
export function accountTypeOfCategory(text: string): AccountType | null {
  const words = wordsOf(text);
  const named = (phrases: string[][]): boolean => phrases.some((phrase) => hasPhrase(words, phrase));
  const revenue = (named(REVENUE) && !named(NOT_REVENUE)) || words.some((word) => REVENUE_END.test(word));
  const expense = named(EXPENSE) || words.some((word) => EXPENSE_END.test(word));
  return revenue === expense ? null : revenue ? "revenue" : "expense";
}

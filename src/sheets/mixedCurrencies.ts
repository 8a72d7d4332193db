import { columnCurrencies, formatCurrencies, namedCurrencies } from "./currency";
import { ChoiceError, choiceMessages } from "./errors";
import type { Grid } from "./grid";
import type { KnownColumn } from "./knownColumn";
import { currencyQuestion } from "./questions";
import type { Choices, Question } from "./source";

/** Which cells of columns with several currencies count. */
export interface MixedCurrencies {
  counts: (row: number, column: number) => boolean;
  questions: Question[];
}

/** Keeps amounts in different currencies from being added: until a person says which ones count, those that name one do not. */
export function mixedCurrencies(grid: Grid, columns: readonly KnownColumn[], choices: Choices): MixedCurrencies {
  const mixed = columns
    .map((column) => ({ column, currencies: [...columnCurrencies(column.profile)].sort() }))
    .filter(({ currencies }) => currencies.length > 1);
  if (mixed.length === 0) return { counts: () => true, questions: [] };
  const chosen = chosenCurrency(choices, [...new Set(mixed.flatMap(({ currencies }) => currencies))]);
  const headers = new Map(mixed.map(({ column }) => [column.profile.column, namedCurrencies(column.profile.header)]));
  return {
    counts: (row, column) => {
      const ofHeader = headers.get(column);
      if (ofHeader === undefined) return true;
      const own = cellCurrencies(grid, row, column);
      const named = own.length > 0 ? own : ofHeader;
      return named.length === 0 || named.includes(chosen ?? "");
    },
    questions: chosen === null ? [currencyQuestion(mixed[0].column.letter, mixed[0].currencies)] : [],
  };
}

function cellCurrencies(grid: Grid, row: number, column: number): string[] {
  const value = grid.values[row][column];
  if (typeof value === "string") return namedCurrencies(value);
  return formatCurrencies(grid.numberFormats?.[row]?.[column] ?? "");
}

function chosenCurrency(choices: Choices, currencies: readonly string[]): string | null {
  const given = choices.currency?.trim();
  if (given === undefined || given === "") return null;
  const found = currencies.find((currency) => currency.toUpperCase() === given.toUpperCase());
  if (found === undefined) throw new ChoiceError(choiceMessages.noSuchCurrency(given, currencies));
  return found;
}

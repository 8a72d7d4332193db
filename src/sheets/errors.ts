/** A choice that does not fit the sheet; the message says what was expected. */
export class ChoiceError extends Error {
  override readonly name = "ChoiceError";
}

/** What a person is told where a choice does not fit. */
export const choiceMessages = {
  noSuchColumn: (role: string, given: string, sheet: string, first: string, last: string): string =>
    `"${given}" is no column of the table on sheet "${sheet}". For ${role}, choose a column from ${first} to ${last}, or "none".`,
  twice: (letter: string, first: string, second: string): string =>
    `Column ${letter} cannot be both ${first} and ${second}. Choose another column for one of them, or "none".`,
  noSuchHeader: (given: string, sheet: string, first: number, last: number): string =>
    `"${given}" is no row of sheet "${sheet}" that can hold the headings. Choose a row from ${first} to ${last}, or "none".`,
  noSuchMark: (given: string): string => `"${given}" is no decimal mark. Choose "." or ",".`,
  noSuchOrder: (given: string): string => `"${given}" is no order of day and month. Choose "dmy" or "mdy".`,
  noSuchSigns: (given: string): string => `"${given}" says nothing of signs. Choose "debit" or "credit".`,
  noSuchCurrency: (given: string, currencies: readonly string[]): string =>
    `"${given}" is none of the currencies in the amounts. Choose ${currencies.join(" or ")}.`,
  noTable: (sheet: string): string => `Sheet "${sheet}" is empty, so there is no table to read.`,
};

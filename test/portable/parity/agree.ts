/** The engine shows a number with 12 digits, and adds without compensation. */
export const DIGITS = 1e-10;

/** Tells whether a cell of the spreadsheet says the same as the function: its number, its word, its blank or its error. */
export function agree(shown: unknown, expected: unknown, size: number, digits = DIGITS): boolean {
  if (isError(expected)) return typeof shown === "string" && sameError(shown, expected.error);
  if (expected === "") return shown === "" || shown === null;
  if (typeof expected === "boolean") return shown === expected || shown === Number(expected);
  if (typeof expected !== "number") return shown === expected;
  return typeof shown === "number" && Math.abs(shown - expected) <= digits * Math.max(size, Math.abs(expected));
}

/** A question without an answer must be #N/A in both; another error may have another name. */
function sameError(shown: string, expected: string): boolean {
  return expected === "#N/A" ? shown === "#N/A" : shown.startsWith("#");
}

function isError(value: unknown): value is { error: string } {
  return typeof value === "object" && value !== null && "error" in value;
}

/** The largest amount among the arguments, by whose digits a result is measured. */
export function sizeOf(args: readonly unknown[]): number {
  const numbers = args.flat(2).filter((value): value is number => typeof value === "number");
  return Math.max(1, ...numbers.map(Math.abs));
}

import { stringifyTokens, tokenize } from "@borgar/fx";
import { IFunctionService } from "@univerjs/engine-formula";
import type { Book } from "../host/book";

/** Tells whether the spreadsheet has a function, by the name that a person writes. */
export type HasFunction = (name: string) => boolean;

export function functionsOf(book: Book): HasFunction {
  const service = book.injector.get(IFunctionService);
  return (name) => service.hasExecutor(name.toUpperCase());
}

const STORED = /^_xldudf_COO_/i;
const WRITTEN = /^COO\./i;

/** A file's formula as Excel shows it: a function of the add-in under its own name only where the add-in is there. */
export function shownFormula(formula: string, has: HasFunction): string {
  if (!/_xldudf_/i.test(formula)) return formula;
  return withFunctions(formula, (name) => {
    const written = name.replace(STORED, "COO.");
    return has(written) ? written : name;
  });
}

/** A formula as Excel stores it: a function of the add-in under a name for the file only where the add-in was there to know it. */
export function storedFormula(formula: string, has: HasFunction): string {
  if (!/COO\./i.test(formula)) return formula;
  return withFunctions(formula, (name) =>
    WRITTEN.test(name) && has(name) ? `_xldudf_${name.toUpperCase().replaceAll(".", "_")}` : name,
  );
}

function withFunctions(formula: string, named: (name: string) => string): string {
  const tokens = tokenize(formula, { mergeRefs: true });
  return stringifyTokens(
    tokens.map((token) => (token.type === "func" ? { ...token, value: named(token.value) } : token)),
  );
}

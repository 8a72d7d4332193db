/** A formula in words, over the names of the parameters; by the word of an option where it depends on one. */
export type Formula = string | { option: string; otherwise: string; words: Readonly<Record<string, string>> };

/** What EXPLAIN says about a function, apart from the numbers of a call. */
export interface Explanation {
  /** As its help shows them, optional ones in brackets. */
  parameters: string;
  formula: Formula;
  /** What was chosen where respected sources differ, and the defaults. */
  convention: string;
  source: string;
}

/** A line of a table of explanations. */
export function explain(parameters: string, formula: Formula, convention: string, source: string): Explanation {
  return { parameters, formula, convention, source };
}

import { InvalidInput } from "../calc/errors";
import { messages } from "../calc/messages";
import { calculationVersion } from "../calc/version";
import { labels, laterInCells } from "./cells";
import { loadExplainer } from "./explain/loadExplainer";

/**
 * Explains another function's call: the formula in words, the numbers put in, the convention, what was left out, the result.
 * @customfunction EXPLAIN
 * @helpurl https://localhost:3000/help/explain.html
 * @param name Name of the function, such as "VARIANCE".
 * @param [argument] The arguments that it is called with, one after another.
 * @returns A table of two columns: what it is, and what there is to say.
 * @example INDEX(COO.EXPLAIN("VARIANCE",120,100,"expense"),6,2) //=> "100 − 120"
 */
export function EXPLAIN(name: unknown[][], argument?: unknown[][][]): Promise<unknown[][]> {
  return laterInCells(async () => {
    const [called = ""] = Array.from(labels("Name", name).items);
    if (called === "") throw new InvalidInput(messages.missing("Name"));
    const explain = await loadExplainer();
    return explain(called, argument ?? []);
  });
}

/**
 * Version of the calculation library, for the record on a sheet.
 * @customfunction VERSION
 * @helpurl https://localhost:3000/help/version.html
 * @returns The version in words, such as 1.2.0.
 * @example COO.VERSION() //=> "0.1.0"
 */
export function VERSION(): string {
  return calculationVersion;
}

import type { CellValue } from "../../../sheets/grid";

/** How the key of a row begins that is there to be replaced: "Example 1". */
const exampleWord = "Example";

/** True for the key of such a row. A list of one's own would hardly number what it calls examples. */
export function isExample(key: CellValue): boolean {
  return new RegExp(`^${exampleWord} \\d`).test(String(key));
}

/** How many keys in a range begin so: a formula without "=". */
export function examplesIn(range: string): string {
  return `COUNTIF(${range},"${exampleWord} *")`;
}

/** What the check says of them: a formula over the cell with their number. */
export function exampleWords(found: string): string {
  return `${found}&IF(${found}=1," example row: replace or delete it. "," example rows: replace or delete them. ")`;
}

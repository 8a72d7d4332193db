import { columnLetter } from "../../src/sheets/columnLetter";
import { operationsBudget, sampleHeaderRow } from "../../src/workbench/sample/operationsBudget";

const sample = operationsBudget();
const headers = sample.values[sampleHeaderRow - 1];

/** The letter of the sample's column with this header. */
export function letterOf(header: string): string {
  const at = headers.indexOf(header);
  if (at === -1) throw new Error(`The sample has no column "${header}".`);
  return columnLetter(sample.firstColumn + at);
}

/** The sample's headers, left to right. */
export const sampleHeaders: readonly string[] = headers.map(String);

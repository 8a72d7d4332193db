import { FileProblem } from "../fileProblem";
import { counted, limits } from "../limits";
import { isSheetName } from "../sheetName";

const LONGEST_SHOWN = 40;

/** @throws FileProblem where Excel would not take a sheet's name, or two sheets have the same. */
export function checkNames(file: string, names: readonly string[]): void {
  if (names.length > limits.sheets)
    throw new FileProblem(
      `${file} has ${counted(names.length)} sheets; ${counted(limits.sheets)} can be read at most.`,
    );
  const seen = new Set<string>();
  for (const name of names) {
    const shown = JSON.stringify(name.slice(0, LONGEST_SHOWN));
    if (!isSheetName(name)) throw new FileProblem(`${file} has a sheet with the name ${shown}, which Excel forbids.`);
    if (seen.has(name.toLowerCase())) throw new FileProblem(`${file} has two sheets with the name ${shown}.`);
    seen.add(name.toLowerCase());
  }
}

import { readSheetAs } from "../../../src/sheets/readSheetAs";
import { riskSource, type RiskChoices, type RiskSource } from "../../../src/trackers/risk/riskSource";

/** A list of risks on a sheet, read. */
export function riskList(values: (string | number)[][], choices: RiskChoices = {}): RiskSource {
  const grid = { sheet: "List", firstRow: 0, firstColumn: 0, values };
  return riskSource(readSheetAs("risk", grid), grid, choices);
}

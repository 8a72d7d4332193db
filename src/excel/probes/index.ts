import { applicationProbes } from "./applicationProbes";
import { chartProbes } from "./chartProbes";
import { comparingProbes } from "./comparingProbes";
import { entryProbes } from "./entryProbes";
import { formatProbes } from "./formatProbes";
import { formulaProbes } from "./formulaProbes";
import { functionProbes } from "./functionProbes";
import { limitProbes } from "./limitProbes";
import { nameProbes } from "./nameProbes";
import { pageProbes } from "./pageProbes";
import type { Probe } from "./probe";
import { ruleProbes } from "./ruleProbes";
import { sheetProbes } from "./sheetProbes";
import { spillProbes } from "./spillProbes";
import { tableProbes } from "./tableProbes";

export { aboutExcel } from "./aboutExcel";
export { runProbes } from "./runProbes";

/** All that is asked of Excel, an area after the other. */
export const probes: readonly Probe[] = [
  ...functionProbes,
  ...spillProbes,
  ...tableProbes,
  ...formatProbes,
  ...entryProbes,
  ...formulaProbes,
  ...comparingProbes,
  ...ruleProbes,
  ...nameProbes,
  ...chartProbes,
  ...pageProbes,
  ...limitProbes,
  ...sheetProbes,
  ...applicationProbes,
];

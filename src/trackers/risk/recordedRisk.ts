import { contingencyNameOf } from "../budget/contingencyLink";
import type { RecordedKind } from "../recorded";
import { readRiskRegister, type RiskRegister } from "./riskRegister";

/** A risk register as its record tells. */
export const recordedRisk: RecordedKind<RiskRegister> = {
  read: readRiskRegister,
  sheets: ({ names }) => [names.heatMap, names.table, names.settings],
  table: ({ names }) => names.table,
  lists: true,
  offers: ({ names }) => contingencyNameOf(names.prefix),
};

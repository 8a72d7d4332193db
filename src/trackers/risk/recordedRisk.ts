import { contingencyNameOf } from "../budget/contingencyLink";
import type { RecordedKind } from "../recorded";
import { readRiskRecord, type RiskRecord } from "./riskRecord";

/** A risk register as its record tells. */
export const recordedRisk: RecordedKind<RiskRecord> = {
  read: readRiskRecord,
  sheets: ({ names }) => [names.lead, names.table, names.settings],
  table: ({ names }) => names.table,
  lists: true,
  offers: ({ names }) => contingencyNameOf(names.prefix),
};

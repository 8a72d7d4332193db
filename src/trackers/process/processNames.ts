import { freeNames, type FreeNames, type Taken } from "../kit/names";
import type { AnalysisKind } from "./analysis";

/** Names that an analysis takes in the workbook; it has no table. */
export type ProcessNames = Omit<FreeNames<"sheet" | "record">, "tableName">;

/** What each analysis is called, on its sheet and in the pane. */
export const analysisNames: Record<AnalysisKind, string> = {
  control: "Control chart",
  capability: "Capability",
  pareto: "Pareto",
  oee: "OEE",
};

/** Names for a new analysis. */
export function freeProcessNames(kind: AnalysisKind, taken: Taken): ProcessNames {
  const name = analysisNames[kind];
  const sheets = { sheet: name, record: `${name} register` };
  return freeNames({ sheets, prefix: name.replace(/ /g, ""), table: "_" }, taken);
}

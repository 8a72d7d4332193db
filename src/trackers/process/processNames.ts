import { firstFree, type Taken } from "../kit/names";
import type { AnalysisKind } from "./analysis";

/** Names that an analysis takes in the workbook. `prefix` starts its defined names. */
export interface ProcessNames {
  sheet: string;
  /** The hidden sheet. */
  record: string;
  prefix: string;
}

/** What each analysis is called, on its sheet and in the pane. */
export const analysisNames: Record<AnalysisKind, string> = {
  control: "Control chart",
  capability: "Capability",
  pareto: "Pareto",
  oee: "OEE",
};

/** Names for a new analysis. */
export function freeProcessNames(kind: AnalysisKind, taken: Taken): ProcessNames {
  return firstFree(
    taken,
    (number, suffix): ProcessNames => ({
      sheet: `${analysisNames[kind]}${suffix}`,
      record: `${analysisNames[kind]} register${suffix}`,
      prefix: `${analysisNames[kind].replace(/ /g, "")}${number === 1 ? "" : number}`,
    }),
    ({ sheet, record, prefix }) => ({ sheets: [sheet, record], tableName: `${prefix}_`, prefix }),
  );
}

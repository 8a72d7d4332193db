import { firstFree, type Taken } from "../taken";
import type { AnalysisKind } from "./analysis";

/** Names that an analysis takes in the workbook. `prefix` starts its defined names. */
export interface ProcessNames {
  sheet: string;
  /** The hidden sheet. */
  register: string;
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
      register: `${analysisNames[kind]} register${suffix}`,
      prefix: `${analysisNames[kind].replace(/ /g, "")}${number === 1 ? "" : number}`,
    }),
    ({ sheet, register, prefix }) => ({ sheets: [sheet, register], tableName: `${prefix}_`, prefix }),
  );
}

import type { CellValue } from "../sheets/grid";
import { recordedBudget } from "./budget/recordedBudget";
import { compliance } from "./compliance/compliance";
import { trackerKinds, type TrackerKind } from "./kinds";
import { recordedByDefinition } from "./kit/record/recordedByDefinition";
import { recordedKpi } from "./kpi/recordedKpi";
import { recordedProcess } from "./process/recordedProcess";
import { findsTracker, type FindTracker, type RecordedTracker } from "./recorded";
import { recordedRisk } from "./risk/recordedRisk";

const finders: Readonly<Record<TrackerKind, FindTracker>> = {
  budget: findsTracker(recordedBudget),
  risk: findsTracker(recordedRisk),
  kpi: findsTracker(recordedKpi),
  compliance: findsTracker(recordedByDefinition(compliance)),
  process: findsTracker(recordedProcess),
};

/**
 * The tracker that a hidden sheet is the record of, whichever kind it is.
 *
 * @param cells - Name and value of each setting; the value as its formula where it is one.
 */
export function recordedTracker({ sheet, cells }: { sheet: string; cells: CellValue[][] }): RecordedTracker | null {
  for (const kind of trackerKinds) {
    const found = finders[kind](sheet, cells);
    if (found) return { kind, ...found };
  }
  return null;
}

import type { AnalysisChoice, AnalysisOptions } from "../../trackers/process/analysis";
import type { ProcessFigures } from "../../trackers/process/processFigures";
import { ActionFailed } from "../actions/failure";
import type { Failure, SelectionLook } from "../actions/types";
import type { Actions } from "../ActionsContext";

/** What an insertion would show, or why there is none. */
export type ProcessOutlook = { figures: ProcessFigures; plan: string } | { figures: null; failure: Failure };

/** The outlook of an analysis under a person's choices. */
export function processOutlook(
  actions: Pick<Actions, "previewProcess" | "describeProcess">,
  look: SelectionLook,
  choice: AnalysisChoice,
  options: AnalysisOptions,
): ProcessOutlook {
  try {
    const figures = actions.previewProcess(look, choice, options);
    return { figures, plan: actions.describeProcess(figures) };
  } catch (reason) {
    if (reason instanceof ActionFailed) return { figures: null, failure: reason.failure };
    throw reason;
  }
}

import type { RiskFigures } from "../../trackers/risk/riskFigures";
import type { RiskOptions } from "../../trackers/risk/riskOptions";
import type { RiskLook } from "../actions/types";
import type { Actions } from "../ActionsContext";
import { failureOf } from "../failureOf";
import { riskWords } from "../words/risk";
import { wizard } from "../words/wizard";

/** What a build would give, or why there can be none yet. */
export type RiskOutlook = { kind: "ready"; figures: RiskFigures; plan: string } | { kind: "blocked"; reason: string };

/** Looks ahead at the build: its figures and what it creates, or the first thing that stands in the way. */
export function riskOutlook(
  actions: Actions,
  look: RiskLook | null,
  options: RiskOptions,
  locked: string,
): RiskOutlook {
  if (locked) return { kind: "blocked", reason: locked };
  if (!look) return { kind: "blocked", reason: wizard.build.reading };
  if (look.questions.length > 0) return { kind: "blocked", reason: look.questions[0].text };
  if (look.risks === 0) return { kind: "blocked", reason: riskWords.wizard.noRisks.what };
  try {
    return { kind: "ready", figures: actions.previewRisk(look, options), plan: actions.describeRisk(look, options) };
  } catch (error) {
    return { kind: "blocked", reason: failureOf(error).what };
  }
}

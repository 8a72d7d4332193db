import { amountLayout, columnsOf } from "../../trackers/budget/amountLayout";
import type { BudgetFigures } from "../../trackers/budget/figures";
import type { BudgetOptions } from "../../trackers/budget/options";
import type { Failure, Look } from "../actions/types";
import type { Actions } from "../ActionsContext";
import { failureOf } from "../failureOf";
import { wizard } from "../words/wizard";

/** What a build would give, or why there can be none yet. */
export type Outlook =
  | { kind: "ready"; figures: BudgetFigures; plan: string }
  | { kind: "blocked"; reason: string }
  | { kind: "failed"; failure: Failure };

/** Looks ahead at the build: its figures and what it creates, or the first thing that stands in the way. */
export function outlookOf(actions: Actions, look: Look | null, options: BudgetOptions, locked: string): Outlook {
  const reason = blockedBy(look, options, locked);
  if (reason !== "" || !look) return { kind: "blocked", reason };
  try {
    return {
      kind: "ready",
      figures: actions.previewFigures(look, options),
      plan: actions.describePlan(look, options),
    };
  } catch (error) {
    return { kind: "failed", failure: failureOf(error) };
  }
}

function blockedBy(look: Look | null, options: BudgetOptions, locked: string): string {
  const words = wizard.build;
  if (locked) return locked;
  if (!look) return words.reading;
  const { lines, questions } = look.source;
  if (questions.length > 0) return words.openQuestions(questions.length);
  if (lines.length === 0) return words.noLines;
  if (columnsOf(amountLayout(look.source), "plan").length === 0) return words.noPlan;
  if (Number.isNaN(options.tolerance)) return words.fixOptions;
  return "";
}

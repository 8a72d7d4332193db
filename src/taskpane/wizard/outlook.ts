import { hasOnlyHeadings } from "../../sheets/onlyHeadings";
import { amountLayout, columnsOf } from "../../trackers/budget/amountLayout";
import type { BudgetFigures } from "../../trackers/budget/figures";
import type { BudgetOptions } from "../../trackers/budget/options";
import type { Failure, Look } from "../actions/types";
import type { Actions } from "../ActionsContext";
import { failureOf } from "../failureOf";
import { wizard } from "../words/wizard";

/** What a build would give, or why there can be none yet. */
export type Outlook<Figures> =
  | { kind: "ready"; figures: Figures; plan: string }
  | { kind: "blocked"; reason: string }
  | { kind: "failed"; failure: Failure };

/**
 * Looks ahead at a build: its figures and what it creates, or the first thing that stands in the way.
 *
 * @param reason - What stands in the way; "" for nothing.
 */
export function lookAhead<Figures>(
  reason: string,
  preview: () => { figures: Figures; plan: string },
): Outlook<Figures> {
  if (reason !== "") return { kind: "blocked", reason };
  try {
    return { kind: "ready", ...preview() };
  } catch (error) {
    return { kind: "failed", failure: failureOf(error) };
  }
}

/** The same for a budget. */
export function outlookOf(
  actions: Actions,
  look: Look | null,
  options: BudgetOptions,
  locked: string,
): Outlook<BudgetFigures> {
  const words = wizard.build;
  return lookAhead(look ? blockedBy(look, options, locked) : locked || words.reading, () => ({
    figures: actions.previewFigures(look!, options),
    plan: actions.describePlan(look!, options),
  }));
}

function blockedBy(look: Look, options: BudgetOptions, locked: string): string {
  const words = wizard.build;
  if (locked) return locked;
  const { lines, questions } = look.source;
  if (hasOnlyHeadings(look.grid, look.source.headerRow)) return words.noData;
  if (questions.length > 0) return words.openQuestions(questions.length);
  if (lines.length === 0) return words.noLines;
  if (columnsOf(amountLayout(look.source), "plan").length === 0) return words.noPlan;
  if (Number.isNaN(options.tolerance)) return words.fixOptions;
  return "";
}

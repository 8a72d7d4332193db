import { lazy } from "react";
import type { Look, Built } from "../actions/types";
import type { PaneTracker, SheetProposal, ViewedTracker } from "../trackerView";
import { budgetCard } from "../words/budgetCard";
import { BudgetPicture } from "./BudgetPicture";

const pages = () => import(/* webpackChunkName: "tracker-pages" */ "./budgetPages");
const Wizard = lazy(() => pages().then(({ Wizard: page }) => ({ default: page })));
const Figures = lazy(() => pages().then(({ BudgetFiguresSection: section }) => ({ default: section })));

/** The budget tracker in the pane. */
export const budgetView: PaneTracker<ViewedTracker & Pick<Built, "figures">> = {
  card: { ...budgetCard.card, Picture: BudgetPicture },
  propose: (_, look) => proposal(look),
  Wizard,
  figures: ({ figures }, look) => <Figures figures={figures} look={look} />,
  startsEmpty: true,
  fetch: pages,
};

function proposal(look: Look): SheetProposal | null {
  const figures = figuresOf(look);
  const { lines } = look.source;
  if (figures.length === 0 || lines.length === 0) return null;
  return {
    claim: budgetCard.looksLike,
    found: budgetCard.foundLines(lines.length, figures),
    button: budgetCard.setUp,
  };
}

/** The headers' meaning in words: "plan", "actual". */
function figuresOf(look: Look): string[] {
  const roles = ["plan", "actual", "forecast"] as const;
  return roles.filter((role) => look.source.columns.some((column) => column.role === role));
}

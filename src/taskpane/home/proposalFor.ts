import type { KpiLook, Look } from "../actions/types";
import type { Actions } from "../ActionsContext";
import { ActionFailed } from "../actions/failure";
import { home } from "../words/home";

/** The tracker that a sheet could become, in words. */
export interface SheetProposal {
  page: "budget" | "risk" | "kpi";
  claim: string;
  /** What was found in the sheet; "" for nothing to say. */
  found: string;
  button: string;
}

/** What to make of a sheet by what it looks like; `null` where it looks like nothing we can help with. */
export function proposalFor(actions: Actions, look: Look): SheetProposal | null {
  const kind = look.source.kind?.value;
  if (kind === "risk") return { page: "risk", claim: home.looksLikeRisks, found: "", button: home.setUpRisks };
  const kpis = kind === "kpi" ? asKpis(actions, look) : null;
  if (kpis && kpis.kpis > 0) {
    const { history } = kpis.read;
    const periods = new Set(history?.periods).size;
    return {
      page: "kpi",
      claim: home.looksLikeKpis,
      found: home.foundKpis(kpis.kpis, periods),
      button: home.setUpKpis,
    };
  }
  const figures = figuresOf(look);
  if (figures.length === 0 || look.source.lines.length === 0) return null;
  const found = home.found(look.source.lines.length, figures);
  return { page: "budget", claim: home.looksLikeBudget, found, button: home.setUp };
}

/** The sheet as a list of KPIs; `null` where it cannot be read as one. */
function asKpis(actions: Actions, { grid }: Look): KpiLook | null {
  try {
    return actions.decideKpi({ grid }, {});
  } catch (error) {
    if (error instanceof ActionFailed) return null;
    throw error;
  }
}

/** The headers' meaning in words: "plan", "actual". */
function figuresOf(look: Look): string[] {
  const roles = ["plan", "actual", "forecast"] as const;
  return roles.filter((role) => look.source.columns.some((column) => column.role === role));
}

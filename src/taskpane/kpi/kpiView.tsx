import { lazy } from "react";
import type { KpiScorecard } from "../../trackers/kpi/kpiScorecard";
import { ActionFailed } from "../actions/failure";
import type { Look } from "../actions/types";
import type { Actions } from "../ActionsContext";
import type { PaneTracker, SheetProposal, ViewedTracker } from "../trackerView";
import { kpiCard } from "../words/kpiCard";
import { KpiPicture } from "./KpiPicture";

const pages = () => import(/* webpackChunkName: "tracker-pages" */ "./kpiPages");
const Wizard = lazy(() => pages().then(({ KpiWizard: page }) => ({ default: page })));
const Figures = lazy(() => pages().then(({ KpiFiguresSection: section }) => ({ default: section })));

/** The KPI scorecard in the pane. */
export const kpiView: PaneTracker<ViewedTracker & KpiScorecard> = {
  card: { ...kpiCard.card, Picture: KpiPicture },
  propose,
  Wizard,
  figures: (viewed) => <Figures viewed={viewed} />,
  culture: ({ read }) => read.grid.culture,
  outdated: kpiCard.outdated,
  fetch: pages,
};

/** A sheet that lists indicators, with what it has of their past. */
function propose(actions: Actions, { grid }: Look): SheetProposal | null {
  try {
    const { rows, read } = actions.lists.kpi.decide({ grid }, {});
    if (rows === 0) return null;
    const periods = new Set(read.history?.periods).size;
    return { claim: kpiCard.looksLike, found: kpiCard.foundKpis(rows, periods), button: kpiCard.setUp };
  } catch (error) {
    if (error instanceof ActionFailed) return null;
    throw error;
  }
}

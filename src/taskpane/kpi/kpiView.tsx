import { lazy } from "react";
import type { KpiScorecard } from "../../trackers/kpi/kpiScorecard";
import { proposeList } from "../home/proposeList";
import type { PaneTracker, ViewedTracker } from "../trackerView";
import { kpiCard } from "../words/kpiCard";
import { KpiPicture } from "./KpiPicture";

const pages = () => import(/* webpackChunkName: "tracker-pages" */ "./kpiPages");
const Wizard = lazy(() => pages().then(({ KpiWizard: page }) => ({ default: page })));
const Figures = lazy(() => pages().then(({ KpiFiguresSection: section }) => ({ default: section })));

/** The KPI scorecard in the pane. */
export const kpiView: PaneTracker<ViewedTracker & KpiScorecard> = {
  card: { ...kpiCard.card, Picture: KpiPicture },
  propose: (actions, look) =>
    proposeList(actions.lists.kpi, look, kpiCard, ({ rows, read }) =>
      kpiCard.foundKpis(rows, new Set(read.history?.periods).size),
    ),
  Wizard,
  figures: (viewed) => <Figures viewed={viewed} />,
  culture: ({ read }) => read.grid.culture,
  outdated: kpiCard.outdated,
  startsEmpty: true,
  fetch: pages,
};

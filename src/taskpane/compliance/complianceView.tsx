import { lazy } from "react";
import type { DefinedView } from "../actions/types";
import { proposeList } from "../home/proposeList";
import type { PaneTracker, ViewedTracker } from "../trackerView";
import { complianceCard } from "../words/complianceCard";
import { CompliancePicture } from "./CompliancePicture";

const pages = () => import(/* webpackChunkName: "tracker-pages" */ "./compliancePages");
const Wizard = lazy(() => pages().then(({ ComplianceWizard: page }) => ({ default: page })));
const Figures = lazy(() => pages().then(({ ComplianceFiguresSection: section }) => ({ default: section })));

/** The compliance register in the pane. */
export const complianceView: PaneTracker<ViewedTracker & DefinedView> = {
  card: { ...complianceCard.card, Picture: CompliancePicture },
  propose: (actions, look) =>
    proposeList(actions.lists.compliance, look, complianceCard, ({ rows }) => complianceCard.foundDuties(rows)),
  Wizard,
  figures: (viewed) => <Figures viewed={viewed} />,
  culture: ({ culture }) => culture,
  outdated: complianceCard.outdated,
  startsEmpty: true,
  fetch: pages,
};

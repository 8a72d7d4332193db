import { lazy } from "react";
import type { RiskView } from "../actions/types";
import type { PaneTracker, ViewedTracker } from "../trackerView";
import { riskCard } from "../words/riskCard";
import { RiskPicture } from "./RiskPicture";

const pages = () => import(/* webpackChunkName: "tracker-pages" */ "./riskPages");
const Wizard = lazy(() => pages().then(({ RiskWizard: page }) => ({ default: page })));
const Figures = lazy(() => pages().then(({ RiskFiguresSection: section }) => ({ default: section })));

/** The risk register in the pane. */
export const riskView: PaneTracker<ViewedTracker & RiskView> = {
  card: { ...riskCard.card, Picture: RiskPicture },
  propose: () => ({ claim: riskCard.looksLike, found: "", button: riskCard.setUp }),
  Wizard,
  figures: (viewed) => <Figures viewed={viewed} />,
  culture: ({ culture }) => culture,
  outdated: riskCard.outdated,
  startsEmpty: true,
  fetch: pages,
};

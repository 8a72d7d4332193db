import { lazy } from "react";
import type { BuiltProcess } from "../actions/types";
import type { PaneTracker, ViewedTracker } from "../trackerView";
import { processCard } from "../words/processCard";
import { ProcessPicture } from "./ProcessPicture";

const pages = () => import(/* webpackChunkName: "tracker-pages" */ "./processPages");
const Wizard = lazy(() => pages().then(({ ProcessPage: page }) => ({ default: page })));
const Figures = lazy(() => pages().then(({ ProcessFiguresSection: section }) => ({ default: section })));

/** The analysis of a process in the pane: it stands on its own sheet and follows its cells. */
export const processView: PaneTracker<ViewedTracker & Pick<BuiltProcess, "figures">> = {
  card: { ...processCard.card, Picture: ProcessPicture },
  Wizard,
  figures: ({ figures }) => <Figures figures={figures} />,
  followsItself: processCard.followsItself,
  fetch: pages,
};

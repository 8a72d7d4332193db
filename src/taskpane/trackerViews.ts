import type { TrackerKind } from "../trackers/kinds";
import { budgetView } from "./budget/budgetView";
import { complianceView } from "./compliance/complianceView";
import { kpiView } from "./kpi/kpiView";
import { processView } from "./process/processView";
import { riskView } from "./risk/riskView";
import type { PaneTracker } from "./trackerView";

/** Every kind of tracker as the pane offers and shows it. */
export const trackerViews: Readonly<Record<TrackerKind, PaneTracker>> = {
  budget: budgetView,
  risk: riskView,
  kpi: kpiView,
  compliance: complianceView,
  process: processView,
};

/** What a sheet is proposed to become that does not look like a list of something else. */
export const usualView: PaneTracker = budgetView;

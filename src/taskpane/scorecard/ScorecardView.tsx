import type { KpiScorecard } from "../../trackers/kpi/kpiScorecard";
import type { TrackerInfo } from "../actions/types";
import { plainCulture } from "../format/amount";
import { KpiSection } from "./KpiSection";
import { RollUpSection } from "./RollUpSection";

/** A KPI scorecard in the pane: the perspectives, and the KPIs with why each has its color. */
export function ScorecardView({ scorecard, tracker }: { scorecard: KpiScorecard; tracker: TrackerInfo }) {
  const { figures, read } = scorecard;
  return (
    <>
      {figures.perspectives.length > 0 && (
        <RollUpSection figures={figures} culture={read.grid.culture ?? plainCulture} />
      )}
      <KpiSection scorecard={scorecard} sheet={tracker.table!} />
    </>
  );
}

import type { KpiScorecard } from "../../trackers/kpi/kpiScorecard";
import type { TrackerInfo } from "../actions/types";
import { plainCulture } from "../format/amount";
import { FiguresSection } from "../result/FiguresSection";
import { ScorecardView } from "../scorecard/ScorecardView";
import { KpiHeadline } from "./KpiHeadline";

export { KpiWizard } from "./KpiWizard";

/** A scorecard's headline figures and its KPIs. */
export function KpiFiguresSection({ viewed }: { viewed: KpiScorecard & { tracker: TrackerInfo } }) {
  const { figures, read, tracker } = viewed;
  return (
    <>
      <FiguresSection>
        <KpiHeadline figures={figures} culture={read.grid.culture ?? plainCulture} />
      </FiguresSection>
      <ScorecardView scorecard={viewed} tracker={tracker} />
    </>
  );
}

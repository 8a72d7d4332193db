import type { ShownKpi } from "../actions/types";
import { plainCulture } from "../format/amount";
import { KpiHeadline } from "../headline/KpiHeadline";
import { ShownPage } from "../register/ShownPage";
import { kpiWords } from "../words/kpi";
import { ScorecardView } from "./ScorecardView";

/** A KPI scorecard of the workbook, looked at again: its figures and KPIs as it stands. */
export function ScorecardPage({ shown }: { shown: ShownKpi }) {
  const { tracker, figures, read } = shown;
  return (
    <ShownPage
      shown={shown}
      outdated={kpiWords.outdated}
      headline={<KpiHeadline figures={figures} culture={read.grid.culture ?? plainCulture} />}
    >
      <ScorecardView scorecard={shown} tracker={tracker} />
    </ShownPage>
  );
}

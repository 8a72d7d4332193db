import type { Culture } from "../../sheets/grid";
import type { KpiFigures } from "../../trackers/kpi/kpiFigures";
import { FigureTiles } from "../headline/FigureTiles";
import { kpiWords } from "../words/kpi";

/** The headline figures of a KPI scorecard; the overall score only where some KPI has one. */
export function KpiHeadline({ figures, culture }: { figures: KpiFigures; culture: Culture }) {
  const { found, flagged, overall } = figures;
  const tiles = [
    [kpiWords.kpis, found],
    [kpiWords.score, overall.score],
    [kpiWords.green, overall.green],
    [kpiWords.amber, overall.amber],
    [kpiWords.red, overall.red],
    [kpiWords.flagged, flagged],
  ] as const;
  return <FigureTiles label={kpiWords.headline} tiles={tiles} culture={culture} />;
}

import type { Culture } from "../../sheets/grid";
import type { KpiFigures } from "../../trackers/kpi/kpiFigures";
import { kpiWords } from "../words/kpi";
import { Tile } from "../headline/Tile";
import { TileGroup } from "../headline/TileGroup";
import { texts } from "../headline/TypeTiles";

/** The headline figures of a KPI scorecard; the overall score only where some KPI has one. */
export function KpiHeadline({ figures, culture }: { figures: KpiFigures; culture: Culture }) {
  const { found, flagged, overall } = figures;
  const tiles: [string, number][] = [
    [kpiWords.kpis, found],
    ...(overall.score === null ? [] : [[kpiWords.score, overall.score] as [string, number]]),
    [kpiWords.green, overall.green],
    [kpiWords.amber, overall.amber],
    [kpiWords.red, overall.red],
    [kpiWords.flagged, flagged],
  ];
  return (
    <TileGroup label={kpiWords.headline}>
      {tiles.map(([label, value]) => (
        <Tile key={label} label={label} {...texts(value, culture)} />
      ))}
    </TileGroup>
  );
}

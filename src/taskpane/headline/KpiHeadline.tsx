import { makeStyles, tokens } from "@fluentui/react-components";
import type { Culture } from "../../sheets/grid";
import type { KpiFigures } from "../../trackers/kpi/kpiFigures";
import { kpiWords } from "../words/kpi";
import { showInFull } from "./fullFigures";
import { Tile } from "./Tile";
import { texts } from "./TypeTiles";

const useStyles = makeStyles({
  group: {
    borderRadius: tokens.borderRadiusMedium,
    outlineOffset: "4px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ...showInFull(":focus-visible"),
  },
  tiles: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(120px, 100%), 1fr))",
    gap: "12px 16px",
    margin: 0,
  },
});

/** The headline figures of a KPI scorecard; the overall score only where some KPI has one. */
export function KpiHeadline({ figures, culture }: { figures: KpiFigures; culture: Culture }) {
  const styles = useStyles();
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
    <div className={styles.group} tabIndex={0} role="group" aria-label={kpiWords.headline}>
      <dl className={styles.tiles}>
        {tiles.map(([label, value]) => (
          <Tile key={label} label={label} {...texts(value, culture)} />
        ))}
      </dl>
    </div>
  );
}

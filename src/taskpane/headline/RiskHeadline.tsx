import { makeStyles, tokens } from "@fluentui/react-components";
import type { Culture } from "../../sheets/grid";
import type { RiskFigures } from "../../trackers/risk/riskFigures";
import { riskWords } from "../words/risk";
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

/** The headline figures of a risk register; those of money only where it has any. */
export function RiskHeadline({ figures, culture }: { figures: RiskFigures; culture: Culture }) {
  const styles = useStyles();
  const { found, open, aboveAppetite, flagged, emv, contingency } = figures;
  const tiles: [string, number][] = [
    [riskWords.risks, found],
    [riskWords.open, open],
    [riskWords.aboveAppetite, aboveAppetite],
    [riskWords.flagged, flagged],
    ...(emv === null ? [] : [[riskWords.emv, emv] as [string, number]]),
    ...(contingency === null ? [] : [[riskWords.contingency, contingency.reserve] as [string, number]]),
  ];
  return (
    <div className={styles.group} tabIndex={0} role="group" aria-label={riskWords.headline}>
      <dl className={styles.tiles}>
        {tiles.map(([label, value]) => (
          <Tile key={label} label={label} {...texts(value, culture)} />
        ))}
      </dl>
    </div>
  );
}

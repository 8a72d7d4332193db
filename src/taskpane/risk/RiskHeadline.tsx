import type { Culture } from "../../sheets/grid";
import type { RiskFigures } from "../../trackers/risk/riskFigures";
import { riskWords } from "../words/risk";
import { Tile } from "../headline/Tile";
import { TileGroup } from "../headline/TileGroup";
import { texts } from "../headline/TypeTiles";

/** The headline figures of a risk register; those of money only where it has any. */
export function RiskHeadline({ figures, culture }: { figures: RiskFigures; culture: Culture }) {
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
    <TileGroup label={riskWords.headline}>
      {tiles.map(([label, value]) => (
        <Tile key={label} label={label} {...texts(value, culture)} />
      ))}
    </TileGroup>
  );
}

import type { Culture } from "../../sheets/grid";
import type { RiskFigures } from "../../trackers/risk/riskFigures";
import { FigureTiles } from "../headline/FigureTiles";
import { riskWords } from "../words/risk";

/** The headline figures of a risk register; those of money only where it has any. */
export function RiskHeadline({ figures, culture }: { figures: RiskFigures; culture: Culture }) {
  const { found, open, aboveAppetite, flagged, emv, contingency } = figures;
  const tiles = [
    [riskWords.risks, found],
    [riskWords.open, open],
    [riskWords.aboveAppetite, aboveAppetite],
    [riskWords.flagged, flagged],
    [riskWords.emv, emv],
    [riskWords.contingency, contingency && contingency.reserve],
  ] as const;
  return <FigureTiles label={riskWords.headline} tiles={tiles} culture={culture} />;
}

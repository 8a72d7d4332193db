import type { Culture } from "../../sheets/grid";
import type { HeadlineFigure } from "../../trackers/kit/outward";
import { percent } from "../format/amount";
import { Tile } from "../headline/Tile";
import { TileGroup } from "../headline/TileGroup";
import { texts } from "../headline/TypeTiles";
import { headline } from "../words/common";

interface DefinedHeadlineProps {
  label: string;
  figures: readonly HeadlineFigure[];
  culture: Culture;
}

/** The headline figures of a tracker as they stand on its first sheet. */
export function DefinedHeadline({ label, figures, culture }: DefinedHeadlineProps) {
  return (
    <TileGroup label={label}>
      {figures.map((figure) => (
        <Tile key={figure.name} label={figure.label} {...textsOf(figure, culture)} />
      ))}
    </TileGroup>
  );
}

function textsOf({ shown, value }: HeadlineFigure, culture: Culture): { short: string; full: string } {
  if (value === "") return { short: headline.none, full: headline.none };
  if (shown !== "share") return texts(value, culture);
  const share = percent(value, culture);
  return { short: share, full: share };
}

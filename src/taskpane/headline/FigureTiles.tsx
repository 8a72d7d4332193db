import type { Culture } from "../../sheets/grid";
import { Tile } from "./Tile";
import { TileGroup } from "./TileGroup";
import { texts } from "./TypeTiles";

interface FigureTilesProps {
  label: string;
  /** Label and figure of each; `null` for one that this tracker does not have. */
  tiles: readonly (readonly [label: string, value: number | null])[];
  culture: Culture;
}

/** Headline figures side by side. */
export function FigureTiles({ label, tiles, culture }: FigureTilesProps) {
  return (
    <TileGroup label={label}>
      {tiles.flatMap(([name, value]) =>
        value === null ? [] : [<Tile key={name} label={name} {...texts(value, culture)} />],
      )}
    </TileGroup>
  );
}

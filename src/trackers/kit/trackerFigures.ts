import type { Cell } from "./expression/expression";
import type { HeadlineFigure } from "./outward";
import type { RowCells } from "./rows/computeRow";
import type { TrackerRow } from "./rows/trackerRows";

/** A row of the table with what its cells show. */
export interface FiguredRow {
  row: TrackerRow;
  cells: RowCells;
}

/** What a tracker shows. */
export interface TrackerFigures {
  rows: readonly FiguredRow[];
  /** Rows that are in the source. */
  found: number;
  /** Rows of the list that say that they are examples. */
  examples: number;
  flagged: number;
  asOf: Cell;
  headline: readonly HeadlineFigure[];
}

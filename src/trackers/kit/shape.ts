import type { Layout } from "./table/layout";
import type { FormulaStyle } from "../../portable/registry";
import type { IdsOf } from "./rows/listedRows";

/** What decides how a tracker's formulas read; its record keeps it, so that a refresh writes the same. */
export interface TrackerShape {
  /** The roles for which the source has a column. */
  roles: readonly string[];
  ids: IdsOf;
  formulas: FormulaStyle;
  /** Rows of the source that the table follows by their place until they are filled; 0 for a tracker of a list that was there. */
  room: number;
  /** How the table of a tracker that stands was laid out; none for a new one. */
  layout?: Layout;
  /** Rows that each list of words and each block of groups has on its sheet, by name. */
  rows: Readonly<Record<string, number>>;
}

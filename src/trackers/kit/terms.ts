/** The words in which a tracker's definition speaks of its parts. */
export interface Terms {
  /** Columns of its table. */
  column: string;
  /** What a column of a source is to it. */
  role: string;
  /** Single settings, `asOf` among them. */
  setting: string;
  /** Lists of words on the settings sheet. */
  list: string;
  /** Its sources. A tracker of one source has "list". */
  source: string;
}

/** Columns that every tracker has: whether a row counts, where it stands in the source, what is amiss. */
export type CommonColumn = "flags" | "open" | "line";

/** The headings of a table: one row, or several that name a column together. */
export interface HeaderBlock {
  /** First and last row in the grid's arrays; both -1 where there are none. */
  first: number;
  last: number;
  /** What the rows say of each column, top first; a heading over several columns counts for each of them. */
  parts: string[][];
}

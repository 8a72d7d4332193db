/** A cell as Excel hands it over: "" is blank, a date is its serial number, an error is its text ("#N/A"). */
export type CellValue = string | number | boolean;

/** A rectangle that is merged on the sheet; rows and columns are zero-based positions on the sheet. */
export interface Merge {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** How the workbook writes numbers and dates. */
export interface Culture {
  decimal: "." | ",";
  thousands: string;
  dateOrder: "mdy" | "dmy" | "ymd";
}

/**
 * What a sheet holds, as a plain value: the used range and where it stands.
 *
 * `values[0][0]` is the cell at zero-based (`firstRow`, `firstColumn`) of the sheet. `formulas` has the same shape and
 * holds a formula's English text where a cell has one ("=SUM(B4:B6)"), otherwise the value again. What a reader does
 * not know (a CSV file has no formats) is left out.
 */
export interface Grid {
  sheet: string;
  firstRow: number;
  firstColumn: number;
  values: CellValue[][];
  formulas?: CellValue[][];
  numberFormats?: string[][];
  merges?: Merge[];
  /** Zero-based sheet rows that are hidden or filtered away. They are data all the same. */
  hiddenRows?: number[];
  /** Zero-based sheet columns that are hidden. */
  hiddenColumns?: number[];
  /** Cells of the sheet that stand far from all others and are not read: their addresses. */
  unread?: string[];
  culture?: Culture;
}

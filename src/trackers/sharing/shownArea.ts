/** How a cell looks that is to be shown outside the workbook. */
export interface ShownLook {
  bold: boolean;
  /** "#RRGGBB" */
  ink: string;
  fill: string;
  /** "General" leaves numbers on the right and words on the left. */
  alignment: string;
}

/** An area of a sheet as a person sees it. */
export interface ShownArea {
  sheet: string;
  /** Zero-based. */
  row: number;
  column: number;
  /** What the cells show, with their number formats. */
  texts: string[][];
  /** "Double", "String" … as Excel calls them. */
  types: string[][];
  looks: ShownLook[][];
  rowsHidden: boolean[];
  columnsHidden: boolean[];
  /** Widths of the columns in points. */
  widths: number[];
  /** Rows of the sheet, zero-based, that are the header of a table. */
  headerRows: number[];
}

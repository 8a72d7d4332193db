/**
 * What a tracker wants to stand in the workbook, as data: nothing here knows Office.js. Positions are zero-based, as
 * Office.js counts; formulas are English with commas.
 */

/** A rectangle on a sheet. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A cell: blank, a number, words that must stay words, or a formula that starts with "=". */
export type PlanCell = null | number | { text: string } | { formula: string };

/** Cells written in one go, top left at (`row`, `column`). */
export interface Block {
  row: number;
  column: number;
  cells: PlanCell[][];
}

/** A row of formulas that is copied down over an area, as a person would drag it. */
export interface Fill {
  area: Area;
  /** The area's first row. */
  cells: PlanCell[];
}

export interface Font {
  bold?: boolean;
  italic?: boolean;
  size?: number;
  color?: string;
}

export interface Format {
  area: Area;
  font?: Font;
  fill?: string;
  numberFormat?: string;
  align?: "left" | "center" | "right";
  verticalAlign?: "top" | "center" | "bottom";
  wrap?: boolean;
  indent?: number;
  border?: { edge: "top" | "bottom"; color: string; weight: "thin" | "medium" };
}

export interface TablePlan {
  name: string;
  /** Header row included. */
  area: Area;
}

/** A native conditional format: a formula over the area's first cell. */
export interface Rule {
  area: Area;
  formula: string;
  font?: Font;
  fill?: string;
}

/** A drop-down: of fixed words, or of the cells that a defined name stands for. */
export interface Validation {
  area: Area;
  list: string[] | { name: string };
  /** Other words may be typed too. */
  open?: true;
}

export interface ChartSeries {
  name: string;
  values: Area;
  /**
   * "none" draws no ink: the invisible foot of a waterfall column. "points" is a line with a mark at each of its points, "marks" are
   * marks alone. In a chart of columns what is drawn as a line stands over them, on the same axis.
   */
  look:
    | "solid"
    | "outline"
    | "light"
    | "favorable"
    | "unfavorable"
    | "none"
    | "line"
    | "thin"
    | "dashed"
    | "points"
    | "marks";
}

export interface ChartPlan {
  name: string;
  title: string;
  kind: "clusteredColumn" | "stackedColumn" | "line" | "clusteredBar" | "stackedBar";
  /** Sheet (by key) whose cells are drawn. */
  dataSheet: string;
  categories: Area;
  series: ChartSeries[];
  place: Area;
  legend: boolean;
  numberFormat?: string;
  /** Where the value axis starts; without it at zero. */
  axisMinimum?: number;
  /** Where it ends; without it above the largest value. */
  axisMaximum?: number;
  /** Room between columns in percent of their width; 60 if left out. */
  gap?: number;
  /** Categories stand in the order of their cells, dates among them; without it dates stand where they lie in time. */
  inOrder?: boolean;
}

/** A name of the workbook; `refersTo` starts with "=". */
export interface NamePlan {
  name: string;
  refersTo: string;
}

export interface PrintPlan {
  landscape: boolean;
  /** 1-based rows repeated on every page, "1:3". */
  titleRows?: string;
  footerLeft: string;
  footerRight: string;
}

export interface SheetPlan {
  /** How other parts of the plan call it; `name` is what the user sees. */
  key: string;
  name: string;
  hidden?: boolean;
  tabColor?: string;
  blocks: Block[];
  fills: Fill[];
  /** Cells that say something of their own where a fill has written. */
  exceptions: Block[];
  formats: Format[];
  /** Widths in characters of the default font, by zero-based column. */
  widths: { column: number; columns: number; characters: number }[];
  heights: { row: number; rows: number; points: number }[];
  tables: TablePlan[];
  rules: Rule[];
  validations: Validation[];
  charts: ChartPlan[];
  /** Rows and columns that stay in view. */
  freeze?: { rows: number; columns: number };
  print?: PrintPlan;
}

/** A figure that `calc` worked out and the sheet must agree with after it calculated. */
export interface Check {
  label: string;
  sheet: string;
  row: number;
  column: number;
  /** A number, a word, or "" for a cell that must stay blank. */
  expected: number | string;
  /** By how much sums of such sizes may differ, as no spreadsheet adds up exactly; left out where cents are kept. */
  within?: number;
}

export interface WorkbookPlan {
  sheets: SheetPlan[];
  names: NamePlan[];
  checks: Check[];
  /** Key of the sheet that is shown when all is done. */
  open: string;
  /** The cell that says "complete" once everything stands. */
  doneMark: { sheet: string; row: number; column: number };
}

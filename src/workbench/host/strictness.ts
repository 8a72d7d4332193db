/**
 * Where the host is as strict as Excel. What is on here is what current Excel does, or what it does where nothing is out of the
 * ordinary; a switch more is one line.
 */
export const currentExcel = {
  /** The highest version of the ExcelApi set that is claimed; newer members are refused. */
  excelApi: "1.21" as ExcelApiVersion,
  /** Bytes that a request or an answer may have; `Infinity` for any. */
  payloadLimit: 5 * 1024 * 1024,
  /** Actions that cannot be undone fail within a run that asked for one undo step (`mergeUndoGroup`). */
  undoGroups: true,
  /** Values, formulas and the like of ranges over five million cells are `null`, not an answer or an error. */
  largeRangesAreNull: true,
  /** A number format for whole rows or columns comes as an array. */
  arrayFormats: true,
  /** Lists of ranges, lists of a validation and names have the limits that Excel gives them. */
  limits: true,
  /** A formula that is entered into a part of a table's column fills the whole column. */
  calculatedColumns: true,
  /** A table grows over what is entered right below it, where no validation stands there. */
  tableGrowth: true,
  /** Formulas come back in Excel's own wording, not as they were entered. */
  rewording: true,
  /** A plain formula of a file takes one value where several cells meet a place for one, and says so with "@". */
  implicitIntersection: true,
  /** A blank cell comes to a function as 0, as in older builds; `null` otherwise. */
  blankIsZero: false,
  /** The workbook is opened with calculation by hand: formulas keep their values until somebody calculates. */
  manualCalculation: false,
  /** Setting up a page for print fails, as where no printer is to be had. */
  printFails: false,
};

export type ExcelApiVersion = `1.${number}`;

export type Strictness = typeof currentExcel;

/** The oldest Excel that the add-in is made for. */
export const oldExcel: Strictness = { ...currentExcel, excelApi: "1.13", blankIsZero: true };

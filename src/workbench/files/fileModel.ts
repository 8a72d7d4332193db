import type { IStyleData } from "@univerjs/core";
import type { Area } from "../host/area";
import type { ChartModel } from "../host/chartModel";
import type { TableExtras } from "../host/extras";
import type { PageSetup } from "../host/pageSetup";

/** A workbook between a file and the spreadsheet: what both sides know. */
export interface FileWorkbook {
  sheets: FileSheet[];
  names: FileName[];
  /** Position of the sheet that is shown. */
  active: number;
  /** What the file says about the protection of its structure, by attribute; `null` where it says nothing. */
  protection: FileProtection | null;
  /** Excel rounds what it stores to what it shows. */
  precisionAsDisplayed?: boolean;
}

export type FileProtection = Record<string, string>;

export interface FileSheet {
  /** How charts call the sheet whose cells they draw. */
  id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  tabColor: string | null;
  gridlines: boolean;
  protected: boolean;
  /** Cells by row and column. */
  cells: Map<number, Map<number, FileCell>>;
  merges: Area[];
  /** Widths in pixels; columns that are not named have `defaultColumnWidth`. */
  columns: Map<number, { width?: number; hidden?: boolean }>;
  rows: Map<number, { height?: number; hidden?: boolean }>;
  defaultColumnWidth: number | null;
  freeze: { rows: number; columns: number };
  tables: FileTable[];
  /** The rule that counts first comes first. */
  rules: FileRule[];
  validations: FileValidation[];
  page: PageSetup;
  charts: ChartModel[];
}

export interface FileCell {
  /** What the cell shows; "" where it is blank or not calculated. */
  value: string | number | boolean;
  /** Text that must not be read as a number, an error or a formula. */
  forcedText?: boolean;
  /** With the leading "=". */
  formula?: string;
  /** Its formula works out arrays; a plain one takes one value where several cells meet a place for one. */
  array?: true;
  /** The area that the formula fills, where it spills. */
  spill?: Area;
  style?: IStyleData;
}

export interface FileTable {
  name: string;
  area: Area;
  look: TableExtras;
}

export interface FileRule {
  areas: Area[];
  formula: string;
  style: IStyleData;
  stopIfTrue: boolean;
}

export interface FileValidation {
  areas: Area[];
  type: "list" | "custom" | "whole" | "decimal" | "date" | "time" | "textLength" | "any";
  operator: string | null;
  formula1: string;
  formula2: string;
  allowBlank: boolean;
  dropDown: boolean;
  prompt: { title: string; text: string; shown: boolean };
  error: { title: string; text: string; shown: boolean; style: "stop" | "warning" | "information" };
}

export interface FileName {
  name: string;
  /** Position of the sheet that owns it; `null` for the workbook. */
  sheet: number | null;
  /** With the leading "=". */
  formula: string;
  visible: boolean;
  comment: string;
}

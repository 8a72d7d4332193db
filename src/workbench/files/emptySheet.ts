import { defaultPageSetup } from "../host/pageSetup";
import type { FileSheet } from "./fileModel";

/** The id that a file's sheet has, here and in the spreadsheet. */
export const sheetIdAt = (position: number) => `sheet${position + 1}`;

/** A sheet with nothing on it. */
export const emptySheet = (id: string, name: string): FileSheet => ({
  id,
  name,
  visibility: "Visible",
  tabColor: null,
  gridlines: true,
  protected: false,
  cells: new Map(),
  merges: [],
  columns: new Map(),
  rows: new Map(),
  defaultColumnWidth: null,
  freeze: { rows: 0, columns: 0 },
  tables: [],
  rules: [],
  validations: [],
  page: defaultPageSetup(),
  charts: [],
});

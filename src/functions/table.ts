import * as budget from "./budget";
import * as transparency from "./transparency";

/** A worksheet function as Excel calls it: ranges as rows of cells, `null` for an argument that is left out. */
export type WorksheetFunction = (...args: never[]) => unknown;

/** The worksheet functions by their id, for those who call them without Excel. */
export const functionTable: ReadonlyMap<string, WorksheetFunction> = new Map<string, WorksheetFunction>(
  Object.entries({ ...budget, ...transparency }),
);

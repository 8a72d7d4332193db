import * as budget from "./budget";
import * as earnedValue from "./earnedValue";
import * as forecast from "./forecast";
import * as transparency from "./transparency";
import * as volume from "./volume";
import * as year from "./year";

/** A worksheet function as Excel calls it: ranges as rows of cells, `null` for an argument that is left out. */
export type WorksheetFunction = (...args: never[]) => unknown;

/**
 * Names of two letters that the literature uses. Excel takes none shorter than three, so a function has a longer id there;
 * these are understood where formulas are evaluated without Excel.
 */
export const shortNames: ReadonlyMap<string, string> = new Map([
  ["CV", "COSTVARIANCE"],
  ["SV", "SCHEDULEVARIANCE"],
]);

const functions = new Map<string, WorksheetFunction>(
  Object.entries({ ...budget, ...year, ...volume, ...forecast, ...earnedValue, ...transparency }),
);

/** The worksheet functions by their id or short name, for those who call them without Excel. */
export const functionTable: ReadonlyMap<string, WorksheetFunction> = new Map<string, WorksheetFunction>([
  ...functions,
  ...[...shortNames].flatMap(([short, id]): [string, WorksheetFunction][] => {
    const called = functions.get(id);
    return called ? [[short, called]] : [];
  }),
]);

import * as budget from "./budget";
import * as capability from "./capability";
import * as dates from "./dates";
import * as delivery from "./delivery";
import * as distributions from "./distributions";
import * as earnedValue from "./earnedValue";
// Without a page there is nothing to fetch a script from.
import "./explain/script";
import "./simulate/script";
import * as forecast from "./forecast";
import * as innovation from "./innovation";
import * as kpi from "./kpi";
import * as organization from "./organization";
import * as people from "./people";
import * as portfolio from "./portfolio";
import * as process from "./process";
import * as quality from "./quality";
import * as risk from "./risk";
import * as simulation from "./simulation";
import * as strategy from "./strategy";
import * as transparency from "./transparency";
import * as uncertainty from "./uncertainty";
import * as vendors from "./vendors";
import * as volume from "./volume";
import * as weighting from "./weighting";
import * as workforce from "./workforce";
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
  ["CP", "PROCESSCAPABILITY"],
  ["PP", "PROCESSPERFORMANCE"],
]);

/** Here a formula's arguments come one by one; Excel gathers those of a repeating parameter into one. */
function EXPLAIN(name: unknown[][], ...args: unknown[][][]): Promise<unknown[][]> {
  return transparency.EXPLAIN(name, args);
}

const functions = new Map<string, WorksheetFunction>(
  Object.entries({
    ...budget,
    ...year,
    ...volume,
    ...forecast,
    ...earnedValue,
    ...risk,
    ...distributions,
    ...simulation,
    ...uncertainty,
    ...kpi,
    ...weighting,
    ...process,
    ...capability,
    ...quality,
    ...people,
    ...organization,
    ...portfolio,
    ...dates,
    ...delivery,
    ...strategy,
    ...workforce,
    ...vendors,
    ...innovation,
    ...transparency,
    EXPLAIN,
  }),
);

/** The worksheet functions by their id or short name, for those who call them without Excel. */
export const functionTable: ReadonlyMap<string, WorksheetFunction> = new Map<string, WorksheetFunction>([
  ...functions,
  ...[...shortNames].flatMap(([short, id]): [string, WorksheetFunction][] => {
    const called = functions.get(id);
    return called ? [[short, called]] : [];
  }),
]);

/** Those that answer later, by a promise. */
export const answeringLater: ReadonlySet<WorksheetFunction> = new Set<WorksheetFunction>([
  ...Object.values(simulation),
  EXPLAIN,
]);

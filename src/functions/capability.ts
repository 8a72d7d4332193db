import { capability, potentialCapability, targetCapability, type Process } from "../calc/capability";
import { standardDeviation } from "../calc/standardDeviation";
import { mean } from "../calc/sum";
import { movingRangeDeviation } from "../calc/xmr";
import { oneNumber, presentNumbers } from "./cells";
import { single } from "./single";

/**
 * Process capability Cp: how often the process fits between its limits, by its spread from value to value.
 * @customfunction PROCESSCAPABILITY
 * @helpurl https://localhost:3000/help/processcapability.html
 * @param values Measured values in time order: a range. Blanks are skipped.
 * @param lsl Lower specification limit.
 * @param usl Upper specification limit.
 * @returns The index Cp; 1.33 is a usual demand.
 * @example ROUND(COO.PROCESSCAPABILITY({9;10;11;10},4,16),3) //=> 2.256
 */
export function PROCESSCAPABILITY(values: unknown[][], lsl: unknown[][], usl: unknown[][]): unknown[][] {
  return single(() => potentialCapability(within(values), specification(lsl, usl)));
}

/**
 * Process capability Cpk: the distance to the nearer limit, by the spread from value to value.
 * @customfunction CPK
 * @helpurl https://localhost:3000/help/cpk.html
 * @param values Measured values in time order: a range. Blanks are skipped.
 * @param lsl Lower specification limit; may be blank where there is an upper one.
 * @param usl Upper specification limit; may be blank where there is a lower one.
 * @returns The index Cpk; 1.33 is a usual demand.
 * @example ROUND(COO.CPK({9;10;11;10},4,16),3) //=> 2.256
 */
export function CPK(values: unknown[][], lsl: unknown[][], usl: unknown[][]): unknown[][] {
  return single(() => capability(within(values), specification(lsl, usl)));
}

/**
 * Process capability Cpm: Cp, less the further the mean lies from the target.
 * @customfunction CPM
 * @helpurl https://localhost:3000/help/cpm.html
 * @param values Measured values in time order: a range. Blanks are skipped.
 * @param lsl Lower specification limit.
 * @param usl Upper specification limit.
 * @param [target] Where the process should lie. Default: the middle of the limits.
 * @returns The index Cpm.
 * @example ROUND(COO.CPM({9;10;11;10},4,16),3) //=> 2.256
 */
export function CPM(values: unknown[][], lsl: unknown[][], usl: unknown[][], target?: unknown[][]): unknown[][] {
  return single(() => targetCapability(within(values), specification(lsl, usl), oneNumber("Target", target)));
}

/**
 * Process performance Pp: how often the process fits between its limits, by its overall spread.
 * @customfunction PROCESSPERFORMANCE
 * @helpurl https://localhost:3000/help/processperformance.html
 * @param values Measured values: a range. Blanks are skipped.
 * @param lsl Lower specification limit.
 * @param usl Upper specification limit.
 * @returns The index Pp.
 * @example COO.PROCESSPERFORMANCE({9;10;11},4,16) //=> 2
 */
export function PROCESSPERFORMANCE(values: unknown[][], lsl: unknown[][], usl: unknown[][]): unknown[][] {
  return single(() => potentialCapability(overall(values), specification(lsl, usl)));
}

/**
 * Process performance Ppk: the distance to the nearer limit, by the overall spread.
 * @customfunction PPK
 * @helpurl https://localhost:3000/help/ppk.html
 * @param values Measured values: a range. Blanks are skipped.
 * @param lsl Lower specification limit; may be blank where there is an upper one.
 * @param usl Upper specification limit; may be blank where there is a lower one.
 * @returns The index Ppk.
 * @example COO.PPK({9;10;11},7,16) //=> 1
 */
export function PPK(values: unknown[][], lsl: unknown[][], usl: unknown[][]): unknown[][] {
  return single(() => capability(overall(values), specification(lsl, usl)));
}

/** The process by its spread from value to value, as tables' d2 of 1.128 gives it. */
function within(values: unknown): Process {
  const present = presentNumbers("Values", values);
  return { mean: mean(present), deviation: movingRangeDeviation(present, "d2") };
}

/** The process by the standard deviation of all its values. */
function overall(values: unknown): Process {
  const present = presentNumbers("Values", values);
  return { mean: mean(present), deviation: standardDeviation(present) };
}

function specification(lsl: unknown, usl: unknown) {
  return { lower: oneNumber("Lsl", lsl), upper: oneNumber("Usl", usl) };
}

import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The univariate sets of NIST's Statistical Reference Datasets, and the simplest first. */
export const UNIVARIATE_SETS = [
  "Lew",
  "Lottery",
  "Mavro",
  "Michelso",
  "NumAcc1",
  "NumAcc2",
  "NumAcc3",
  "NumAcc4",
] as const;

export interface CertifiedSet {
  values: number[];
  mean: number;
  deviation: number;
}

/** Reads a set from its file as NIST publishes it: certified values in the header, data below the line of dashes. */
export function certifiedSet(name: string): CertifiedSet {
  const text = readFileSync(join(__dirname, "nist", `${name}.dat`), "utf8");
  const certified = (label: string) => Number(new RegExp(`${label}.*?:\\s*(-?[\\d.]+)`).exec(text)?.[1]);
  const data = text.slice(text.lastIndexOf("Data:")).split(/-{6,}/)[1];
  const values = data.trim().split(/\s+/).map(Number);
  const count = certified("Number of Observations");
  if (values.length !== count) throw new Error(`${name} has ${values.length} values, not ${count}`);
  return { values, mean: certified("Sample Mean"), deviation: certified("Sample Standard Deviation") };
}

/** How many digits are right: the log relative error of a figure, at most 15. */
export function rightDigits(found: number, certified: number): number {
  const error = Math.abs(found - certified) / Math.abs(certified);
  return error === 0 ? 15 : Math.min(15, -Math.log10(error));
}

import { deviation as d3Deviation } from "./d3Array";
import { NORM, STDEV } from "@formulajs/formulajs";
import { probit, sampleStandardDeviation } from "simple-statistics";
import { normalQuantile } from "../../src/calc/normalQuantile";
import { standardDeviation } from "../../src/calc/standardDeviation";
import { certifiedSet, rightDigits, UNIVARIATE_SETS } from "../calc/nist";
import { attempt, printTable } from "./timing";

const DEVIATIONS: [name: string, deviation: (values: number[]) => number | undefined][] = [
  ["ours", standardDeviation],
  ["simple-statistics", sampleStandardDeviation],
  ["d3-array", (values) => d3Deviation(values)],
  ["formula.js", (values) => STDEV.S(values)],
];

/** Quantiles of the normal distribution far out, to 16 digits by inversion at 50 digits. */
const TAIL: readonly [p: number, z: number][] = [
  [0.9, 1.2815515655446004],
  [0.001, -3.0902323061678132],
  [1e-9, -5.9978070150076865],
  [1e-16, -8.222082216130435],
];

const QUANTILES: [name: string, quantile: (p: number) => number][] = [
  ["ours (AS 241)", normalQuantile],
  ["simple-statistics probit", probit],
  ["formula.js NORM.S.INV", (p) => NORM.S.INV(p) as number],
];

/** How many digits are right (LRE, 15 at most): standard deviations of NIST's sets, and normal quantiles. */
export function benchDigits(): void {
  const digits = (found: number | undefined, truth: number) => rightDigits(found ?? NaN, truth).toFixed(1);
  printTable("Right digits of the standard deviation, NIST StRD univariate sets", [
    ["", ...UNIVARIATE_SETS],
    ...DEVIATIONS.map(([name, deviation]) => [
      name,
      ...UNIVARIATE_SETS.map((set) => {
        const { values, deviation: certified } = certifiedSet(set);
        return digits(deviation(values), certified);
      }),
    ]),
  ]);
  printTable("Right digits of the normal quantile", [
    ["", ...TAIL.map(([p]) => `p = ${p}`)],
    ...QUANTILES.map(([name, quantile]) => [
      name,
      ...TAIL.map(([p, z]) =>
        attempt(
          () => quantile(p),
          (found) => digits(found, z),
        ),
      ),
    ]),
  ]);
}

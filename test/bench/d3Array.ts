import { createRequire } from "node:module";

/** What is measured of d3-array, which comes without types. */
interface D3Array {
  deviation(values: readonly number[]): number | undefined;
  fsum(values: readonly number[]): number;
  quantile(values: readonly number[], p: number): number | undefined;
  sum(values: readonly number[]): number;
}

export const { deviation, fsum, quantile, sum } = createRequire(__filename)("d3-array") as D3Array;

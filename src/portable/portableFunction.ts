import type { Known } from "./conditions";

/**
 * How far plain Excel can say the same: an ordinary formula that stays live, one that needs LET and LAMBDA (Excel 2021 or
 * 365), or only the value as it is now.
 */
export type Grade = "exact" | "lambda" | "value";

/** Writes a formula from argument texts, `undefined` for those left out; `null` where these arguments have no plain form. */
export type Plain = (args: readonly (string | undefined)[], known: Known) => string | null;

/** What a COO function is to a workbook without the add-in. */
export interface PortableFunction {
  /** Without the namespace: "VARIANCE". */
  name: string;
  /** In order, optional ones in brackets. Frozen once shipped: only optional ones may be added, at the end. */
  parameters: readonly string[];
  grade: Grade;
  plain?: Plain;
}

import type { Shape } from "../../calc/impact";

export interface RiskOptions {
  /** Title on the sheets. */
  title: string;
  /** Levels of the matrix: the usual 5 × 5, or the one of NIST SP 800-30. */
  matrix: "usual" | "nist";
  /** Day that due dates and reviews are held against, as a serial number; `null` leaves its cell blank. */
  asOf: number | null;
  /** What low, likely and high impact are, and how an impact is spread between them; "pert" if left out. */
  shape?: Shape;
  /** How risks of a category are correlated, 0 to 1; left out or `null` for registers without such a setting. */
  correlation?: number | null;
  /** Formulas of the cells: ordinary Excel, which everybody's workbook calculates, or the readable COO functions. */
  formulas: "plain" | "coo";
}

export const defaultRiskOptions: RiskOptions = {
  title: "Risk register",
  matrix: "usual",
  asOf: null,
  formulas: "plain",
};

/** What the sheet as a whole says, beside the single column. */
export interface SheetEvidence {
  /** Amount columns that are no variance, remainder, percent, quantity or code. */
  amountColumns: number;
  textColumns: number;
  /** Amounts lie in periods across or in rows that say what they are, so a column that names no figure is their total. */
  hasLayout: boolean;
  /** A header names a plan or budget. */
  hasPlanWord: boolean;
  /** A header names what was spent. */
  hasActualWord: boolean;
  /** A column holds quantities or prices, so that "unit" is no part of the company. */
  hasQuantity: boolean;
  /** A column holds whole years, as budgets do and ledgers do not. */
  byYear: boolean;
  /** Title, sheet name and the other headers speak of a budget, or of money spent. */
  speaksOf: "plan" | "actual" | null;
}

/** How strongly a column asks for a role, in logarithms of odds against having none, and the reasons for a person. */
export interface RoleEvidence {
  score: number;
  reasons: string[];
}

/** A role that the column cannot have. */
export const IMPOSSIBLE: RoleEvidence = { score: -Infinity, reasons: [] };
/** What a header's own words weigh. */
export const BY_WORD = 4;

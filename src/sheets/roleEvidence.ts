import { amountEvidence } from "./amountEvidence";
import type { KnownColumn } from "./knownColumn";
import { labelEvidence } from "./labelEvidence";
import { noteEvidence } from "./noteEvidence";
import { periodEvidence } from "./periodEvidence";
import type { Role } from "./source";
import { typeEvidence } from "./typeEvidence";

/** What the sheet as a whole says, beside the single column. */
export interface SheetEvidence {
  /** Amount columns that are no variance, remainder, percent, quantity or code. */
  amountColumns: number;
  textColumns: number;
  /** Amounts lie in periods across or in rows that say what they are, so a column that names no figure is their total. */
  hasLayout: boolean;
  /** A header names a plan or budget. */
  hasPlanWord: boolean;
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

/** Weighs a column's header, content and surroundings for a role. */
export function roleEvidence(role: Role, column: KnownColumn, sheet: SheetEvidence): RoleEvidence {
  switch (role) {
    case "plan":
    case "actual":
    case "forecast":
      return amountEvidence(role, column, sheet);
    case "category":
    case "department":
      return labelEvidence(role, column, sheet);
    case "period":
      return periodEvidence(column);
    case "type":
      return typeEvidence(column);
    case "note":
      return noteEvidence(column);
  }
}

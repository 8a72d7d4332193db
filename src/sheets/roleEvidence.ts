import { amountEvidence } from "./amountEvidence";
import type { KnownColumn } from "./knownColumn";
import { labelEvidence } from "./labelEvidence";
import { noteEvidence } from "./noteEvidence";
import { periodEvidence } from "./periodEvidence";
import type { RoleEvidence, SheetEvidence } from "./evidence";
import type { Role } from "./source";
import { typeEvidence } from "./typeEvidence";

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

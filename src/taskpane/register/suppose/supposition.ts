import { NotAvailable } from "../../../calc/errors";
import { supposeControl, type Supposed } from "../../../trackers/risk/supposeControl";
import type { RiskView } from "../../actions/types";

/** What would follow from a control, or why its money is not known. */
export interface Supposition extends Supposed {
  /** Why the register's own figures stand in; "" where they do not. */
  problem: string;
}

/** Supposes a control of such effectiveness. */
export function supposition({ figures, shape, settings }: RiskView, at: number, effectiveness: number): Supposition {
  try {
    return { ...supposeControl(figures.risks, at, effectiveness, shape, settings), problem: "" };
  } catch (error) {
    if (!(error instanceof NotAvailable)) throw error;
    return { risks: figures.risks, emv: figures.emv, problem: error.message };
  }
}

import type { Selection } from "../../sheets/selection";
import type { XmrConstant } from "../../calc/xmr";

export const analysisKinds = ["control", "capability", "pareto", "oee"] as const;
export type AnalysisKind = (typeof analysisKinds)[number];

/** What OEE is worked out from, in the order of the function's arguments. */
export const oeeRoles = ["run", "planned", "ideal", "total", "good"] as const;
export type OeeRole = (typeof oeeRoles)[number];

/** Which lines of a selection an analysis takes, by their place among them; `null` for none. */
export interface AnalysisChoice {
  kind: AnalysisKind;
  values: number | null;
  labels: number | null;
  /** For OEE alone. */
  oee: Partial<Record<OeeRole, number>>;
}

export interface AnalysisOptions {
  title: string;
  constant: XmrConstant;
  /** Limits a customer sets, and where the process should lie; `null` for none. */
  lower: number | null;
  upper: number | null;
  target: number | null;
}

export const defaultAnalysisOptions: Omit<AnalysisOptions, "title"> = {
  constant: "wheeler",
  lower: null,
  upper: null,
  target: null,
};

/** A selection that an analysis can do nothing with: why, and what to do. */
export class AnalysisRefused extends Error {
  override readonly name = "AnalysisRefused";

  constructor(
    message: string,
    readonly next: string,
  ) {
    super(message);
  }
}

/** A selection with what is to be made of it. */
export interface Analysis {
  selection: Selection;
  choice: AnalysisChoice;
  options: AnalysisOptions;
}

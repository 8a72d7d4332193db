import type { TypedCells } from "./computeCells";
import type { KpiFigures } from "./kpiFigures";
import type { KpiSettings } from "./kpiSettings";
import type { KpiShape } from "./kpiShape";
import type { KpiSource } from "./kpiSource";

/** A scorecard worked out: its figures, and all that they rest on. */
export interface KpiScorecard {
  figures: KpiFigures;
  shape: KpiShape;
  settings: KpiSettings;
  read: KpiSource;
  /** What a person has typed into the table, by the place of the row; nothing in a new one. */
  typed: readonly (TypedCells | undefined)[];
}

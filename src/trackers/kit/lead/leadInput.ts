import type { TrackerDefinition } from "../definition";
import type { RowFormulas } from "../rows/rowFormulas";
import type { TrackerSettings } from "../settings/trackerSettings";
import type { TrackerFigures } from "../trackerFigures";
import type { TrackerNames } from "../names";

/** What a tracker's first sheet is made of. */
export interface LeadInput {
  definition: TrackerDefinition;
  names: TrackerNames;
  title: string;
  sourceWords: string;
  figures: TrackerFigures;
  settings: TrackerSettings;
  /** The as-of day that the tracker itself wrote last; another one in its cell is a person's. */
  asOf: number;
  formulas: RowFormulas;
}

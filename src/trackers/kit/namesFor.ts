import type { TrackerDefinition } from "./definition";
import { freeNames, type Taken, type TrackerNames } from "./names";

/** Names for a new tracker. */
export function namesFor({ names }: TrackerDefinition, taken: Taken): TrackerNames {
  const { lead, table, settings, record, prefix } = names;
  return freeNames({ sheets: { lead, table, settings, record }, prefix }, taken);
}

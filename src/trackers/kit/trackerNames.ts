import type { DefinedNames } from "./definition";
import { firstFree, type Taken } from "./names";

/** Names that a tracker takes in a workbook. `prefix` starts its defined names. */
export interface TrackerNames {
  lead: string;
  table: string;
  settings: string;
  /** The hidden sheet. */
  record: string;
  tableName: string;
  prefix: string;
}

/** Names for a new tracker. */
export function freeTrackerNames({ lead, table, settings, record, prefix }: DefinedNames, taken: Taken): TrackerNames {
  return firstFree(
    taken,
    (number, suffix): TrackerNames => {
      const start = number === 1 ? prefix : `${prefix}${number}`;
      return {
        lead: lead + suffix,
        table: table + suffix,
        settings: settings + suffix,
        record: record + suffix,
        tableName: `${start}Table`,
        prefix: start,
      };
    },
    (names) => ({ ...names, sheets: [names.lead, names.table, names.settings, names.record] }),
  );
}

/** The ending of a name that begins with a capital: "status" gives "Status". */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

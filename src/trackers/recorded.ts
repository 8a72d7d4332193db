import type { CellValue } from "../sheets/grid";
import type { Area } from "./plan";
import type { TrackerKind } from "./kinds";

/** What the record of every tracker says. */
export interface TrackerRecord {
  names: { record: string; prefix: string };
  title: string;
  format: number;
  /** False for a build that was cut off. */
  complete: boolean;
  sourceSheet: string;
}

/** A tracker of the workbook as its record tells. Names of sheets that are gone are blank. */
export interface RecordedTracker {
  kind: TrackerKind;
  record: TrackerRecord;
  /** Its visible sheets; the first is the one that opens. */
  sheets: string[];
  /** The sheets that it takes its figures from, which are not its own. */
  sources: string[];
  /** The one among its sheets with a row for each line of the source; none for an analysis. */
  table: string | undefined;
  /** Whether that sheet lists things as a source does. */
  lists: boolean;
  /** The defined name of an amount that other trackers show; "" for none. */
  offers: string;
  /** Cells that show such an amount. */
  shows: { sheet: string; area: Area }[];
}

/** How a kind of tracker reads its record, and what it says of it. What is left out is none. */
export interface RecordedKind<Record extends TrackerRecord> {
  /** `null` where the hidden sheet is not the record of such a tracker. */
  read(recordName: string, cells: CellValue[][]): Record | null;
  sheets(record: Record): string[];
  sources?(record: Record): string[];
  table?(record: Record): string;
  lists?: true;
  offers?(record: Record): string;
  shows?(record: Record): RecordedTracker["shows"];
}

/** Finds a tracker of one kind by its hidden sheet. */
export type FindTracker = (recordName: string, cells: CellValue[][]) => Omit<RecordedTracker, "kind"> | null;

/** The same for a kind, so that all kinds can be asked alike. */
export function findsTracker<Record extends TrackerRecord>(kind: RecordedKind<Record>): FindTracker {
  return (recordName, cells) => {
    const record = kind.read(recordName, cells);
    if (!record) return null;
    return {
      record,
      sheets: kind.sheets(record),
      sources: kind.sources?.(record) ?? [record.sourceSheet],
      table: kind.table?.(record),
      lists: kind.lists ?? false,
      offers: kind.offers?.(record) ?? "",
      shows: kind.shows?.(record) ?? [],
    };
  };
}

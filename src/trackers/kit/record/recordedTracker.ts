import type { RecordedKind } from "../../recorded";
import type { TrackerDefinition } from "../definition";
import { readDefinedRecord, type DefinedRecord } from "./definedRecord";

/** A tracker of a definition as its record tells. */
export function recordedTracker(definition: TrackerDefinition): RecordedKind<DefinedRecord> {
  return {
    read: (record, cells) => readDefinedRecord(definition, record, cells),
    sheets: ({ names }) => [names.lead, names.table, names.settings],
    table: ({ names }) => names.table,
    lists: true,
  };
}

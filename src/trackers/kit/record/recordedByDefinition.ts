import type { RecordedKind } from "../../recorded";
import type { TrackerDefinition } from "../definition";
import { readDefinedRecord, type DefinedRecord } from "./definedRecord";

/** A tracker that was built from a definition, as its record tells. */
export function recordedByDefinition(definition: TrackerDefinition): RecordedKind<DefinedRecord> {
  return {
    read: (register, cells) => readDefinedRecord(definition, register, cells),
    sheets: ({ names }) => [names.lead, names.table, names.settings],
    table: ({ names }) => names.table,
  };
}

import type { RecordedKind } from "../recorded";
import { readProcessRecord, type ProcessRecord } from "./processRecord";

/** The analysis of a process as its record tells. */
export const recordedProcess: RecordedKind<ProcessRecord> = {
  read: readProcessRecord,
  sheets: ({ names }) => [names.sheet],
};

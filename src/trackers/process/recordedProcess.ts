import type { RecordedKind } from "../recorded";
import { readProcessRegister, type ProcessRegister } from "./processRegister";

/** The analysis of a process as its record tells. */
export const recordedProcess: RecordedKind<ProcessRegister> = {
  read: readProcessRegister,
  sheets: ({ names }) => [names.sheet],
};

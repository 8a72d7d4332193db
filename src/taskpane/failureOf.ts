import { reasonInWords } from "../excel/reasonInWords";
import { ActionFailed } from "./actions/failure";
import type { Failure } from "./actions/types";
import { common } from "./words/common";

/** What to tell a person about an error: the words it brings along, or what Excel's code means. */
export function failureOf(error: unknown, canceled = false): Failure {
  const told = error instanceof ActionFailed ? error.failure : null;
  if (canceled && (told?.leftovers.length ?? 0) === 0) return { ...common.canceled, leftovers: [] };
  if (told) return told;
  return { ...common.unexpected, why: reasonInWords(error), leftovers: [] };
}

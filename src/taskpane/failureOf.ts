import { ActionFailed } from "./actions/failure";
import type { Failure } from "./actions/types";
import { common } from "./words/common";

/** What to tell a person about an error: the words it brings along, or that it was not foreseen. */
export function failureOf(error: unknown, canceled = false): Failure {
  const told = error instanceof ActionFailed ? error.failure : null;
  if (canceled && (told?.leftovers.length ?? 0) === 0) return { ...common.canceled, leftovers: [] };
  if (told) return told;
  const why = error instanceof Error ? error.message : String(error);
  return { ...common.unexpected, why, leftovers: [] };
}

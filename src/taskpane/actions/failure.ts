import type { Failure } from "./types";

/** An action that did not happen, in words for the person who asked for it. */
export class ActionFailed extends Error {
  override readonly name = "ActionFailed";

  constructor(
    readonly failure: Failure,
    override readonly cause?: unknown,
  ) {
    super(`${failure.what} ${failure.why} ${failure.next}`.trim());
  }
}

/** A failure in words; with nothing left behind, where nothing is said of it. */
export function failed(
  what: string,
  why: string,
  next: string,
  leftovers: string[] = [],
  cause?: unknown,
  left?: Failure["left"],
): ActionFailed {
  return new ActionFailed({ what, why, next, leftovers, ...(left && { left }) }, cause);
}

import { HostError } from "./hostError";

export type FaultKind = "before" | "afterAll";

/** Makes one action of what follows fail, to see what is left of a build that breaks off. */
export class Faults {
  private remaining: number | null = null;
  private kind: FaultKind = "before";

  /**
   * @param action - counted from 1 over all requests that follow; `null` lets everything pass again.
   * @param kind - "before": the action fails and the rest of its request is not done; "afterAll": the request that holds it is done
   *   completely, but its answer is lost.
   */
  failAt(action: number | null, kind: FaultKind = "before"): void {
    this.remaining = action;
    this.kind = kind;
  }

  /** Fails the action that is about to be done, if it is the one. */
  beforeAction(): void {
    if (this.remaining === null || this.kind !== "before" || --this.remaining > 0) return;
    this.remaining = null;
    throw new HostError("GeneralException", "There was an internal error while processing the request.", 500);
  }

  /** Whether the answer to a request of so many actions is the one that is lost. */
  losesAnswer(actions: number): boolean {
    if (this.remaining === null || this.kind !== "afterAll") return false;
    this.remaining -= actions;
    if (this.remaining > 0) return false;
    this.remaining = null;
    return true;
  }
}

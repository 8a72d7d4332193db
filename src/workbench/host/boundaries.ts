import { ActionType, type Action } from "./protocol";
import type { Workbook } from "./objects/workbook";

/** What somebody else does in the workbook: a co-author, a second window. */
export type Interference = (workbook: Workbook) => void | Promise<void>;

/**
 * What happens at the borders of requests, where Excel can: others work in the workbook, an answer is lost, or an action answers that
 * it is done and is not. Requests are counted from 1 after each `reset`; those that only let go of references are not counted.
 */
export class Boundaries {
  private seen = 0;
  private works = new Map<number, Interference>();
  private lost = new Set<number>();
  private idle: { member: string; times: number } | null = null;

  /** @param workbook - The workbook as the host has it, for whoever works in it beside the client. */
  constructor(readonly workbook: Workbook) {}

  /** Lets everything pass again, and counts from the start. */
  reset(): void {
    this.seen = 0;
    this.works = new Map();
    this.lost = new Set();
    this.idle = null;
  }

  /** Requests that were counted since the last `reset`. */
  get count(): number {
    return this.seen;
  }

  /** Works in the workbook before the request of this number. */
  before(request: number, work: Interference): void {
    this.works.set(request, work);
  }

  /** The request of this number is done, and its answer lost. */
  loseAnswer(request: number): void {
    this.lost.add(request);
  }

  /** Calls of a method ("Delete") that answer success without effect, so many times. */
  ignore(member: string, times = Infinity): void {
    this.idle = { member, times };
  }

  /** A request comes in. */
  async enter(): Promise<void> {
    await this.works.get(++this.seen)?.(this.workbook);
  }

  /** Whether the answer to the request that was entered last is lost. */
  losesAnswer(): boolean {
    return this.lost.has(this.seen);
  }

  ignores({ ActionType: type, Name }: Action): boolean {
    if (!this.idle || type !== ActionType.Method || Name !== this.idle.member || this.idle.times <= 0) return false;
    this.idle.times--;
    return true;
  }
}

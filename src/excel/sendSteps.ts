import { goodBytes, isTooLarge } from "./payload";

/** Something that is asked of the workbook, and the bytes that it takes in a request, about. */
export interface Step {
  bytes: number;
  /** Queues it; called again where its request was too large for Excel, which then did nothing of it. */
  queue(): void;
}

/** What a few settings take, each of which is an action of its own. */
export const bytesOfAction = 450;

/**
 * Sends steps in their order, in as few requests as their bytes let: usually in one.
 *
 * @param last - Queued with the last of them: what is to be read in the same round trip.
 */
export async function sendSteps(
  context: Excel.RequestContext,
  steps: readonly Step[],
  last: () => void = () => undefined,
): Promise<void> {
  let room = goodBytes;
  let from = 0;
  do {
    let [to, bytes] = [from, 0];
    while (to < steps.length && (to === from || bytes + steps[to].bytes <= room)) bytes += steps[to++].bytes;
    for (const step of steps.slice(from, to)) step.queue();
    if (to === steps.length) last();
    try {
      // In pieces on purpose: one request must not be larger than Excel on the web takes.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      from = to;
    } catch (reason) {
      if (!isTooLarge(reason, "Request") || to - from <= 1) throw reason;
      room = Math.floor(Math.min(room, bytes) / 2);
    }
  } while (from < steps.length);
}

import { nextTurn } from "../calc/nextTurn";
import type { Risk, SimulationOptions } from "../calc/simulation";
import { simulationBlocks, USUAL_TRIALS } from "../calc/simulation";

/** Draws that take a few hundredths of a second: worth no pause. */
const QUICK_DRAWS = 2_000_000;

/** How long, in milliseconds, a simulation may keep others waiting at a time. */
const SLICE = 25;

/**
 * Simulates a register: a usual one at once, a large one in slices between which Excel gets its turn.
 *
 * Excel takes a result and the promise of one alike, but the metadata that tells it the result is a range can only be
 * written for one of them; so the quick answer goes by the type of the other.
 *
 * @param finish - Lays the totals out in cells.
 * @throws InvalidInput and NotAvailable, before anything is promised.
 */
export function simulateWithPauses(
  risks: readonly Risk[],
  options: SimulationOptions,
  finish: (totals: Float64Array) => unknown[][],
): Promise<unknown[][]> {
  const blocks = simulationBlocks(risks, options);
  let step = blocks.next();
  if (risks.length * (options.trials ?? USUAL_TRIALS) > QUICK_DRAWS) return inSlices(blocks, finish);
  while (!step.done) step = blocks.next();
  return finish(step.value) as unknown as Promise<unknown[][]>;
}

async function inSlices(
  blocks: Generator<number, Float64Array, void>,
  finish: (totals: Float64Array) => unknown[][],
): Promise<unknown[][]> {
  for (;;) {
    const until = performance.now() + SLICE;
    while (performance.now() < until) {
      const step = blocks.next();
      if (step.done) return finish(step.value);
    }
    await nextTurn();
  }
}

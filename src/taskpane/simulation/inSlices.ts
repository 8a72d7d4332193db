import { nextTurn } from "../../calc/nextTurn";
import { simulatedLoss, type SimulatedLoss } from "../../calc/simulatedLoss";
import { simulationBlocks } from "../../calc/simulation";
import type { SimulationRequest } from "./messages";

/** How long, in milliseconds, a simulation may hold up the pane at a time. */
const SLICE = 12;

/**
 * Simulates on the page's own thread, in slices between which a person's clicks get their turn.
 *
 * @throws InvalidInput for what cannot be simulated; the signal's reason once it is called off.
 */
export async function simulateInSlices(
  { risks, reserve, ...options }: SimulationRequest,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<SimulatedLoss> {
  const blocks = simulationBlocks(risks, options);
  for (;;) {
    const until = performance.now() + SLICE;
    let step = blocks.next();
    while (!step.done && performance.now() < until) step = blocks.next();
    if (step.done) return simulatedLoss(step.value, reserve);
    onShare(step.value / options.trials);
    await nextTurn();
    signal.throwIfAborted();
  }
}

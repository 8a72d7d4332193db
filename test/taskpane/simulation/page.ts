import { simulateTotals } from "../../../src/calc/simulation";
import { simulateInSlices } from "../../../src/taskpane/simulation/inSlices";
import type { SimulationRequest } from "../../../src/taskpane/simulation/messages";
import { simulateLoss } from "../../../src/taskpane/simulation/simulateLoss";
import type { SimulationWindow } from "./simulationWindow";
import { idling, watchThread } from "./watchThread";

const never = new AbortController().signal;

/** What the page of the simulation's tests offers to them. */
(window as unknown as SimulationWindow).simulation = {
  totals: ({ risks, ...options }) => Array.from(simulateTotals(risks, options)),
  totalsInWorker,
  loss: async (request) => {
    const shares: number[] = [];
    const loss = await simulateLoss(request, (share) => shares.push(share), never);
    return { loss, shares };
  },
  lossInSlices: (request) => simulateInSlices(request, () => undefined, never),
  canceled: async (request) => {
    const controller = new AbortController();
    const end = simulateLoss(request, () => controller.abort(), controller.signal);
    return end.then(
      () => "finished",
      (reason: Error) => reason.name,
    );
  },
  heldBy: async (request) => {
    // The worker's script and the engine's compiler are warm, as they are after the first picture.
    await simulateLoss({ ...request, trials: 1000 }, () => undefined, never);
    return watchThread(() => simulateLoss(request, () => undefined, never));
  },
  heldIdle: () => watchThread(idling),
};

function totalsInWorker(request: SimulationRequest): Promise<number[]> {
  const worker = new Worker("totals.js");
  return new Promise((resolve, reject) => {
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.onmessage = ({ data }: MessageEvent<Float64Array>) => {
      worker.terminate();
      resolve(Array.from(data));
    };
    worker.postMessage(request);
  });
}

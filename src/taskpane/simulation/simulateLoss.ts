import { InvalidInput } from "../../calc/errors";
import type { SimulatedLoss } from "../../calc/simulatedLoss";
import { calculationVersion } from "../../calc/version";
import { simulateInSlices } from "./inSlices";
import type { SimulationAnswer, SimulationRequest } from "./messages";

/** A worker without work, for the next simulation. */
let idle: Worker | null = null;

/** The worker's script could not be loaded here: the page simulates itself from then on. */
let hasNoWorker = typeof Worker === "undefined";

/**
 * Simulates in a worker, so that the pane stays free; where there is none, on the page itself in slices. The figures are
 * the same, bit for bit.
 *
 * @param onShare - Hears how much is done, from 0 to 1.
 * @param signal - Calls the simulation off.
 * @throws InvalidInput for what cannot be simulated; the signal's reason once it is called off.
 */
export async function simulateLoss(
  request: SimulationRequest,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<SimulatedLoss> {
  signal.throwIfAborted();
  if (!hasNoWorker) {
    const loss = await inWorker(request, onShare, signal);
    if (loss) return loss;
    hasNoWorker = true;
  }
  return simulateInSlices(request, onShare, signal);
}

/** `null` where the worker's script does not run. A simulation that is called off takes its worker with it. */
function inWorker(
  request: SimulationRequest,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<SimulatedLoss | null> {
  const worker = idle ?? startWorker();
  idle = null;
  if (!worker) return Promise.resolve(null);
  return new Promise((resolve, reject) => {
    const abort = () => {
      worker.terminate();
      reject(signal.reason);
    };
    signal.addEventListener("abort", abort, { once: true });
    worker.onerror = (event) => {
      event.preventDefault();
      worker.terminate();
      signal.removeEventListener("abort", abort);
      resolve(null);
    };
    worker.onmessage = ({ data }: MessageEvent<SimulationAnswer>) => {
      if ("share" in data) return onShare(data.share);
      signal.removeEventListener("abort", abort);
      idle?.terminate();
      idle = worker;
      if ("loss" in data) resolve(data.loss);
      else reject(new InvalidInput(data.problem));
    };
    worker.postMessage(request);
  });
}

/** `null` where the browser does not allow one. */
function startWorker(): Worker | null {
  try {
    // A new version is another address, whatever the browser keeps.
    return new Worker(`simulate.js?${calculationVersion}`);
  } catch {
    return null;
  }
}

import { simulatedLoss } from "../../calc/simulatedLoss";
import { simulationBlocks } from "../../calc/simulation";
import type { SimulationAnswer, SimulationRequest } from "./messages";

/** What a worker's script has around it; the types of a page do not name it. */
interface WorkerScope {
  onmessage: ((event: { data: SimulationRequest }) => void) | null;
  postMessage(answer: SimulationAnswer): void;
}

const scope = globalThis as unknown as WorkerScope;

/** Answers are news to a person only every now and then. */
const NEWS = 0.02;

/** The script of the worker: one simulation after the other, each from one message. */
scope.onmessage = ({ data: { risks, reserve, ...options } }) => {
  try {
    const blocks = simulationBlocks(risks, options);
    let told = 0;
    let step = blocks.next();
    for (; !step.done; step = blocks.next()) {
      const share = step.value / options.trials;
      if (share - told < NEWS) continue;
      told = share;
      scope.postMessage({ share });
    }
    scope.postMessage({ loss: simulatedLoss(step.value, reserve) });
  } catch (error) {
    scope.postMessage({ problem: error instanceof Error ? error.message : String(error) });
  }
};

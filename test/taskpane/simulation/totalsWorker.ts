import { simulateTotals } from "../../../src/calc/simulation";
import type { SimulationRequest } from "../../../src/taskpane/simulation/messages";

/** What a worker's script has around it. */
interface WorkerScope {
  onmessage: ((event: { data: SimulationRequest }) => void) | null;
  postMessage(totals: Float64Array): void;
}

const scope = globalThis as unknown as WorkerScope;

/** A worker that answers with every trial's total, which the pane's own keeps to itself. */
scope.onmessage = ({ data: { risks, ...options } }) => scope.postMessage(simulateTotals(risks, options));

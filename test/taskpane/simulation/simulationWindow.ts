import type { SimulatedLoss } from "../../../src/calc/simulatedLoss";
import type { SimulationRequest } from "../../../src/taskpane/simulation/messages";
import type { Held } from "./watchThread";

/** The page of the simulation's tests, as they see it. */
export interface SimulationWindow {
  simulation: {
    /** Every trial's total, on the page's own thread. */
    totals(request: SimulationRequest): number[];
    /** The same in a worker. */
    totalsInWorker(request: SimulationRequest): Promise<number[]>;
    /** As the pane simulates, with the progress that it heard of. */
    loss(request: SimulationRequest): Promise<{ loss: SimulatedLoss; shares: number[] }>;
    lossInSlices(request: SimulationRequest): Promise<SimulatedLoss>;
    /** Calls a simulation off at its first news, and tells how it ended. */
    canceled(request: SimulationRequest): Promise<string>;
    /** How long the page's own thread is held up by a simulation, and without one. */
    heldBy(request: SimulationRequest): Promise<Held>;
    heldIdle(): Promise<Held>;
  };
}

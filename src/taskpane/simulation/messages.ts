import type { Risk, SimulationOptions } from "../../calc/simulation";
import type { SimulatedLoss } from "../../calc/simulatedLoss";

/** What is to be simulated. */
export interface SimulationRequest extends Required<SimulationOptions> {
  /** Lines without blanks, one or more. */
  risks: readonly Risk[];
  /** What is held against all of them; left out or `null` for none. */
  reserve?: number | null;
}

/** What the worker answers: how far it is from time to time, and in the end the figures, or why there are none. */
export type SimulationAnswer = { share: number } | { loss: SimulatedLoss } | { problem: string };

import { useCallback, useEffect, useState } from "react";
import { InvalidInput } from "../../calc/errors";
import type { SimulatedLoss } from "../../calc/simulatedLoss";
import type { Failure } from "../actions/types";
import { failureOf } from "../failureOf";
import { registerWords } from "../words/register";
import type { SimulationRequest } from "./messages";
import { simulateLoss } from "./simulateLoss";

/** How long a person may go on changing what is to be simulated before it is. */
const patience = 60;

/** How long a simulation runs before the pane shows that it is at it. */
const slowAfter = 400;

const still = { running: false, slow: false, share: 0, canceled: false, failure: null as Failure | null };

export type Simulation = typeof still & {
  /** The last figures there are; while a simulation runs they are those of the one before. */
  loss: SimulatedLoss | null;
  cancel(): void;
  /** Simulates what was called off or failed. */
  again(): void;
};

/**
 * Simulates what is asked for, off the page's thread; another request calls off the one that runs.
 *
 * @param request - The same object as long as the same is asked for; `null` where there is nothing to simulate.
 */
export function useSimulation(request: SimulationRequest | null): Simulation {
  const [loss, setLoss] = useState<SimulatedLoss | null>(null);
  const [state, setState] = useState(still);
  const [attempt, setAttempt] = useState(0);
  const [stop, setStop] = useState<AbortController | null>(null);

  useEffect(() => {
    if (!request) return;
    const controller = new AbortController();
    const { signal } = controller;
    setStop(controller);
    setState({ ...still, running: true });
    const timers = [setTimeout(() => setState((was) => ({ ...was, slow: was.running })), slowAfter)];
    const onShare = (share: number) => setState((was) => (was.running ? { ...was, share } : was));
    const start = async () => {
      try {
        const found = await simulateLoss(request, onShare, signal);
        if (signal.aborted) return;
        setLoss(found);
        setState(still);
      } catch (error) {
        if (!signal.aborted) setState({ ...still, failure: refusalOf(error) });
      }
    };
    timers.push(setTimeout(() => void start(), patience));
    return () => {
      timers.forEach(clearTimeout);
      controller.abort();
    };
  }, [request, attempt]);

  const cancel = useCallback(() => {
    stop?.abort();
    setState({ ...still, canceled: true });
  }, [stop]);
  const again = useCallback(() => setAttempt((count) => count + 1), []);
  return { ...state, loss, cancel, again };
}

/** What cannot be simulated says so itself. */
function refusalOf(error: unknown): Failure {
  if (!(error instanceof InvalidInput)) return failureOf(error);
  return { what: registerWords.loss.refused, why: error.message, next: "", leftovers: [] };
}

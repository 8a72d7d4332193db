import { useCallback, useEffect, useRef, useState } from "react";
import type { Failure, Progress } from "./actions/types";
import { failureOf } from "./failureOf";

/** How long a job may take before the pane shows that it is at it. */
const patience = 500;

const idle = {
  running: false,
  /** Runs for over half a second. */
  slow: false,
  /** Was called off, and is on its way back. */
  canceled: false,
  /** What is going on, in words; "" before the first step. */
  step: "",
  /** 0 to 1 */
  share: 0,
  failure: null as Failure | null,
};

export type Job = typeof idle & {
  /** Starts the work; a second call while it runs is ignored. */
  run(work: (progress: Progress, signal: AbortSignal) => Promise<void>): void;
  cancel(): void;
  /** Takes the failure off the screen. */
  dismiss(): void;
};

/** One long job at a time: its progress, its failure, and a way to call it off. */
export function useJob(): Job {
  const [state, setState] = useState(idle);
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);

  const run = useCallback<Job["run"]>((work) => {
    if (current.current) return;
    const controller = new AbortController();
    current.current = controller;
    setState({ ...idle, running: true });
    const timer = setTimeout(() => setState((was) => ({ ...was, slow: true })), patience);
    const progress: Progress = (step, share) => setState((was) => ({ ...was, step, share }));
    work(progress, controller.signal)
      .then(() => null)
      .catch((error: unknown) => failureOf(error, controller.signal.aborted))
      .then((failure) => {
        clearTimeout(timer);
        current.current = null;
        setState({ ...idle, failure });
      });
  }, []);

  const cancel = useCallback(() => {
    current.current?.abort();
    setState((was) => (was.running ? { ...was, canceled: true } : was));
  }, []);
  const dismiss = useCallback(() => setState((was) => ({ ...was, failure: null })), []);
  return { ...state, run, cancel, dismiss };
}

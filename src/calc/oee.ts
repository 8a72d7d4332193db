import { InvalidInput, NotAvailable } from "./errors";
import { kpiMessages } from "./kpiMessages";

/** What a machine or line did in a stretch of planned time. */
export interface ProductionRun {
  /** Time it ran, and time it was planned to run; in one unit. */
  run: number;
  planned: number;
  /** Time one piece takes at best, in that unit. */
  idealCycle: number;
  /** Pieces made, and those of them that were good at once. */
  total: number;
  good: number;
}

/** Overall equipment effectiveness and its three factors, as shares. */
export interface Effectiveness {
  availability: number;
  /** Over 1 where the ideal cycle time is set too long. */
  performance: number;
  quality: number;
  oee: number;
}

/**
 * Overall equipment effectiveness: availability · performance · quality.
 *
 * Source: S. Nakajima, "Introduction to TPM".
 *
 * @throws InvalidInput for a negative figure or more good pieces than pieces, NotAvailable where nothing was planned, run
 *   or made.
 * @example
 * equipmentEffectiveness({ run: 400, planned: 500, idealCycle: 1, total: 300, good: 150 }).oee //=> 0.3
 */
export function equipmentEffectiveness({ run, planned, idealCycle, total, good }: ProductionRun): Effectiveness {
  for (const [name, value] of Object.entries({
    Run: run,
    Planned: planned,
    Ideal: idealCycle,
    Total: total,
    Good: good,
  })) {
    if (!(value >= 0)) throw new InvalidInput(kpiMessages.notNegative(name, value));
  }
  if (good > total) throw new InvalidInput(kpiMessages.moreGood(good, total));
  if (planned === 0) throw new NotAvailable(kpiMessages.nothingPlanned);
  if (run === 0) throw new NotAvailable(kpiMessages.nothingRun);
  if (total === 0) throw new NotAvailable(kpiMessages.nothingMade);
  return {
    availability: run / planned,
    performance: (idealCycle * total) / run,
    quality: good / total,
    oee: (idealCycle * good) / planned,
  };
}

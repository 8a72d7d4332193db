import { nextTurn } from "../../calc/nextTurn";
import type { Risk, simulationBlocks, SimulationOptions } from "../../calc/simulation";
import type { summarizeTotals } from "../../calc/simulationSummary";
import { laterInCells } from "../cells";
import { laterScript } from "../laterScript";

/** What simulates, as the script leaves it. */
interface Simulator {
  simulationBlocks: typeof simulationBlocks;
  summarizeTotals: typeof summarizeTotals;
}

declare global {
  var cooSimulate: Simulator | undefined;
}

/** Lays simulated totals out in cells. */
type Finish = (totals: Float64Array, summarize: Simulator["summarizeTotals"]) => unknown[][];

/** Draws that take a few hundredths of a second: worth no pause. */
const QUICK_DRAWS = 2_000_000;

/** How long, in milliseconds, a simulation may keep others waiting at a time. */
const SLICE = 25;

/**
 * Simulates a register: a usual one at once, a large one in slices between which Excel gets its turn.
 *
 * Excel takes a result and the promise of one alike, but the metadata that tells it the result is a range can only be
 * written for one of them; so the quick answer goes by the type of the other.
 *
 * @param finish - Lays the totals out in cells.
 * @throws InvalidInput and NotAvailable, before anything is promised.
 */
export function simulateWithPauses(
  risks: readonly Risk[],
  options: SimulationOptions,
  finish: Finish,
): Promise<unknown[][]> {
  const simulator = globalThis.cooSimulate;
  if (simulator) return simulate(simulator, risks, options, finish);
  return laterInCells(async () =>
    simulate(await laterScript("risksim.js", () => globalThis.cooSimulate), risks, options, finish),
  );
}

function simulate(
  { simulationBlocks, summarizeTotals }: Simulator,
  risks: readonly Risk[],
  options: SimulationOptions,
  finish: Finish,
): Promise<unknown[][]> {
  const blocks = simulationBlocks(risks, options);
  let step = blocks.next();
  const laidOut = (totals: Float64Array) => finish(totals, summarizeTotals);
  if (risks.length * (options.trials ?? 0) > QUICK_DRAWS) return inSlices(blocks, laidOut);
  while (!step.done) step = blocks.next();
  return laidOut(step.value) as unknown as Promise<unknown[][]>;
}

async function inSlices(
  blocks: Generator<number, Float64Array, void>,
  finish: (totals: Float64Array) => unknown[][],
): Promise<unknown[][]> {
  for (;;) {
    const until = performance.now() + SLICE;
    while (performance.now() < until) {
      const step = blocks.next();
      if (step.done) return finish(step.value);
    }
    await nextTurn();
  }
}

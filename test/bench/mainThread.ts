import { SimulationPages, type SimulationOpening } from "../taskpane/simulation/openSimulation";
import type { SimulationWindow } from "../taskpane/simulation/simulationWindow";
import type { Held } from "../taskpane/simulation/watchThread";
import { register, RISKS } from "./riskRegister";
import { printTable } from "./timing";

/** How long the pane's own thread is held up in Chromium while a worker simulates, and where there is no worker. */
export async function benchMainThread(): Promise<void> {
  const pages = await SimulationPages.start();
  const rows: string[][] = [["", "trials", "ms", "main thread held at most, ms", "tasks over 50 ms"]];
  try {
    const idle = await held(pages, {}, null);
    rows.push(["nothing simulated", "", idle.took.toFixed(0), idle.longest.toFixed(1), String(idle.longTasks)]);
    for (const [name, opening] of [
      ["in the worker", {}],
      ["on the page, in slices", { withoutWorkers: true }],
    ] as const) {
      for (const trials of [10_000, 1_000_000]) {
        const { took, longest, longTasks } = await held(pages, opening, trials);
        rows.push([name, trials.toLocaleString("en-US"), took.toFixed(0), longest.toFixed(1), String(longTasks)]);
      }
    }
  } finally {
    await pages.close();
  }
  printTable(`The pane's own thread in Chromium, ${RISKS} risks`, rows);
}

async function held(pages: SimulationPages, opening: SimulationOpening, trials: number | null): Promise<Held> {
  const page = await pages.open(opening);
  const request = trials && { risks: register, trials, seed: 1, shape: "triangular" as const };
  const result = await page.evaluate((asked) => {
    const { simulation } = window as unknown as SimulationWindow;
    return asked ? simulation.heldBy(asked) : simulation.heldIdle();
  }, request);
  await page.close();
  return result;
}

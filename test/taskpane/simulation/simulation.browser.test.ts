import { SHAPES } from "../../../src/calc/impact";
import { simulatedLoss } from "../../../src/calc/simulatedLoss";
import { simulateTotals, type Risk } from "../../../src/calc/simulation";
import type { SimulationRequest } from "../../../src/taskpane/simulation/messages";
import { SimulationPages, type SimulationOpening } from "./openSimulation";
import type { SimulationWindow } from "./simulationWindow";

const risks = Array.from({ length: 12 }, (_, at): Risk => {
  const low = 1000 + 37.25 * at;
  return { id: `OP-${at}`, probability: 0.05 + 0.07 * at, low, likely: 2.4 * low, high: 7.7 * low };
});
const request: SimulationRequest = { risks, trials: 10_000, seed: 3, shape: "pert" };

/** Every fifth line after the other, as somebody may sort them. */
const shuffled = risks.map((_, at) => risks[(at * 5 + 7) % risks.length]);

let pages: SimulationPages;
beforeAll(async () => {
  pages = await SimulationPages.start();
});
afterAll(() => pages.close());

/** Asks the page of the tests. */
async function ask<Answer>(
  opening: SimulationOpening,
  what: Exclude<keyof SimulationWindow["simulation"], "heldIdle">,
  given: SimulationRequest,
): Promise<Answer> {
  const page = await pages.open(opening);
  try {
    return (await page.evaluate(
      async ([name, asked]): Promise<unknown> => (window as unknown as SimulationWindow).simulation[name](asked),
      [what, given] as const,
    )) as Answer;
  } finally {
    await page.close();
  }
}

test.each(SHAPES)(
  "%s: every total is the same in Node, on the page and in a worker, to the last bit",
  async (shape) => {
    const given = { ...request, shape };
    const inNode = Array.from(simulateTotals(risks, given));
    expect(await ask<number[]>({}, "totals", given)).toEqual(inNode);
    expect(await ask<number[]>({}, "totalsInWorker", given)).toEqual(inNode);
    expect(await ask<number[]>({}, "totalsInWorker", { ...given, risks: shuffled })).toEqual(inNode);
  },
);

describe("the pane's simulation", () => {
  const expected = simulatedLoss(simulateTotals(risks, request));

  test("gives the figures of Node from its worker, whatever the order of lines, and tells how far it is", async () => {
    const { loss, shares } = await ask<{ loss: unknown; shares: number[] }>({}, "loss", {
      ...request,
      risks: shuffled,
    });
    expect(loss).toEqual(expected);
    expect(shares.length).toBeGreaterThan(2);
    expect([...shares].sort((one, other) => one - other)).toEqual(shares);
  });

  test.each([
    ["the browser knows no workers", { withoutWorkers: true }],
    ["the worker's script cannot be had", { withoutScript: true }],
  ])("gives the same figures where %s", async (_, opening) => {
    expect(await ask(opening, "loss", request)).toMatchObject({ loss: expected });
  });

  test("gives the same figures in slices", async () => {
    expect(await ask({}, "lossInSlices", request)).toEqual(expected);
  });

  test("asks no timer for its pauses, which a hidden pane keeps waiting", async () => {
    const page = await pages.open({ withoutWorkers: true, slowTimers: true });
    const given = { ...request, trials: 100_000 };
    const { loss, shares } = await page.evaluate(
      async (asked) => (window as unknown as SimulationWindow).simulation.loss(asked),
      given,
    );
    expect(loss).toEqual(simulatedLoss(simulateTotals(risks, given)));
    expect(shares.length).toBeGreaterThan(1);
    expect(await page.evaluate("window.timersAsked")).toBe(0);
    await page.close();
  });

  test.each([{}, { withoutWorkers: true }])("can be called off, %j", async (opening) => {
    expect(await ask(opening, "canceled", { ...request, trials: 1_000_000 })).toBe("AbortError");
  });

  test("says what cannot be simulated", async () => {
    const wrong = { ...request, risks: [{ ...risks[0], probability: 2 }] };
    await expect(ask({}, "loss", wrong)).rejects.toThrow("Probability is 2");
  });
});

import { lossExceedance } from "../../../src/calc/lossExceedance";
import { simulateTotals } from "../../../src/calc/simulation";
import { refreshTracker } from "../../../src/taskpane/actions/trackers";
import { simulatedRisks } from "../../../src/trackers/risk/computeRisks";
import { startWorkbench } from "../../workbench/startWorkbench";
import { stateHash } from "../../workbench/workbookState";
import { enter, valuesOf } from "./sampleBudget";
import { buildRisks, riskHeader, riskRows } from "./sampleRisks";

const map = "Risk heat map";
/** Where what people type stands. */
const at = { steady: "B68", reserve: "B70", over: "B71", appetite: "A78:B82" };

async function start() {
  const workbench = await startWorkbench({ sheets: { List: [riskHeader, ...riskRows] } });
  const built = await buildRisks("List");
  expect(built.reconciliation.differ).toEqual([]);
  return { workbench, built, refresh: () => refreshTracker(built.tracker.id, () => undefined) };
}

const cell = async (address: string) => (await valuesOf(map, address))[0][0];

describe("the chance of exceeding the reserve", () => {
  test("is asked for, read off the curve at once, exact after a refresh, and the reserve stays", async () => {
    const { built, refresh, workbench } = await start();
    expect(await cell(at.over)).toBe("Type a reserve");
    const { exceedance } = built.figures.contingency!;
    const held = (exceedance[6].amount + exceedance[7].amount) / 2;
    await enter(map, at.reserve, [[held]]);
    expect(await cell(at.over)).toBeCloseTo((exceedance[6].chance + exceedance[7].chance) / 2, 12);
    const refreshed = await refresh();
    expect(refreshed.reconciliation.differ).toEqual([]);
    const exact = lossExceedance(simulateTotals(simulatedRisks(built.figures.risks, { correlation: null })))(held);
    expect(await cell(at.over)).toBe(exact);
    expect(await cell(at.reserve)).toBe(held);
    const hash = await stateHash(workbench);
    expect(await refresh()).toMatchObject({ changedCells: 0 });
    expect(await stateHash(workbench)).toBe(hash);
  });

  test("beyond either end of the curve is that of its end", async () => {
    const { built } = await start();
    const { exceedance } = built.figures.contingency!;
    await enter(map, at.reserve, [[1e9]]);
    expect(await cell(at.over)).toBe(exceedance.at(-1)!.chance);
    await enter(map, at.reserve, [[-5]]);
    expect(await cell(at.over)).toBe(exceedance[0].chance);
  });

  test("goes when the reserve is taken away again", async () => {
    const { refresh } = await start();
    await enter(map, at.reserve, [[50000]]);
    await refresh();
    await enter(map, at.reserve, [[""]]);
    expect((await refresh()).reconciliation.differ).toEqual([]);
    expect(await cell(at.over)).toBe("Type a reserve");
    expect((await valuesOf(map, "D80:E80")).flat()).toEqual(["", ""]);
  });
});

describe("the appetite", () => {
  test("stands beside the curve, as a person changed it, also after a refresh", async () => {
    const { refresh, built } = await start();
    const typed = [
      [0, 0.9],
      [50000, 0.1],
      ["", ""],
      ["", ""],
      ["", ""],
    ];
    await enter(map, at.appetite, typed);
    const { exceedance } = built.figures.contingency!;
    const expected = exceedance.map(({ amount }) => (amount >= 50000 ? 0.1 : 0.9 - (0.8 * amount) / 50000));
    const shown = async () => (await valuesOf(map, "F59:F79")).flat() as number[];
    (await shown()).forEach((chance, row) => expect(chance).toBeCloseTo(expected[row], 12));
    const above = exceedance.filter(({ chance }, row) => chance > expected[row]).length;
    expect(await cell("A84")).toBe(`Above the appetite at ${above} of 21 amounts`);
    const refreshed = await refresh();
    expect(refreshed).toMatchObject({ changedCells: 0, reconciliation: { differ: [] } });
    expect(await valuesOf(map, at.appetite)).toEqual(typed);
  });

  test("that does not rise, or is not given, is said to be so and not drawn", async () => {
    const { refresh } = await start();
    await enter(map, at.appetite, [[50000, 0.1], [20000, 0.5], ...Array.from({ length: 3 }, () => ["", ""])]);
    expect(await cell("A83")).toBe("Amounts must rise, each with its chance");
    expect(await cell("F59")).toBe("#N/A");
    expect((await refresh()).reconciliation.differ).toEqual([]);
    await enter(
      map,
      at.appetite,
      Array.from({ length: 5 }, () => ["", ""]),
    );
    expect((await valuesOf(map, "A83:A84")).flat()).toEqual(["No appetite is given", ""]);
    expect((await refresh()).reconciliation.differ).toEqual([]);
    expect(await valuesOf(map, at.appetite)).toEqual(Array.from({ length: 5 }, () => ["", ""]));
  });
});

test("too few trials are said in words, by the share of P80 that a person sets", async () => {
  const { refresh } = await start();
  expect(await cell("A74")).toMatch(/^✔ Enough trials.*less than 2 %/);
  await enter(map, at.steady, [[0.0001]]);
  expect(await cell("A74")).toMatch(/^✖ Too few trials.*more than 0.01 %/);
  await refresh();
  expect(await cell(at.steady)).toBe(0.0001);
});

test("the tornado names the risks that move P80 most, and loses those that are closed", async () => {
  const { refresh, built } = await start();
  const rows = async () => (await valuesOf(map, "A88:F90")).map((row) => [row[0], row[1], row[4], row[5]]);
  const { swings } = built.figures.contingency!;
  expect(await rows()).toEqual([
    ["A1", "Supplier fails", swings[0].lowChange, swings[0].highChange],
    ["A2", "Line stops", swings[1].lowChange, swings[1].highChange],
    ["", "", "", ""],
  ]);
  expect(swings[0].lowChange).toBeLessThan(0);
  await enter("List", "L2", [["Closed"]]);
  expect((await refresh()).reconciliation.differ).toEqual([]);
  expect((await rows()).map(([id]) => id)).toEqual(["A2", "", ""]);
});

test("with nothing left to simulate its figures go, what people typed stays, and both are there again afterwards", async () => {
  const { refresh } = await start();
  await enter(map, at.reserve, [[50000]]);
  await enter(map, "A78:B78", [[1000, 0.7]]);
  await refresh();
  const before = await valuesOf(map, "A57:F97");
  await enter("List", "L2:L3", [["Closed"], ["Closed"]]);
  expect((await refresh()).reconciliation.differ).toEqual([]);
  expect(await cell(at.reserve)).toBe(50000);
  expect((await valuesOf(map, "D57:F80")).flat().filter((value) => value !== "")).toEqual([]);
  await enter("List", "L2:L3", [["Open"], ["In progress"]]);
  expect((await refresh()).reconciliation.differ).toEqual([]);
  expect(await valuesOf(map, "A57:F97")).toEqual(before);
});

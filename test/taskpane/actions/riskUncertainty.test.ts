import { refreshTracker } from "../../../src/taskpane/actions/trackers";
import { call, column } from "../../functions/callFunction";
import { startWorkbench } from "../../workbench/startWorkbench";
import { buildRisks } from "./sampleRisks";
import { enter, valuesOf } from "./sampleBudget";

const quiet = () => undefined;
const header = ["ID", "Risk", "Category", "Probability", "Low impact", "Likely impact", "High impact", "Status"];
/** Invented; the last one's P50 lies too near its P10 for any curve. */
const rows = [
  ["R1", "Supplier fails", "Supply", 0.4, 10000, 25000, 60000, "Open"],
  ["R2", "Port closed", "Supply", 0.5, 20000, 40000, 70000, "Open"],
  ["R3", "Strike", "", 0.3, 30000, 50000, 90000, "Open"],
  ["R4", "Currency falls", "Money", 0.6, 5000, 9000, 12000, "Open"],
  ["R5", "Fire", "Money", 0.1, 100, 101, 900000, "Open"],
];

/** P50, P80 and P90 by the worksheet function, of the risks that a curve fits. */
function byFunction(correlation: number): unknown[] {
  const of = (at: number) => column(...rows.slice(0, 4).map((row) => row[at]));
  const table = call(
    "RISKSIM",
    of(3),
    of(4),
    of(5),
    of(6),
    of(0),
    10000,
    1,
    "p10p90",
    of(2),
    correlation,
  ) as unknown[][];
  return ["P50", "P80", "P90"].map((label) => table.find(([name]) => name === label)![1]);
}

test("a register of P10, P50 and P90 with correlated categories says so, keeps to it, and agrees with RISKSIM", async () => {
  await startWorkbench({ sheets: { List: [header, ...rows] } });
  const built = await buildRisks("List", {}, { shape: "p10p90", correlation: 0.6 });
  expect(built.reconciliation.differ).toEqual([]);
  const [map, , settings] = built.tracker.sheets;
  const shown = async () => {
    const cells = await valuesOf(map, "A55:B80");
    const figure = (label: string) => cells.find(([name]) => name === label)?.[1];
    return { risks: figure("Risks simulated"), figures: ["P50", "P80", "P90"].map(figure), words: cells.flat() };
  };
  const fresh = await shown();
  expect(fresh.risks).toBe(4);
  expect(fresh.figures).toEqual(byFunction(0.6));
  expect(fresh.words).toContain(
    "✔ Simulated from the register as it stands; impacts by the metalog through their P10, P50 and P90; risks of a category are correlated 0.6",
  );
  expect(await refreshTracker(built.tracker.id, quiet)).toMatchObject({ changedCells: 0 });

  const typed = (await valuesOf(settings, "A1:B20")).findIndex(([label]) => String(label).startsWith("Correlation"));
  await enter(settings, `B${typed + 1}`, [[0.2]]);
  expect((await shown()).words).toContain("✖ The register has changed since: refresh to simulate again");
  expect(await refreshTracker(built.tracker.id, quiet)).toMatchObject({ reconciliation: { differ: [] } });
  const again = await shown();
  expect(again.figures).toEqual(byFunction(0.2));
  expect(again.figures).not.toEqual(fresh.figures);
});

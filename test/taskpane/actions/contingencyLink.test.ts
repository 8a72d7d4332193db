import { removeTracker } from "../../../src/taskpane/actions/removeTracker";
import { refreshTracker } from "../../../src/taskpane/actions/trackers";
import { startWorkbench } from "../../workbench/startWorkbench";
import { stateHash, workbookState } from "../../workbench/workbookState";
import { buildOnSheet, enter, refreshBudget, valuesOf } from "./sampleBudget";
import { buildRisks, riskHeader, riskRows } from "./sampleRisks";

const costs = [
  ["Category", "Month", "Plan", "Actual"],
  ["Travel", "2026-01", 100, 90],
  ["Travel", "2026-02", 100, 120],
  ["Software", "2026-01", 50, 50],
  ["Software", "2026-02", 50, 60],
];

async function start() {
  const sheets = { Costs: costs, List: [riskHeader, ...riskRows] };
  return startWorkbench({ sheets: sheets as Record<string, (string | number)[][]> });
}

/** The line below the assumptions, wherever they stand. */
async function line(): Promise<unknown[]> {
  const cells = await valuesOf("Budget tracker", "K1:L60");
  const last = cells.findIndex(([label]) => label === "Periods");
  return cells[last + 1];
}

const reserveOf = async () => (await valuesOf("Risk heat map", "B69"))[0][0] as number;

describe("the line of a risk register's contingency", () => {
  test("stands on a budget tracker built beside a risk register and follows the register", async () => {
    await start();
    const risks = await buildRisks("List");
    const budget = await buildOnSheet("Costs");
    expect(budget.reconciliation.differ).toEqual([]);
    expect(await line()).toEqual(["Risk contingency", risks.figures.contingency!.reserve]);
    await enter("List", "E2", [[0.6]]);
    await refreshTracker(risks.tracker.id, () => undefined);
    expect(await line()).toEqual(["Risk contingency", await reserveOf()]);
    expect(await reserveOf()).not.toBe(risks.figures.contingency!.reserve);
    expect(await refreshBudget(budget.tracker.id)).toMatchObject({ changedCells: 0 });
  });

  test("comes with the next refresh of a budget tracker that was there first", async () => {
    const workbench = await start();
    const budget = await buildOnSheet("Costs");
    const risks = await buildRisks("List");
    expect(await line()).toEqual(["", ""]);
    expect((await refreshBudget(budget.tracker.id)).reconciliation.differ).toEqual([]);
    expect(await line()).toEqual(["Risk contingency", risks.figures.contingency!.reserve]);
    const hash = await stateHash(workbench);
    expect(await refreshBudget(budget.tracker.id)).toMatchObject({ changedCells: 0 });
    expect(await stateHash(workbench)).toBe(hash);
  });

  test("goes when the register is removed", async () => {
    const workbench = await start();
    const budget = await buildOnSheet("Costs");
    const before = await workbookState(workbench);
    const risks = await buildRisks("List");
    await refreshBudget(budget.tracker.id);
    await removeTracker(risks.tracker.id);
    expect(await workbookState(workbench)).toEqual({ ...before, active: "List" });
    expect(await refreshBudget(budget.tracker.id)).toMatchObject({ changedCells: 0 });
  });

  test("goes at the next refresh where the register was taken away by hand", async () => {
    const workbench = await start();
    const risks = await buildRisks("List");
    const budget = await buildOnSheet("Costs");
    await workbench.Excel.run(async (context) => {
      context.workbook.names.getItem("Risk_Contingency").delete();
      for (const sheet of [...risks.tracker.sheets, risks.tracker.id])
        context.workbook.worksheets.getItem(sheet).delete();
      await context.sync();
    });
    expect((await refreshBudget(budget.tracker.id)).reconciliation.differ).toEqual([]);
    expect(await line()).toEqual(["", ""]);
  });

  test("leaves what a person wrote in its place", async () => {
    await start();
    const budget = await buildOnSheet("Costs");
    const cells = await valuesOf("Budget tracker", "K1:K60");
    const row = cells.findIndex(([label]) => label === "Periods") + 2;
    await enter("Budget tracker", `K${row}`, [["Approved in May"]]);
    await buildRisks("List");
    await refreshBudget(budget.tracker.id);
    expect(await line()).toEqual(["Approved in May", ""]);
  });
});

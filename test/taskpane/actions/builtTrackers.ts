import { installCooFunctions } from "../../../src/workbench/cli/cooFunctions";
import type { NodeWorkbench } from "../../../src/workbench/host/client/nodeWorkbench";
import { operationsBudget } from "../../../src/workbench/sample/operationsBudget";
import { operationsRisks } from "../../../src/workbench/sample/operationsRisks";
import { startWorkbench } from "../../workbench/startWorkbench";
import { buildOnSheet } from "./sampleBudget";
import { buildKpis, kpiHeader, kpiRows } from "./sampleKpis";
import { buildRisks, firstOfNovember } from "./sampleRisks";

type Rows = (string | number | boolean | null)[][];

/** A tracker built over COO functions on its sample, in a workbench that calculates them; and its sheets. */
export interface BuiltTracker {
  workbench: NodeWorkbench;
  source: string;
  sheets: string[];
}

async function start(name: string, rows: Rows): Promise<NodeWorkbench> {
  const workbench = await startWorkbench({ sheets: { [name]: rows } });
  await installCooFunctions(workbench);
  return workbench;
}

export const trackers: Record<"budget" | "risk" | "kpi", () => Promise<BuiltTracker>> = {
  async budget() {
    const grid = operationsBudget();
    const workbench = await start(grid.sheet, grid.formulas as Rows);
    const { tracker } = await buildOnSheet(grid.sheet, {}, { formulas: "coo" });
    await workbench.host.calculate();
    return { workbench, source: grid.sheet, sheets: tracker.sheets };
  },
  async risk() {
    const grid = operationsRisks();
    const workbench = await start(grid.sheet, (grid.formulas ?? grid.values) as Rows);
    const { tracker } = await buildRisks(grid.sheet, {}, { formulas: "coo", asOf: firstOfNovember });
    await workbench.host.calculate();
    return { workbench, source: grid.sheet, sheets: tracker.sheets };
  },
  async kpi() {
    // Where a perspective has no score, the engine works out the overall score before it knows that.
    const rows = kpiRows.map((row) => row.map((cell) => (cell === "Pending" ? 4 : cell)));
    const workbench = await start("KPI list", [kpiHeader, ...rows]);
    const { tracker } = await buildKpis("KPI list", {}, { formulas: "coo" });
    await workbench.host.calculate();
    return { workbench, source: "KPI list", sheets: tracker.sheets };
  },
};

import { answeringLater, functionTable } from "../../functions/table";
import { registerCellFunctions, type CellProblem } from "../host/client/cellFunctions";
import type { WorksheetFunction } from "../host/client/customFunctions";
import type { NodeWorkbench } from "../host/client/nodeWorkbench";

/** The engine looks at new functions a moment after the last one came. */
const ENGINE_LOOKS_AFTER = 20;

/**
 * Lets the cells of a workbench calculate COO functions, which look for `CustomFunctions` among the globals.
 *
 * @param problem - hears of every error that a function gives.
 */
export async function installCooFunctions(
  workbench: NodeWorkbench,
  problem: (problem: CellProblem) => void = () => {},
): Promise<void> {
  workbench.installGlobals();
  const set = {
    functions: functionTable as unknown as ReadonlyMap<string, WorksheetFunction>,
    asynchronous: answeringLater as unknown as ReadonlySet<WorksheetFunction>,
    namespace: "COO",
  };
  registerCellFunctions(workbench.univerAPI, set, problem, workbench.host.strictness);
  await new Promise((resolve) => setTimeout(resolve, ENGINE_LOOKS_AFTER));
}

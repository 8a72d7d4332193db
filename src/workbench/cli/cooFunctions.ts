import { answeringLater, functionTable } from "../../functions/table";
import { registerCellFunctions, type CellProblem } from "../host/client/cellFunctions";
import type { WorksheetFunction } from "../host/client/customFunctions";
import type { NodeWorkbench } from "../host/client/nodeWorkbench";

/** Lets the cells of a workbench calculate COO functions, which look for `CustomFunctions` among the globals. */
export function installCooFunctions(
  workbench: NodeWorkbench,
  problem: (problem: CellProblem) => void = () => {},
): void {
  workbench.installGlobals();
  const set = {
    functions: functionTable as unknown as ReadonlyMap<string, WorksheetFunction>,
    asynchronous: answeringLater as unknown as ReadonlySet<WorksheetFunction>,
    namespace: "COO",
  };
  registerCellFunctions(workbench.univerAPI, set, problem);
}

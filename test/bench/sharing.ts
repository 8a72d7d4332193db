import { bringBack, makePortable } from "../../src/taskpane/actions/sharing";
import { checkSharing } from "../../src/taskpane/actions/shareReading";
import { installCooFunctions } from "../../src/workbench/cli/cooFunctions";
import { createNodeWorkbench, type NodeWorkbench } from "../../src/workbench/host/client/nodeWorkbench";
import { printTable } from "./timing";

const CELLS = 10_000;

/** Time, round trips and bytes of making a workbook of ten thousand COO cells portable, and of taking it back. */
export async function benchSharing(): Promise<void> {
  const workbench = createNodeWorkbench();
  await installCooFunctions(workbench);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const rows = Array.from({ length: CELLS }, (_, at) => [
      at * 3,
      at * 2 + 1,
      `=COO.VARIANCE(A${at + 1},B${at + 1},"expense")`,
    ]);
    sheet.getRangeByIndexes(0, 0, CELLS, 3).formulas = rows;
    await context.sync();
  });
  await workbench.host.calculate();
  const quietly = () => undefined;
  const rows = [
    await measured(workbench, "Check", () => checkSharing("exact")),
    await measured(workbench, "Make portable", () => makePortable("exact", quietly)),
    await measured(workbench, "Bring back", () => bringBack(new Map(), quietly)),
  ];
  printTable(`${CELLS.toLocaleString("en-US")} cells with a COO function, on the workbench`, [
    ["", "seconds", "round trips", "actions", "MB sent", "MB received"],
    ...rows,
  ]);
  await workbench.dispose();
}

async function measured({ host }: NodeWorkbench, what: string, job: () => Promise<unknown>): Promise<string[]> {
  host.resetCounts();
  const start = performance.now();
  await job();
  const seconds = (performance.now() - start) / 1000;
  const { syncs, actions, requestBytes, responseBytes } = host.counts;
  const megabytes = [requestBytes, responseBytes].map((bytes) => (bytes / 1e6).toFixed(2));
  return [what, seconds.toFixed(1), String(syncs), String(actions), ...megabytes];
}

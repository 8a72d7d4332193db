import { startEmpty } from "../../taskpane/actions/start";
import { today } from "../../taskpane/today";
import { installCooFunctions } from "../cli/cooFunctions";
import { createNodeWorkbench } from "../host/client/nodeWorkbench";
import { commands, type CommandKind } from "./all";
import { CostCounter, type Conversion } from "./conversion";

/** Builds a tracker on an input sheet with example rows in a workbook of its own, as the pane does, and saves it. */
export async function convertEmpty(kind: CommandKind): Promise<Conversion> {
  const workbench = createNodeWorkbench();
  await installCooFunctions(workbench);
  const { host, Excel } = workbench;
  try {
    const counter = new CostCounter(host);
    const built = await startEmpty(kind, today(), () => undefined, new AbortController().signal);
    const cost = counter.cost();
    // The sheet that every new workbook has.
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().delete();
      await context.sync();
    });
    return {
      source: null,
      figures: commands[kind].report(built),
      reconciled: built.reconciliation,
      cost,
      questions: [],
      file: await counter.save(),
    };
  } finally {
    await workbench.dispose();
  }
}

import { ActionFailed } from "../../../src/taskpane/actions/failure";
import type { NodeWorkbench } from "../../../src/workbench/host/client/nodeWorkbench";
import { stateHash, workbookState } from "../../workbench/workbookState";

/** Minutes that a job takes which fails a thousand times. */
export const longEnough = 1_200_000;

/**
 * Lets every action of a job fail once, as SQLite tests its transactions: the workbook must be as it was, each time.
 *
 * @param stride - Only every so many actions, where all of them would take too long.
 * @returns The action at which the job first went through, less one.
 */
export async function failEverywhere(
  workbench: NodeWorkbench,
  job: () => Promise<unknown>,
  stride = 1,
): Promise<number> {
  const before = await workbookState(workbench);
  const hash = await stateHash(workbench);
  for (let step = 1; ; step += stride) {
    workbench.host.faults.failAt(step, "before");
    const reason = await job().then(
      () => null,
      (failure: unknown) => failure,
    );
    workbench.host.faults.failAt(null);
    if (reason === null) return step - 1;
    // Where reading fails, nothing was written yet, and the pane finds the words for it.
    if (reason instanceof ActionFailed) expect(reason.failure.leftovers).toEqual([]);
    if ((await stateHash(workbench)) !== hash)
      expect({ step, state: await workbookState(workbench) }).toEqual({ step, state: before });
  }
}

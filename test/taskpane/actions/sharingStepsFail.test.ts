import type { ActionFailed } from "../../../src/taskpane/actions/failure";
import { bringBack, makePortable, repairFormulas } from "../../../src/taskpane/actions/sharing";
import type { NodeWorkbench } from "../../../src/workbench/host/client/nodeWorkbench";
import { failEverywhere, longEnough } from "./failEverywhere";
import { startShared } from "./sharedWorkbook";

const quietly = () => undefined;

test(
  "making portable and bringing back fail at each action, and leave the workbook as it was",
  async () => {
    const workbench = await startShared();
    await nameCells(workbench);
    const there = await failEverywhere(workbench, () => makePortable("exact", quietly));
    expect(there).toBeGreaterThan(40);
    const back = await failEverywhere(workbench, () => bringBack(new Map(), quietly));
    expect(back).toBeGreaterThan(40);
    console.info(`Making portable failed at each of its ${there} actions, bringing back at each of ${back}.`);
  },
  longEnough,
);

/** Names of the workbook and of a sheet over functions, which change along with the cells. */
async function nameCells({ host }: NodeWorkbench): Promise<void> {
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.add("Expected", "=COO.EMV('It''s risky'!$A$2,Plan!$B$2)");
    worksheets.getItem("Plan").names.add("Gap", "=COO.VARIANCE(Plan!$C$2,Plan!$B$2)");
    await context.sync();
  });
  await host.calculate();
}

test(
  "repairing fails at each action and leaves the formulas as they were",
  async () => {
    const workbench = await startShared({ sheets: { Stuck: [[3, 4, "=_xldudf_COO_RISKSCORE(A1,B1)"]] } });
    await Excel.run(async (context) => {
      context.workbook.names.add("Kept", "=_xldudf_COO_EMV(Stuck!$A$1,Stuck!$B$1)");
      await context.sync();
    });
    expect(await failEverywhere(workbench, () => repairFormulas(quietly))).toBeGreaterThan(10);
  },
  longEnough,
);

test("where nothing can be put back either, the person's sheets are named and not offered to be removed", async () => {
  const { host } = await startShared({ sheets: { Plan: [[100, 90, '=COO.VARIANCE(B1,A1,"expense")']] } });
  host.resetCounts();
  await makePortable("exact", quietly);
  let left = host.counts.actions - 3;
  await bringBack(new Map(), quietly);
  jest.spyOn(host.faults, "beforeAction").mockImplementation(() => {
    if (--left < 0) throw new Error("Excel stopped answering.");
  });
  const failure = await makePortable("exact", quietly).then(
    () => null,
    (reason: unknown) => (reason as ActionFailed).failure,
  );
  expect(failure).toMatchObject({ what: "The workbook was not made portable.", leftovers: [] });
  expect(failure?.why).toContain("could not be put back: Plan, ");
});

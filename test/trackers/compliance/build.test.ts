import { operationsDuties } from "../../../src/workbench/sample/operationsDuties";
import { startWorkbench } from "../../workbench/startWorkbench";
import { buildDuties, readDuties } from "./buildDuties";

test("a register of the sample agrees with its check in every figure", async () => {
  const grid = operationsDuties();
  await startWorkbench({ sheets: { [grid.sheet]: grid.values } });
  const { reconciliation, figures } = await buildDuties(readDuties(grid));
  expect(reconciliation.differ).toEqual([]);
  expect(figures.headline.map(({ name, value, under }) => [name, value, under])).toEqual([
    // All but two that do not apply and one that is exempt.
    ["Compliance_Duties", 39, ""],
    ["Compliance_CompliantShare", 27 / 39, "87 % assessed"],
    // The Register of beneficial owners was due on 1 July.
    ["Compliance_Overdue", 12, "longest 152 days"],
    ["Compliance_DueSoon", 11, "within 30 days"],
    ["Compliance_NoOwner", 2, ""],
    ["Compliance_NoEvidence", 5, "no valid evidence"],
  ]);
});

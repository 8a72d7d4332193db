import { probes } from "../../../src/excel/probes";
import { runProbes } from "../../../src/excel/probes/runProbes";
import { installCooFunctions } from "../../../src/workbench/cli/cooFunctions";
import { startWorkbench } from "../../workbench/startWorkbench";
import { workbookState } from "../../workbench/workbookState";

const sheets = { Data: [["Item", "Plan"], ["Rent", 100]], Other: [["=Data!B2*2"]] };

test("the host answers every probe as Excel does, and the workbook is as before", async () => {
  const workbench = await startWorkbench({ sheets });
  await installCooFunctions(workbench);
  const before = await workbookState(workbench);
  const answers = await runProbes(probes, () => undefined, new AbortController().signal);
  expect(answers.filter(({ outcome }) => outcome !== "as expected")).toEqual([]);
  expect(answers).toHaveLength(probes.length);
  expect(await workbookState(workbench)).toEqual(before);
});

import { registry } from "../../../src/portable/registry";
import { bringBack, makePortable } from "../../../src/taskpane/actions/sharing";
import { openBytes } from "../../../src/workbench/files/openBytes";
import { openInSpreadsheet } from "../../../src/workbench/files/openInSpreadsheet";
import { saveFromSpreadsheet } from "../../../src/workbench/files/saveFromSpreadsheet";
import { startWorkbench } from "../../workbench/startWorkbench";
import { contentOf } from "./sharedWorkbook";
import { startWithEveryFunction } from "./everyFunctionWorkbook";

const quietly = () => undefined;

test("every function becomes plain with the same figures, and comes back by every character", async () => {
  const { workbench, functions, formulas } = await startWithEveryFunction(["exact", "lambda", "value"]);
  expect(functions.sort()).toEqual([...registry.keys()].sort());
  const before = await contentOf("Sheet1");
  const done = await makePortable("lambda", quietly);
  expect(done.reconciliation.differ).toEqual([]);
  expect(done.formulas + done.values).toBe(formulas);
  expect(done).toMatchObject({ left: 0, reconciliation: { differ: [] } });
  const bytes = await saveFromSpreadsheet(workbench.host);
  await bringBack(new Map(), quietly);
  // Blocks spill once the functions have answered.
  await workbench.host.calculate();
  expect((await contentOf("Sheet1")).formulas).toEqual(before.formulas);

  const reader = await startWorkbench();
  openInSpreadsheet(reader.univerAPI, reader.host, openBytes("shared.xlsx", bytes), "shared.xlsx");
  await reader.host.calculate();
  const opened = await contentOf("Sheet1");
  expect(opened.formulas.flat().length).toBeGreaterThan(2000);
  expect(opened.values.flat()).not.toContain("#NAME?");
  console.info(`${functions.length} functions: ${done.formulas} formulas, ${done.values} values.`);
});

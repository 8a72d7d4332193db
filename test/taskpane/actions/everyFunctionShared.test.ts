import { registry } from "../../../src/portable/registry";
import { bringBack, makePortable } from "../../../src/taskpane/actions/sharing";
import { contentOf } from "./sharedWorkbook";
import { startWithEveryFunction } from "./everyFunctionWorkbook";

const quietly = () => undefined;

test("every function becomes plain with the same figures, and comes back by every character", async () => {
  const { workbench, functions, formulas } = await startWithEveryFunction(["exact", "lambda", "value"]);
  expect(functions.sort()).toEqual([...registry.keys()].sort());
  const before = await contentOf("Sheet1");
  const done = await makePortable("lambda", quietly);
  expect(done.formulas + done.values).toBe(formulas);
  expect(done).toMatchObject({ left: 0, reconciliation: { differ: [] } });
  await bringBack(new Map(), quietly);
  // Blocks spill once the functions have answered.
  await workbench.host.calculate();
  expect((await contentOf("Sheet1")).formulas).toEqual(before.formulas);
  console.info(`${functions.length} functions: ${done.formulas} formulas, ${done.values} values.`);
});

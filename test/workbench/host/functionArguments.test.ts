import { registerCellFunctions } from "../../../src/workbench/host/client/cellFunctions";
import { startWorkbench } from "../startWorkbench";

/** What a function was given, as text, and functions that give errors. */
const functions = new Map<string, (...args: unknown[]) => unknown>([
  ["SEEN", (...args) => JSON.stringify(args)],
  ["GIVES", (code) => ({ code: (code as string[][])[0][0], message: "why" })],
]);

async function shown(formulas: string[], blankIsZero: boolean): Promise<unknown[]> {
  const { Excel, host, univerAPI } = await startWorkbench({
    sheets: { Data: [[1, "", 3]] },
    strictness: { blankIsZero },
  });
  const set = { functions, asynchronous: new Set<never>(), namespace: "TRY" };
  registerCellFunctions(univerAPI, set, () => undefined, host.strictness);
  await new Promise((resolve) => setTimeout(resolve, 20));
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange(`A5:A${4 + formulas.length}`);
    range.formulas = formulas.map((formula) => [formula]);
    range.load("values");
    await context.sync();
    return range.values.flat();
  });
}

describe("What the host hands to a function", () => {
  const calls = ["=TRY.SEEN(1,,2)", "=TRY.SEEN(B1)", "=TRY.SEEN(A1:C1)", "=TRY.SEEN()"];

  test("a skipped argument is null, a blank cell a cell without anything, never 0", async () => {
    expect(await shown(calls, false)).toEqual(["[[[1]],null,[[2]]]", "[[[null]]]", "[[[1,null,3]]]", "[]"]);
  });

  test("a blank cell is 0 as in an older Excel where that is switched on, and a skipped argument is not", async () => {
    expect(await shown(calls, true)).toEqual(["[[[1]],null,[[2]]]", "[[[0]]]", "[[[1,null,3]]]", "[]"]);
  });

  test("errors that Excel takes from no function show as #VALUE!", async () => {
    const codes = ["#N/A", "#NUM!", "#DIV/0!", "#NAME?", "#REF!", "#SPILL!"];
    const formulas = codes.map((code) => `=TRY.GIVES("${code}")`);
    expect(await shown(formulas, false)).toEqual(["#N/A", "#NUM!", "#DIV/0!", "#VALUE!", "#VALUE!", "#VALUE!"]);
  });
});

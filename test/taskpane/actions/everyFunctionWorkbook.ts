import fc from "fast-check";
import { registry } from "../../../src/portable/registry";
import type { Grade } from "../../../src/portable/portableFunction";
import { catalogue } from "../../../src/taskpane/functions/catalogue";
import { installCooFunctions } from "../../../src/workbench/cli/cooFunctions";
import type { NodeWorkbench } from "../../../src/workbench/host/client/nodeWorkbench";
import { startWorkbench } from "../../workbench/startWorkbench";
import { blockOf, layOut, type Cell } from "../../portable/engine";
import type { Argument } from "../../portable/parity/argument";
import { trials } from "../../portable/parity/trials";

const seed = 20261122;
const roomForBlocks = 14;

interface Call {
  name: string;
  args: (Cell[][] | Cell)[];
  formula(addresses: string[]): string;
}

/**
 * A workbook with a call of every function: over cells where a plain formula is tried on them, else as its example has it.
 *
 * @param grades - The functions that are called.
 */
export async function startWithEveryFunction(
  grades: readonly Grade[],
): Promise<{ workbench: NodeWorkbench; functions: string[]; formulas: number }> {
  const calls = [...tried(), ...examples()].filter(({ name }) => grades.includes(registry.get(name)!.grade));
  const workbench = await startWorkbench();
  await installCooFunctions(workbench);
  const { starts, addresses, firstColumn } = layOut(
    calls.map(({ args, formula }) => ({ args, formula, rows: roomForBlocks, columns: 12 })),
  );
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    calls.forEach(({ args, formula }, at) => {
      args.forEach((arg, index) => {
        const { row, column } = addresses[at][index];
        const block = blockOf(arg);
        sheet.getRangeByIndexes(row, column, block.length, block[0].length).values = block.map((line) =>
          line.map((cell) => cell ?? ""),
        );
      });
      const text = formula(addresses[at].map((place) => place.text));
      sheet.getRangeByIndexes(starts[at], firstColumn, 1, 1).formulas = [[text]];
    });
    await context.sync();
  });
  await workbench.host.calculate();
  return { workbench, functions: [...new Set(calls.map(({ name }) => name))], formulas: calls.length };
}

/** Two inputs of each trial; the engine hands over blank cells and arguments left out in the middle as 0, which Excel does not. */
function tried(): Call[] {
  return trials.flatMap(({ name, args }) =>
    fc
      .sample(args, { seed, numRuns: 200 })
      .filter((input) => !holdsBlank(input))
      .slice(0, 2)
      .map((input) => callOf(name, input)),
  );
}

function holdsBlank(input: readonly Argument[]): boolean {
  const given = input.filter((_, at) => input.slice(at).some((arg) => arg !== undefined));
  return given.some((arg) => arg === undefined || ("cells" in arg && blockOf(arg.cells).flat().includes(null)));
}

function callOf(name: string, input: readonly Argument[]): Call {
  const cells = input.flatMap((arg) => (arg && "cells" in arg ? [arg.cells] : []));
  return {
    name,
    args: cells,
    formula(addresses) {
      const rest = [...addresses];
      const texts = input.map((arg) => {
        if (!arg) return "";
        if ("cells" in arg) return rest.shift()!;
        return typeof arg.literal === "number" ? String(arg.literal) : `"${arg.literal}"`;
      });
      while (texts.at(-1) === "") texts.pop();
      return `=COO.${name}(${texts.join(",")})`;
    },
  };
}

function examples(): Call[] {
  const known = new Set(tried().map(({ name }) => name));
  return [...catalogue]
    .filter(([name]) => !known.has(name))
    .map(([name, { example }]) => ({ name, args: [], formula: () => example }));
}

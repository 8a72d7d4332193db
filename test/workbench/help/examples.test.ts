import { resolve } from "node:path";
import { answeringLater, functionTable } from "../../../src/functions/table";
import { registerCellFunctions } from "../../../src/workbench/host/client/cellFunctions";
import { readComments } from "../../../src/workbench/help/readComments";
import { installCustomFunctions } from "../../functions/customFunctionsRuntime";
import { calculate } from "../../portable/engine";

jest.setTimeout(180_000);

/** The engine shows 12 digits. */
const DIGITS = 1e-11;

const COMMENTS = [...readComments(resolve(__dirname, "../../../src/functions")).values()];

test("every example on a help page gives the result that stands beside it", async () => {
  installCustomFunctions();
  const tasks = COMMENTS.map(({ example }) => {
    const expected = literalRows(example.result);
    return { args: [], formula: () => example.formula, rows: expected.length, columns: expected[0].length };
  });
  const set = { functions: functionTable, asynchronous: answeringLater, namespace: "COO" };
  const shown = await calculate(tasks, (api) => registerCellFunctions(api, set as never, () => undefined));
  const wrong = COMMENTS.flatMap(({ example }, at) =>
    same(shown[at], literalRows(example.result)) ? [] : [`${example.formula}: ${JSON.stringify(shown[at])}`],
  );
  expect(wrong).toEqual([]);
});

/** The cells of a result as a formula writes it: 5, "Red", TRUE, {1,2;3,4}. */
function literalRows(text: string): unknown[][] {
  if (!text.startsWith("{")) return [[literal(text)]];
  return text
    .slice(1, -1)
    .split(";")
    .map((row) => (row.match(/"[^"]*"|[^,]+/g) ?? []).map(literal));
}

function literal(text: string): unknown {
  if (text.startsWith('"')) return text.slice(1, -1);
  return text === "TRUE" || text === "FALSE" ? text === "TRUE" : Number(text);
}

function same(shown: unknown[][], expected: unknown[][]): boolean {
  return shown.every((row, at) => row.every((cell, column) => close(cell, expected[at][column])));
}

function close(shown: unknown, expected: unknown): boolean {
  if (typeof expected === "boolean") return shown === expected || shown === Number(expected);
  if (typeof expected !== "number") return (shown ?? "") === expected;
  return typeof shown === "number" && Math.abs(shown - expected) <= DIGITS * Math.max(1, Math.abs(expected));
}

import { registry } from "../../src/portable/registry";
import { calculate } from "./engine";
import { comparisonsOf, differenceOf } from "./parity/comparison";
import { trials } from "./parity/trials";

jest.setTimeout(180_000);

test("plain formulas say the same as the functions, on the spreadsheet engine", async () => {
  const comparisons = comparisonsOf(trials);
  const shown = await calculate(comparisons.map(({ task }) => task));
  expect(comparisons.flatMap((comparison, at) => differenceOf(comparison, shown[at]))).toEqual([]);
  const pairs = new Set(comparisons.map(({ trial }) => trial.name)).size;
  process.stdout.write(`Parity: ${pairs} pairs of function and formula on ${comparisons.length} inputs.\n`);
});

test("every function with a plain formula is tried", () => {
  const tried = new Set(trials.map(({ name }) => name));
  const withFormula = [...registry.values()].filter(({ grade }) => grade !== "value").map(({ name }) => name);
  expect(withFormula.filter((name) => !tried.has(name))).toEqual([]);
});

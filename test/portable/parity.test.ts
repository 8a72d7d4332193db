import fc from "fast-check";
import { plainFormula, registry } from "../../src/portable/registry";
import { call } from "../functions/callFunction";
import { calculate, type Task } from "./engine";
import { agree, sizeOf } from "./parity/agree";
import type { Argument, Trial } from "./parity/argument";
import { trials } from "./parity/trials";

jest.setTimeout(180_000);

const SEED = 20260131;
const INPUTS = 30;

/** An input of a trial: the plain formula of it as a task for the engine, and what the function says. */
interface Comparison {
  trial: Trial;
  task: Task;
  formula: string;
  values: unknown[];
  expected: unknown[][];
}

test("plain formulas say the same as the functions, on the spreadsheet engine", async () => {
  const comparisons = trials.flatMap((trial) =>
    fc.sample(trial.args, { seed: SEED, numRuns: INPUTS }).flatMap((args) => comparisonOf(trial, args) ?? []),
  );
  const shown = await calculate(comparisons.map(({ task }) => task));
  const differences = comparisons.flatMap((comparison, at) => differenceOf(comparison, shown[at]));
  expect(differences).toEqual([]);
  const pairs = new Set(comparisons.map(({ trial }) => trial.name)).size;
  console.info(`Parity: ${pairs} pairs of function and formula on ${comparisons.length} inputs.`);
});

test("every function with a plain formula is tried", () => {
  const tried = new Set(trials.map(({ name }) => name));
  const withFormula = [...registry.values()].filter(({ grade }) => grade !== "value").map(({ name }) => name);
  expect(withFormula.filter((name) => !tried.has(name))).toEqual([]);
});

function comparisonOf(trial: Trial, args: readonly Argument[]): Comparison | null {
  const values = args.map(valueOf);
  const inCells = args.flatMap((arg) => (arg && "cells" in arg ? [arg.cells] : []));
  const formulaAt = (addresses: string[]) => {
    const rest = [...addresses];
    const texts = args.map((arg) =>
      arg === undefined ? "" : "cells" in arg ? (rest.shift() ?? "") : literalText(arg.literal),
    );
    return plainFormula(trial.name, texts) ?? "";
  };
  const formula = formulaAt(inCells.map((cells) => (Array.isArray(cells) ? "A1:A9" : "A1")));
  if (formula === "") return null;
  const result = call(trial.name, ...values);
  const expected = Array.isArray(result) ? (result as unknown[][]) : [[result]];
  const task = { args: inCells, formula: formulaAt, rows: expected.length + 1, columns: expected[0].length + 1 };
  return { trial, task, formula, values, expected };
}

function valueOf(arg: Argument): unknown {
  if (arg === undefined) return null;
  return "cells" in arg ? arg.cells : arg.literal;
}

function literalText(value: string | number): string {
  return typeof value === "number" ? String(value) : `"${value}"`;
}

/** One line for a person where a cell differs; none where all agree and nothing stands beside the result. */
function differenceOf({ trial, formula, values, expected }: Comparison, shown: unknown[][]): string[] {
  const size = sizeOf(values);
  const same = shown.every((cells, row) =>
    cells.every((cell, column) => agree(cell, expected[row]?.[column] ?? "", size, trial.digits)),
  );
  if (same) return [];
  return [
    `${trial.name} ${trial.about ?? ""} ${JSON.stringify(values)}: ${JSON.stringify(shown)} instead of ${JSON.stringify(expected)} by ${formula}`,
  ];
}

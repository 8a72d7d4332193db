import fc from "fast-check";
import { plainFormula } from "../../../src/portable/registry";
import { call } from "../../functions/callFunction";
import type { Task } from "../engine";
import { agree, sizeOf } from "./agree";
import type { Argument, Trial } from "./argument";

const SEED = 20260131;
const INPUTS = 30;

/** An input of a trial: its plain formula as a task for a spreadsheet, and what the function says. */
export interface Comparison {
  trial: Trial;
  task: Task;
  formula: string;
  values: unknown[];
  expected: unknown[][];
}

/** Inputs of trials, always the same ones; those whose arguments have no plain form are left out. */
export function comparisonsOf(trials: readonly Trial[], inputs = INPUTS): Comparison[] {
  return trials.flatMap((trial) =>
    fc.sample(trial.args, { seed: SEED, numRuns: inputs }).flatMap((args) => comparisonOf(trial, args) ?? []),
  );
}

function comparisonOf(trial: Trial, args: readonly Argument[]): Comparison | null {
  const values = args.map(valueOf);
  const inCells = args.flatMap((arg) => (arg && "cells" in arg ? [arg.cells] : []));
  const formulaAt = (addresses: string[]) => {
    const rest = [...addresses];
    const texts = args.map((arg) => {
      if (arg === undefined) return "";
      return "cells" in arg ? (rest.shift() ?? "") : literalText(arg.literal);
    });
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
  if ("literal" in arg) return arg.literal;
  // A blank cell comes as a range of one, which is not the same as an argument that is left out.
  return Array.isArray(arg.cells) ? arg.cells : [[arg.cells]];
}

function literalText(value: string | number): string {
  return typeof value === "number" ? String(value) : `"${value}"`;
}

/** One line for a person where a cell differs; none where all agree and nothing stands beside the result. */
export function differenceOf({ trial, formula, values, expected }: Comparison, shown: unknown[][]): string[] {
  const size = sizeOf(values);
  const same = shown.every((cells, row) =>
    cells.every((cell, column) => agree(cell, expected[row]?.[column] ?? "", size, trial.digits)),
  );
  if (same) return [];
  const told = [trial.name, trial.about ?? "", JSON.stringify(values)].join(" ");
  return [`${told}: ${JSON.stringify(shown)} instead of ${JSON.stringify(expected)} by ${formula}`];
}

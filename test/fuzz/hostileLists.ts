import { saveFromSpreadsheet } from "../../src/workbench/files/saveFromSpreadsheet";
import { compareElsewhere } from "../workbench/cli/calculatedElsewhere";
import { budgetCells, hostileBudget, withoutTruth, wrongInBudget } from "./hostileBudgets";
import { hostileRegister, recordCells, wrongInRegister } from "./hostileRegisters";
import { hostileScorecard, scorecardCells, wrongInScorecard } from "./hostileScorecards";
import { runFuzz, type Fuzz } from "./runFuzz";

/** The same seed gives the same sheets. */
export const seed = Number(process.env.FUZZ_SEED ?? 20_261_130);

type Kind = "budgets" | "registers" | "scorecards";

/** Where the second spreadsheet is, for a run that has every formula calculated there as well. */
type Elsewhere = string | null;

/** Builds trackers of generated sheets and compares their figures with sums worked out here; prints the seed and the counts. */
export async function wrongInHostileLists(counts: Partial<Record<Kind, number>>, elsewhere: Elsewhere = null) {
  const compared = { formulas: 0 };
  const finished = elsewhereChecks(elsewhere, compared);
  const cases = elsewhere ? hostileBudget.map(withoutTruth) : hostileBudget;
  const run = {
    budgets: (rest: Rest) => runFuzz({ ...rest, cases, cells: budgetCells, wrong: wrongInBudget }),
    registers: (rest: Rest) => runFuzz({ ...rest, cases: hostileRegister, cells: recordCells, wrong: wrongInRegister }),
    scorecards: (rest: Rest) =>
      runFuzz({ ...rest, cases: hostileScorecard, cells: scorecardCells, wrong: wrongInScorecard }),
  };
  const found: Partial<Record<Kind, unknown[]>> = {};
  for (const [name, count] of Object.entries(counts) as [Kind, number][])
    found[name] = await run[name]({ name, seed, count, finished });
  const all = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
  const also = elsewhere ? `, ${compared.formulas} formulas calculated by LibreOffice too` : "";
  process.stdout.write(`Hostile lists, seed ${seed}: ${all.join(", ")}${also}\n`);
  return found;
}

type Rest = Pick<Fuzz<never>, "name" | "seed" | "count" | "finished">;

function elsewhereChecks(elsewhere: Elsewhere, compared: { formulas: number }): Fuzz<never>["finished"] {
  if (!elsewhere) return undefined;
  return async ({ host }) => {
    const bytes = await saveFromSpreadsheet(host);
    const result = compareElsewhere(elsewhere, bytes, (sheet) => !sheet.startsWith("List "));
    compared.formulas += result.compared;
    return result.differ
      .filter(({ ours, theirs }) => !isRounding(ours, theirs))
      .map(({ cell, formula, ours, theirs }) => `${cell}, ${formula}: ${String(ours)}, LibreOffice ${String(theirs)}`);
  };
}

/** What is left of cents when two sums of thousands of millions are taken from each other. */
function isRounding(ours: unknown, theirs: unknown): boolean {
  return typeof ours === "number" && typeof theirs === "number" && Math.abs(ours - theirs) < 0.0005;
}

export const nothing = { budgets: [], registers: [], scorecards: [] };

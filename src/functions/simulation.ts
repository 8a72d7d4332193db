import { SHAPES } from "../calc/impact";
import { USUAL_TRIALS, type Risk, type SimulationOptions } from "../calc/simulation";
import { SHOWN_PERCENTILES, type summarizeTotals } from "../calc/simulationSummary";
import { alongside, inCells, optionalLabels, oneNumber, oneWord, numbersOrBlanks, optionalNumbers } from "./cells";
import { simulateWithPauses } from "./simulate/simulateWithPauses";

/**
 * Simulates what all risks together cost: mean, standard deviation, P5 to P95, and how sure the P80 is.
 * @customfunction RISKSIM
 * @helpurl https://localhost:3000/help/risksim.html
 * @param probability Chance that each risk happens, 0 to 1: a column.
 * @param low Least impacts if it happens; for lognormal the low end of a 90 % range.
 * @param likely Most likely impacts; not read for lognormal and uniform.
 * @param high Greatest impacts; for lognormal the high end of a 90 % range.
 * @param [ids] Ids that tell the risks apart. With them, order and other rows change nothing for a risk. Default: row numbers.
 * @param [trials] Number of trials, 1,000 to 1,000,000. Default 10,000.
 * @param [seed] A whole number; another one gives another sample. Default 1.
 * @param [shape] pert (default), triangular, lognormal, uniform; p10p90: the amounts are P10, P50, P90, a metalog goes through them.
 * @param [groups] Group of each risk: a column. Risks of a group come together. Default: all are one group.
 * @param [correlation] How risks of a group are correlated, 0 (default) to 1: one number, or one a risk.
 * @returns Two columns: what it is and its figure. Incomplete rows are left out and counted.
 * @example INDEX(COO.RISKSIM(1,100,100,100),1,2) //=> 100
 */
export function RISKSIM(
  probability: unknown[][],
  low: unknown[][],
  likely: unknown[][],
  high: unknown[][],
  ids?: unknown[][],
  trials?: unknown[][],
  seed?: unknown[][],
  shape?: unknown[][],
  groups?: unknown[][],
  correlation?: unknown[][],
): Promise<unknown[][]> {
  return inCells(() => {
    const options = readOptions(trials, seed, shape);
    const { risks, leftOut } = readRegister({ probability, low, likely, high, ids, groups, correlation }, options);
    return simulateWithPauses(risks, options, (totals, summarize) =>
      summaryTable(totals, summarize(totals), risks.length, leftOut),
    );
  });
}

/**
 * The simulated total of each trial, for charts and for LOSSEXCEEDANCE and CONTINGENCY.
 * @customfunction RISKSIMTOTALS
 * @helpurl https://localhost:3000/help/risksimtotals.html
 * @param probability Chance that each risk happens, 0 to 1: a column.
 * @param low Least impacts if it happens; for lognormal the low end of a 90 % range.
 * @param likely Most likely impacts; not read for lognormal and uniform.
 * @param high Greatest impacts; for lognormal the high end of a 90 % range.
 * @param [ids] Ids that tell the risks apart, as in RISKSIM. Default: row numbers.
 * @param [trials] Number of trials, 1,000 to 1,000,000. Default 10,000.
 * @param [seed] A whole number; another one gives another sample. Default 1.
 * @param [shape] pert (default), triangular, lognormal, uniform; p10p90: the amounts are P10, P50, P90, a metalog goes through them.
 * @param [groups] Group of each risk: a column. Risks of a group come together. Default: all are one group.
 * @param [correlation] How risks of a group are correlated, 0 (default) to 1: one number, or one a risk.
 * @returns A column of totals, one a trial.
 * @example MAX(COO.RISKSIMTOTALS(1,100,100,100)) //=> 100
 */
export function RISKSIMTOTALS(
  probability: unknown[][],
  low: unknown[][],
  likely: unknown[][],
  high: unknown[][],
  ids?: unknown[][],
  trials?: unknown[][],
  seed?: unknown[][],
  shape?: unknown[][],
  groups?: unknown[][],
  correlation?: unknown[][],
): Promise<unknown[][]> {
  return inCells(() => {
    const options = readOptions(trials, seed, shape);
    const { risks } = readRegister({ probability, low, likely, high, ids, groups, correlation }, options);
    return simulateWithPauses(risks, options, (totals) => Array.from(totals, (total) => [total]));
  });
}

/** The columns of a register as Excel hands them over. */
interface RegisterCells {
  probability: unknown;
  low: unknown;
  likely: unknown;
  high: unknown;
  ids: unknown;
  groups: unknown;
  correlation: unknown;
}

interface Register {
  risks: Risk[];
  /** Rows with some figures, but not all that the shape needs. */
  leftOut: number;
}

function readOptions(trials: unknown, seed: unknown, shape: unknown): SimulationOptions {
  return {
    trials: oneNumber("Trials", trials) ?? USUAL_TRIALS,
    seed: oneNumber("Seed", seed),
    shape: oneWord("Shape", shape, SHAPES),
  };
}

function readRegister(cells: RegisterCells, { shape }: SimulationOptions): Register {
  const { probability, low, likely, high, ids, groups, correlation } = cells;
  const needsLikely = shape !== "lognormal" && shape !== "uniform";
  const inGroups = optionalLabels("Groups", groups);
  const hasGroups = Array.from(inGroups.items).some((group) => group !== "");
  const rows = alongside<[number, number, number, number, string, string, number]>(
    numbersOrBlanks("Probability", probability),
    numbersOrBlanks("Low", low),
    needsLikely ? numbersOrBlanks("Likely", likely) : optionalNumbers("Likely", likely),
    numbersOrBlanks("High", high),
    optionalLabels("Ids", ids),
    inGroups,
    optionalNumbers("Correlation", correlation),
  );
  const register: Register = { risks: [], leftOut: 0 };
  rows.forEach(([chance, least, middle, most, id, group, common], row) => {
    if (chance === undefined || least === undefined || most === undefined || (needsLikely && middle === undefined)) {
      if ([chance, least, middle, most].some((figure) => figure !== undefined)) register.leftOut += 1;
      return;
    }
    register.risks.push({
      id: id || String(row + 1),
      probability: chance,
      low: least,
      likely: middle ?? least,
      high: most,
      group,
      // In a column of groups a blank is a risk by itself.
      correlation: hasGroups && !group ? 0 : common,
    });
  });
  return register;
}

function summaryTable(
  totals: Float64Array,
  summary: ReturnType<typeof summarizeTotals>,
  risks: number,
  leftOut: number,
): unknown[][] {
  return [
    ["Mean", summary.mean],
    ["Standard deviation", summary.deviation],
    ...SHOWN_PERCENTILES.map((share, index) => [`P${Math.round(share * 100)}`, summary.percentiles[index]]),
    ["Chance of any loss", summary.chanceOfAny],
    ["Standard error of P80", summary.errorOfP80],
    ["Trials", totals.length],
    ["Risks simulated", risks],
    ["Incomplete rows left out", leftOut],
  ];
}

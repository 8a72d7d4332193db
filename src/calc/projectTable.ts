import {
  costPerformance,
  costVariance,
  schedulePerformance,
  scheduleVariance,
  toCompletePerformance,
} from "./earnedValue";
import { InvalidInput } from "./errors";
import { estimateAtCompletion, estimateToComplete, varianceAtCompletion } from "./estimateAtCompletion";
import { messages } from "./messages";
import { exactSum } from "./sum";

/** A task of a project: `planned` by now as a share of the budget or in money, `done` as a share. */
export interface ProjectTask {
  budget: number;
  planned: number;
  done: number;
  actualCost: number;
}

/** A figure that is worked out when it is asked for, as there may be no answer. */
type Figure = () => number;

/**
 * Earned-value figures of each task and of all together: BAC, PV, EV, AC, CV, SV, CPI, SPI, EAC, ETC, VAC, TCPI.
 *
 * @param tasks - `null` for a line that is not complete, which is in no total.
 * @param unit - How `planned` is given; without it, money where any is over 1, else shares.
 */
export function projectTable(tasks: readonly (ProjectTask | null)[], unit?: "share" | "money"): (Figure[] | null)[] {
  const complete = tasks.filter((task): task is ProjectTask => task !== null);
  const inMoney = unit === "money" || (unit === undefined && complete.some(({ planned }) => planned > 1));
  const lines = tasks.map((task) => task && moneyOf(task, inMoney));
  const present = lines.filter((line): line is Money => line !== null);
  const total = {
    budget: exactSum(present.map(({ budget }) => budget)),
    planned: exactSum(present.map(({ planned }) => planned)),
    earned: exactSum(present.map(({ earned }) => earned)),
    actualCost: exactSum(present.map(({ actualCost }) => actualCost)),
  };
  return [...lines, total].map((line) => line && figures(line));
}

interface Money {
  budget: number;
  planned: number;
  earned: number;
  actualCost: number;
}

function moneyOf({ budget, planned, done, actualCost }: ProjectTask, inMoney: boolean): Money {
  if (done < 0 || done > 1) throw new InvalidInput(messages.notBetween("Done", done, 0, 1));
  if (!inMoney && planned < 0) throw new InvalidInput(messages.notBetween("Planned", planned, 0, 1));
  return { budget, planned: inMoney ? planned : budget * planned, earned: budget * done, actualCost };
}

function figures({ budget, planned, earned, actualCost }: Money): Figure[] {
  const status = { budgetAtCompletion: budget, earned, actualCost };
  return [
    () => budget,
    () => planned,
    () => earned,
    () => actualCost,
    () => costVariance(earned, actualCost),
    () => scheduleVariance(earned, planned),
    () => costPerformance(earned, actualCost),
    () => schedulePerformance(earned, planned),
    () => estimateAtCompletion(status),
    () => estimateToComplete(status),
    () => varianceAtCompletion(status),
    () => toCompletePerformance(budget, earned, actualCost),
  ];
}

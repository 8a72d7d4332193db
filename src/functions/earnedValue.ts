import { earnedSchedule } from "../calc/earnedSchedule";
import {
  costPerformance,
  costVariance,
  schedulePerformance,
  scheduleVariance,
  toCompletePerformance,
} from "../calc/earnedValue";
import {
  estimateAtCompletion,
  estimateToComplete,
  varianceAtCompletion,
  type EstimateMethod,
  type ProjectStatus,
} from "../calc/estimateAtCompletion";
import { projectTable, type ProjectTask } from "../calc/projectTable";
import {
  alongside,
  eachItem,
  inCells,
  itemOrError,
  numbers,
  oneWord,
  numbersOrBlanks,
  optionalNumbers,
  plannedValues,
  words,
} from "./cells";

const METHODS: readonly EstimateMethod[] = ["cpi", "budget", "combined"];

/**
 * Cost performance index: earned ÷ spent. Below 1 the work costs more than it earns.
 * @customfunction CPI
 * @helpurl https://localhost:3000/help/cpi.html
 * @param ev Earned value, in money.
 * @param ac Actual cost, in money. 0 gives #N/A.
 * @returns An index an item, "" where an input is blank.
 * @example COO.CPI(35000,40000) //=> 0.875
 */
export function CPI(ev: unknown[][], ac: unknown[][]): unknown[][] {
  return eachItem(() => [numbers("Ev", ev), numbers("Ac", ac)], costPerformance);
}

/**
 * Schedule performance index: earned ÷ planned. Below 1 the work is behind.
 * @customfunction SPI
 * @helpurl https://localhost:3000/help/spi.html
 * @param ev Earned value, in money.
 * @param pv Planned value, in money. 0 gives #N/A.
 * @returns An index an item, "" where an input is blank.
 * @example COO.SPI(35000,40000) //=> 0.875
 */
export function SPI(ev: unknown[][], pv: unknown[][]): unknown[][] {
  return eachItem(() => [numbers("Ev", ev), numbers("Pv", pv)], schedulePerformance);
}

/**
 * Cost variance of earned value: earned − spent. Below 0 the work cost more than it earned.
 * @customfunction COSTVARIANCE
 * @helpurl https://localhost:3000/help/costvariance.html
 * @param ev Earned value, in money.
 * @param ac Actual cost, in money.
 * @returns An amount an item, "" where an input is blank.
 * @example COO.COSTVARIANCE(35000,36000) //=> -1000
 */
export function COSTVARIANCE(ev: unknown[][], ac: unknown[][]): unknown[][] {
  return eachItem(() => [numbers("Ev", ev), numbers("Ac", ac)], costVariance);
}

/**
 * Schedule variance of earned value, in money: earned − planned. Below 0 the work is behind.
 * @customfunction SCHEDULEVARIANCE
 * @helpurl https://localhost:3000/help/schedulevariance.html
 * @param ev Earned value, in money.
 * @param pv Planned value, in money.
 * @returns An amount an item, "" where an input is blank.
 * @example COO.SCHEDULEVARIANCE(35000,40000) //=> -5000
 */
export function SCHEDULEVARIANCE(ev: unknown[][], pv: unknown[][]): unknown[][] {
  return eachItem(() => [numbers("Ev", ev), numbers("Pv", pv)], scheduleVariance);
}

/**
 * Estimate at completion: what a project will cost in the end.
 * @customfunction EAC
 * @helpurl https://localhost:3000/help/eac.html
 * @param bac Budget at completion.
 * @param ev Earned value, in money. 0 gives #N/A unless the method is budget.
 * @param ac Actual cost, in money.
 * @param [method] cpi (default): BAC ÷ CPI; budget: AC + BAC − EV; combined: AC + (BAC − EV) ÷ (CPI × SPI).
 * @param [pv] Planned value, which only combined needs.
 * @returns An amount an item, "" where bac, ev or ac is blank.
 * @example COO.EAC(100000,35000,63000,"budget") //=> 128000
 */
export function EAC(
  bac: unknown[][],
  ev: unknown[][],
  ac: unknown[][],
  method?: unknown[][],
  pv?: unknown[][],
): unknown[][] {
  return estimate(estimateAtCompletion, bac, ev, ac, method, pv);
}

/**
 * Estimate to complete: what the rest of a project will cost, EAC − AC.
 * @customfunction ETC
 * @helpurl https://localhost:3000/help/etc.html
 * @param bac Budget at completion.
 * @param ev Earned value, in money. 0 gives #N/A unless the method is budget.
 * @param ac Actual cost, in money.
 * @param [method] How EAC is estimated: cpi (default), budget or combined.
 * @param [pv] Planned value, which only combined needs.
 * @returns An amount an item, "" where bac, ev or ac is blank.
 * @example COO.ETC(100000,35000,63000,"budget") //=> 65000
 */
export function ETC(
  bac: unknown[][],
  ev: unknown[][],
  ac: unknown[][],
  method?: unknown[][],
  pv?: unknown[][],
): unknown[][] {
  return estimate(estimateToComplete, bac, ev, ac, method, pv);
}

/**
 * Variance at completion: what will be left of the budget, BAC − EAC. Below 0 it will not do.
 * @customfunction VAC
 * @helpurl https://localhost:3000/help/vac.html
 * @param bac Budget at completion.
 * @param ev Earned value, in money. 0 gives #N/A unless the method is budget.
 * @param ac Actual cost, in money.
 * @param [method] How EAC is estimated: cpi (default), budget or combined.
 * @param [pv] Planned value, which only combined needs.
 * @returns An amount an item, "" where bac, ev or ac is blank.
 * @example COO.VAC(100000,35000,63000,"budget") //=> -28000
 */
export function VAC(
  bac: unknown[][],
  ev: unknown[][],
  ac: unknown[][],
  method?: unknown[][],
  pv?: unknown[][],
): unknown[][] {
  return estimate(varianceAtCompletion, bac, ev, ac, method, pv);
}

function estimate(
  calculate: (status: ProjectStatus, method?: EstimateMethod) => number,
  bac: unknown[][],
  ev: unknown[][],
  ac: unknown[][],
  method: unknown[][] | undefined,
  pv: unknown[][] | undefined,
): unknown[][] {
  return eachItem(
    () => [
      numbers("Bac", bac),
      numbers("Ev", ev),
      numbers("Ac", ac),
      words("Method", method, METHODS),
      optionalNumbers("Pv", pv),
    ],
    (budgetAtCompletion, earned, actualCost, chosen, planned) =>
      calculate({ budgetAtCompletion, earned, actualCost, planned }, chosen),
  );
}

/**
 * To-complete performance index: how efficient the rest of the work must be to end on target.
 * @customfunction TCPI
 * @helpurl https://localhost:3000/help/tcpi.html
 * @param bac Budget at completion.
 * @param ev Earned value, in money.
 * @param ac Actual cost, in money. As much as the target or more gives #N/A.
 * @param [target] What the whole may cost. Default the budget at completion.
 * @returns An index an item, "" where bac, ev or ac is blank.
 * @example COO.TCPI(100000,35000,40000,120000) //=> 0.8125
 */
export function TCPI(bac: unknown[][], ev: unknown[][], ac: unknown[][], target?: unknown[][]): unknown[][] {
  return eachItem(
    () => [numbers("Bac", bac), numbers("Ev", ev), numbers("Ac", ac), optionalNumbers("Target", target)],
    toCompletePerformance,
  );
}

/**
 * Earned schedule: the period by whose end the value earned now was planned to be earned.
 * @customfunction EARNEDSCHEDULE
 * @helpurl https://localhost:3000/help/earnedschedule.html
 * @param planned_cumulative Planned value as a running total, one a period; blanks at the end are left out.
 * @param ev Earned value.
 * @returns Periods, one number an item of ev: 0 where nothing is earned, the last period once all is.
 * @example COO.EARNEDSCHEDULE({10,25,45},35) //=> 2.5
 */
export function EARNEDSCHEDULE(planned_cumulative: unknown[][], ev: unknown[][]): unknown[][] {
  return inCells(() => {
    const planned = plannedValues(planned_cumulative);
    return eachItem(
      () => [numbers("Ev", ev)],
      (earned) => earnedSchedule(planned, earned),
    );
  });
}

const HEADINGS = ["BAC", "PV", "EV", "AC", "CV", "SV", "CPI", "SPI", "EAC", "ETC", "VAC", "TCPI"];

/**
 * All earned-value figures of a task list, a row a task and all tasks in the last row.
 * @customfunction EARNEDVALUE
 * @helpurl https://localhost:3000/help/earnedvalue.html
 * @param bac Budget of each task.
 * @param planned What was planned to be done by now: shares of each task, 0 to 1, or money. Money if any is over 1.
 * @param done Share of each task that is done, 0 to 1.
 * @param ac Actual cost of each task; blank is no cost yet.
 * @param [unit] How planned is given, if it shall not go by the amounts: share or money.
 * @returns A table with headings: BAC, PV, EV, AC, CV, SV, CPI, SPI, EAC, ETC, VAC, TCPI. A task with a blank is "" and not in the total.
 * @example INDEX(COO.EARNEDVALUE({8;40},{1;0.5},{1;0.5},{10;25}),4,3) //=> 28
 */
export function EARNEDVALUE(
  bac: unknown[][],
  planned: unknown[][],
  done: unknown[][],
  ac: unknown[][],
  unit?: unknown[][],
): unknown[][] {
  return inCells(() => {
    const tasks = alongside<[number, number, number, number]>(
      numbersOrBlanks("Bac", bac),
      numbersOrBlanks("Planned", planned),
      numbersOrBlanks("Done", done),
      numbersOrBlanks("Ac", ac),
    ).map(([budget, plan, share, cost = 0]): ProjectTask | null =>
      budget === undefined || plan === undefined || share === undefined
        ? null
        : { budget, planned: plan, done: share, actualCost: cost },
    );
    const table = projectTable(tasks, oneWord("Unit", unit, ["share", "money"]));
    return [HEADINGS, ...table.map((row) => row?.map((figure) => itemOrError(figure)) ?? HEADINGS.map(() => ""))];
  });
}

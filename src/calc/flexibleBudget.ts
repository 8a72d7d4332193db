import { NotAvailable } from "./errors";
import { messages } from "./messages";
import { exactSum } from "./sum";

/**
 * A plan restated at the actual volume: its variable amount moves with the units, its fixed amount does not.
 *
 * @param variable - Planned variable amount in all, not for each unit.
 * @throws NotAvailable where no units were planned.
 * @example
 * flexibleBudget(2800, 3000, 222000, 54000) //=> 261200
 */
export function flexibleBudget(actualUnits: number, planUnits: number, variable: number, fixed: number): number {
  if (planUnits === 0) throw new NotAvailable(messages.noPlanUnits);
  return exactSum([(variable * actualUnits) / planUnits, fixed]);
}

/** A product's volume, price and cost: units, amounts for each unit, fixed cost in all. */
export interface Operation {
  units: number;
  price: number;
  unitCost: number;
  fixed: number;
}

/** One line of a flexible-budget analysis; positive is favorable to the result. */
export interface FlexibleVariance {
  line: "Revenue" | "Variable cost" | "Fixed cost" | "Operating income";
  flexibleBudget: number;
  salesVolume: number;
  total: number;
}

/**
 * Splits the variance of a result into what price and cost did at the actual volume (flexible budget) and what the volume
 * did at planned price and cost (sales volume).
 */
export function flexibleVariances(actual: Operation, plan: Operation): FlexibleVariance[] {
  const more = actual.units - plan.units;
  const revenue = [(actual.price - plan.price) * actual.units, plan.price * more];
  const variable = [(plan.unitCost - actual.unitCost) * actual.units, -plan.unitCost * more];
  const fixed = [plan.fixed - actual.fixed, 0];
  return [
    varianceLine("Revenue", revenue),
    varianceLine("Variable cost", variable),
    varianceLine("Fixed cost", fixed),
    varianceLine(
      "Operating income",
      [0, 1].map((kind) => exactSum([revenue[kind], variable[kind], fixed[kind]])),
    ),
  ];
}

function varianceLine(line: FlexibleVariance["line"], [flexible, volume]: number[]): FlexibleVariance {
  return { line, flexibleBudget: flexible + 0, salesVolume: volume + 0, total: exactSum([flexible, volume]) };
}

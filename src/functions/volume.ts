import { bridge, type BridgeLine } from "../calc/bridge";
import { InvalidInput } from "../calc/errors";
import { flexibleBudget, flexibleVariances, type Operation } from "../calc/flexibleBudget";
import { messages } from "../calc/messages";
import { mixVariances, totalMixVariance } from "../calc/mixVariance";
import { priceVolumeMix, type ProductLine } from "../calc/priceVolumeMix";
import {
  accountTypes,
  alongside,
  eachItem,
  inCells,
  labels as labelCells,
  numbers,
  oneNumber,
  numbersOrBlanks,
} from "./cells";

/**
 * Steps of a waterfall from plan to actual, the largest first: label, change, from, to.
 * @customfunction BRIDGE
 * @helpurl https://localhost:3000/help/bridge.html
 * @param labels What each line is called.
 * @param plan Planned amounts, one a line; blank counts as nothing planned.
 * @param actual Actual amounts, one a line; blank counts as nothing reported.
 * @param [type] Account type, one for all or one a line. Where both kinds meet, expense lines count negative.
 * @param [top] How many steps stand alone; the rest is one step, "Other". Without it, all do.
 * @returns Four columns: label, change, from, to. The first step starts at the plan, the last ends at the actual.
 * @example COO.BRIDGE({"Rent";"Travel"},{100;50},{120;40}) //=> {"Rent",20,150,170;"Travel",-10,170,160}
 */
export function BRIDGE(
  labels: unknown[][],
  plan: unknown[][],
  actual: unknown[][],
  type?: unknown[][],
  top?: unknown[][],
): unknown[][] {
  return inCells(() => {
    const items = alongside(
      labelCells("Labels", labels),
      numbersOrBlanks("Plan", plan),
      numbersOrBlanks("Actual", actual),
      accountTypes(type),
    );
    const lines: BridgeLine[] = items
      .filter(([label, plan, actual]) => label !== "" || plan !== undefined || actual !== undefined)
      .map(([label = "", plan = null, actual = null, type]) => ({ label, plan, actual, type }));
    if (lines.length === 0) throw new InvalidInput(messages.missing("Plan"));
    const steps = bridge(lines, oneNumber("Top", top, { least: 1, whole: true }));
    return steps.map(({ label, change, from, to }) => [label, change, from, to]);
  });
}

/**
 * A plan restated at the actual volume: variable × actual units ÷ planned units + fixed.
 * @customfunction FLEXBUDGET
 * @helpurl https://localhost:3000/help/flexbudget.html
 * @param actual_units Units of the actual volume.
 * @param plan_units Units of the planned volume. 0 gives #N/A.
 * @param variable Planned variable amount in all, at the planned volume.
 * @param fixed Planned fixed amount.
 * @returns One amount an item, "" where an input is blank.
 * @example COO.FLEXBUDGET(2800,3000,222000,54000) //=> 261200
 */
export function FLEXBUDGET(
  actual_units: unknown[][],
  plan_units: unknown[][],
  variable: unknown[][],
  fixed: unknown[][],
): unknown[][] {
  return eachItem(
    () => [
      numbers("Actual_units", actual_units),
      numbers("Plan_units", plan_units),
      numbers("Variable", variable),
      numbers("Fixed", fixed),
    ],
    flexibleBudget,
  );
}

/**
 * Splits the variance of a result into flexible-budget and sales-volume variance; positive is favorable.
 * @customfunction FLEXVARIANCE
 * @helpurl https://localhost:3000/help/flexvariance.html
 * @param actual Four cells: units, price, unit variable cost, fixed cost.
 * @param plan The same four of the plan.
 * @returns A table with headings: flexible-budget variance, sales-volume variance and their sum, for revenue, variable cost, fixed cost and operating income.
 * @example INDEX(COO.FLEXVARIANCE({2800,112,82,50000},{3000,110,74,54000}),5,4) //=> -20000
 */
export function FLEXVARIANCE(actual: unknown[][], plan: unknown[][]): unknown[][] {
  return inCells(() => [
    ["", "Flexible-budget variance", "Sales-volume variance", "Static-budget variance"],
    ...flexibleVariances(operation("Actual", actual), operation("Plan", plan)).map((variance) => [
      variance.line,
      variance.flexibleBudget,
      variance.salesVolume,
      variance.total,
    ]),
  ]);
}

/** Reads units, price, unit cost and fixed cost from four cells in a row or a column. */
function operation(name: string, raw: unknown[][]): Operation {
  const block = numbersOrBlanks(name, raw);
  if (block.items.length !== 4) throw new InvalidInput(messages.fourCells(name));
  const [[units], [price], [unitCost], [fixed]] = alongside<[number]>(block).map(([amount]) => {
    if (amount === undefined) throw new InvalidInput(messages.fourCells(name));
    return [amount];
  });
  return { units, price, unitCost, fixed };
}

/**
 * What sales quantity and sales mix did to the margin, a row a product and all in the last row.
 * @customfunction MIXVARIANCE
 * @helpurl https://localhost:3000/help/mixvariance.html
 * @param plan_units Planned units, one a product.
 * @param actual_units Actual units, one a product.
 * @param margin Planned contribution margin of a unit, one a product or one for all.
 * @returns Three columns: quantity, mix (at total quantity) and volume, which is both. A product with a blank is "" and not in the total.
 * @example COO.MIXVARIANCE({100;100},{120;60},{10;20}) //=> {-100,300,200;-200,-600,-800;-300,-300,-600}
 */
export function MIXVARIANCE(plan_units: unknown[][], actual_units: unknown[][], margin: unknown[][]): unknown[][] {
  return inCells(() => {
    const products = alongside<[number, number, number]>(
      numbersOrBlanks("Plan_units", plan_units),
      numbersOrBlanks("Actual_units", actual_units),
      numbersOrBlanks("Margin", margin),
    );
    const complete = products.filter((product): product is [number, number, number] => !product.includes(undefined));
    const [plan, actual, margins] = [0, 1, 2].map((at) => complete.map((product) => product[at]));
    const variances = mixVariances(plan, actual, margins);
    let next = 0;
    const rows = products.map((product) => (product.includes(undefined) ? undefined : variances[next++]));
    return [...rows, totalMixVariance(variances)].map((row) =>
      row ? [row.quantity, row.mix, row.volume] : ["", "", ""],
    );
  });
}

/**
 * Why revenue is not as planned: price, volume, mix, new and discontinued products. The parts add up exactly.
 * @customfunction PVM
 * @helpurl https://localhost:3000/help/pvm.html
 * @param plan_price Planned price, one a product.
 * @param plan_qty Planned quantity; 0 or blank is a new product.
 * @param actual_price Actual price, one a product.
 * @param actual_qty Actual quantity; 0 or blank is a discontinued product.
 * @returns Two columns, name and amount: Price, Volume, Mix, New, Discontinued, Total, Residual.
 * @example INDEX(COO.PVM({10;20},{100;80},{12;18},{120;60}),1,2) //=> 120
 */
export function PVM(
  plan_price: unknown[][],
  plan_qty: unknown[][],
  actual_price: unknown[][],
  actual_qty: unknown[][],
): unknown[][] {
  return inCells(() => {
    const lines = alongside<[number, number, number, number]>(
      numbersOrBlanks("Plan_price", plan_price),
      numbersOrBlanks("Plan_qty", plan_qty),
      numbersOrBlanks("Actual_price", actual_price),
      numbersOrBlanks("Actual_qty", actual_qty),
    ).map(productLine);
    const { price, volume, mix, introduced, discontinued, total, residual } = priceVolumeMix(lines);
    return [
      ["Price", price],
      ["Volume", volume],
      ["Mix", mix],
      ["New", introduced],
      ["Discontinued", discontinued],
      ["Total", total],
      ["Residual", residual],
    ];
  });
}

type ProductCells = [number | undefined, number | undefined, number | undefined, number | undefined];

/** A product without a quantity needs no price; one that is sold does. */
function productLine(
  [planPrice, planQuantity = 0, actualPrice, actualQuantity = 0]: ProductCells,
  at: number,
): ProductLine {
  if (planPrice === undefined && planQuantity !== 0) throw new InvalidInput(messages.noPrice("Plan_price", at + 1));
  if (actualPrice === undefined && actualQuantity !== 0)
    throw new InvalidInput(messages.noPrice("Actual_price", at + 1));
  return { planPrice: planPrice ?? 0, planQuantity, actualPrice: actualPrice ?? 0, actualQuantity };
}

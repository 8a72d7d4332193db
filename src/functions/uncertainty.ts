import { contingency } from "../calc/contingency";
import { InvalidInput } from "../calc/errors";
import { expectedShortfall, TAIL_RULES, valueAtRisk } from "../calc/expectedShortfall";
import { lossExceedance } from "../calc/lossExceedance";
import { messages } from "../calc/messages";
import { riskMessages } from "../calc/riskMessages";
import { secondMoment } from "../calc/secondMoment";
import { tornado, type SensitivityLine } from "../calc/tornado";
import {
  alongside,
  eachItem,
  inCells,
  labels as labelCells,
  neededNumber,
  numbers,
  oneNumber,
  oneWord,
  numbersOrBlanks,
  optionalNumbers,
  presentNumbers,
  stopAtErrors,
} from "./cells";
import { single } from "./single";

/**
 * Chance that a loss is larger than an amount: the share of losses strictly above it.
 * @customfunction LOSSEXCEEDANCE
 * @helpurl https://localhost:3000/help/lossexceedance.html
 * @param losses Losses seen or simulated: a range. Blanks are skipped.
 * @param at Amounts to ask about: a cell or a range.
 * @returns One share an amount, "" where it is blank.
 * @example COO.LOSSEXCEEDANCE({10;20;30;40},20) //=> 0.5
 */
export function LOSSEXCEEDANCE(losses: unknown[][], at: unknown[][]): unknown[][] {
  return inCells(() => {
    const exceedance = lossExceedance(presentNumbers("Losses", losses));
    return eachItem(() => [numbers("At", at)], exceedance);
  });
}

/**
 * Reserve between what is budgeted and a safer percentile of the simulated totals: P80 − P50, or P80 − an estimate.
 * @customfunction CONTINGENCY
 * @helpurl https://localhost:3000/help/contingency.html
 * @param totals Simulated totals: a range. Blanks are skipped.
 * @param [high] Percentile to be safe at, 0 to 1. Default 0.8.
 * @param [base] What is budgeted: a percentile from 0 to 1 (default 0.5), or any other number as an amount.
 * @returns The reserve, in the unit of the totals.
 * @example COO.CONTINGENCY({0;10;20;30;40}) //=> 12
 */
export function CONTINGENCY(totals: unknown[][], high?: unknown[][], base?: unknown[][]): unknown[][] {
  return single(() => contingency(presentNumbers("Totals", totals), oneNumber("High", high), oneNumber("Base", base)));
}

/**
 * The result that is undercut with the probability of the tail (value at risk by history): Excel's PERCENTILE.INC.
 * @customfunction VALUEATRISK
 * @helpurl https://localhost:3000/help/valueatrisk.html
 * @param values Results or returns, losses negative: a range. Blanks are skipped.
 * @param [tail] Share of the worst cases, 0 to 1. Default 0.05.
 * @returns A value in the unit of the values.
 * @example COO.VALUEATRISK({1;2},0.3) //=> 1.3
 */
export function VALUEATRISK(values: unknown[][], tail?: unknown[][]): unknown[][] {
  return single(() => valueAtRisk(presentNumbers("Values", values), oneNumber("Tail", tail)));
}

/**
 * What the worst cases come to on average: the mean of the tail.
 * @customfunction EXPECTEDSHORTFALL
 * @helpurl https://localhost:3000/help/expectedshortfall.html
 * @param values Results or returns, losses negative: a range. Blanks are skipped.
 * @param [tail] Share of the worst cases, 0 to 1. Default 0.05.
 * @param [rule] below (default): values strictly below the value at risk; index: the values up to its place in rank order.
 * @returns A value in the unit of the values, #N/A where the tail is empty.
 * @example COO.EXPECTEDSHORTFALL({-9;-7;-5;1},0.4,"index") //=> -8
 */
export function EXPECTEDSHORTFALL(values: unknown[][], tail?: unknown[][], rule?: unknown[][]): unknown[][] {
  return single(() =>
    expectedShortfall(presentNumbers("Values", values), oneNumber("Tail", tail), oneWord("Rule", rule, TAIL_RULES)),
  );
}

/**
 * Mean and standard deviation of a sum of uncertain amounts, by those of its parts and their correlation.
 * @customfunction SECONDMOMENT
 * @helpurl https://localhost:3000/help/secondmoment.html
 * @param means Mean of each part: a column or row. A part without both figures is left out.
 * @param sds Standard deviation of each part, in the same order.
 * @param [correlation] Correlation of each part with each: a square. Without it the parts are independent.
 * @returns Two rows: mean and standard deviation of the sum.
 * @example COO.SECONDMOMENT({10;20},{3;4}) //=> {"Mean",30;"Standard deviation",5}
 */
export function SECONDMOMENT(means: unknown[][], sds: unknown[][], correlation?: unknown[][]): unknown[][] {
  return inCells(() => {
    const parts = alongside<[number, number]>(numbersOrBlanks("Means", means), numbersOrBlanks("Sds", sds));
    const matrix = correlationMatrix(correlation, parts.length);
    const whole = parts.flatMap(([mean, sd], index) =>
      mean === undefined || sd === undefined ? [] : [{ mean, sd, index }],
    );
    if (whole.length === 0) throw new InvalidInput(messages.missing("Means"));
    const { mean, deviation } = secondMoment(
      whole.map((part) => part.mean),
      whole.map((part) => part.sd),
      matrix && whole.map((one) => whole.map((other) => matrix[one.index][other.index])),
    );
    return [
      ["Mean", mean],
      ["Standard deviation", deviation],
    ];
  });
}

/**
 * Assumptions sorted by how much the result hangs on them, the widest swing first.
 * @customfunction TORNADO
 * @helpurl https://localhost:3000/help/tornado.html
 * @param labels Names of the assumptions: a column or row.
 * @param low Result with each assumption at its low end, the others at their base.
 * @param high Result with each assumption at its high end.
 * @param base Result with every assumption at its base.
 * @returns Six columns: label, low, high, swing, low − base, high − base. An assumption without both results is left out.
 * @example COO.TORNADO({"Volume";"Price"},{90;80},{110;130},100) //=> {"Price",80,130,50,-20,30;"Volume",90,110,20,-10,10}
 */
export function TORNADO(labels: unknown[][], low: unknown[][], high: unknown[][], base: unknown[][]): unknown[][] {
  return inCells(() => {
    const lines: SensitivityLine[] = [];
    const rows = alongside<[string, number, number]>(
      labelCells("Labels", labels),
      numbersOrBlanks("Low", low),
      numbersOrBlanks("High", high),
    );
    for (const [label = "", atLow, atHigh] of rows) {
      if (atLow !== undefined && atHigh !== undefined) lines.push({ label, low: atLow, high: atHigh });
    }
    if (lines.length === 0) throw new InvalidInput(messages.missing("Low"));
    const bars = tornado(lines, neededNumber("Base", base));
    return bars.map((bar) => [bar.label, bar.low, bar.high, bar.swing, bar.lowChange, bar.highChange]);
  });
}

/** The correlations of `count` parts; `undefined` where the argument is left out. */
function correlationMatrix(raw: unknown, count: number): number[][] | undefined {
  const cells = optionalNumbers("Correlation", raw);
  stopAtErrors(cells);
  if (cells.odd.size === cells.rows * cells.columns) return undefined;
  if (cells.rows !== count || cells.columns !== count) {
    throw new InvalidInput(riskMessages.correlationShape(cells.rows, cells.columns, count));
  }
  const items = Array.from(cells.items, (item, at) => (cells.odd.has(at) ? NaN : item));
  return Array.from({ length: count }, (_, row) => items.slice(row * count, (row + 1) * count));
}

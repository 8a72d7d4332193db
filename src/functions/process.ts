import { capability, potentialCapability, targetCapability, type Process } from "../calc/capability";
import { CHART_KINDS, controlLimits } from "../calc/controlLimits";
import { defectsPerMillion, rolledYield } from "../calc/defects";
import { InvalidInput } from "../calc/errors";
import { kpiMessages } from "../calc/kpiMessages";
import { messages } from "../calc/messages";
import { equipmentEffectiveness } from "../calc/oee";
import { pareto, type LabeledAmount } from "../calc/pareto";
import { signals, type SignalRules } from "../calc/signals";
import { standardDeviation } from "../calc/standardDeviation";
import { mean } from "../calc/sum";
import { movingRangeDeviation, XMR_CONSTANTS, xmrLimits } from "../calc/xmr";
import {
  alongside,
  CellError,
  eachItem,
  inCells,
  labels as labelCells,
  neededNumber,
  numbers,
  oneCell,
  oneNumber,
  oneWord,
  optionalNumbers,
  presentNumbers,
  stopAtErrors,
} from "./cells";
import { single } from "./single";

/**
 * Natural process limits of an XmR chart: what the process does by itself.
 * @customfunction XMR
 * @helpurl https://localhost:3000/help/xmr.html
 * @param values Figures in time order: a column or row. Blanks are skipped.
 * @param [constant] wheeler (default): 2.66 and 3.27; d2: 3 ÷ 1.128; exact: 3 ÷ 1.128379.
 * @returns Two columns: mean, average moving range, lower and upper limit, upper range limit.
 * @example COO.XMR({10;14;12}) //=> {"Mean",12;"Average moving range",3;"Lower limit",4.02;"Upper limit",19.98;"Upper range limit",9.81}
 */
export function XMR(values: unknown[][], constant?: unknown[][]): unknown[][] {
  return inCells(() => {
    const limits = xmrLimits(presentNumbers("Values", values), oneWord("Constant", constant, XMR_CONSTANTS));
    return [
      ["Mean", limits.mean],
      ["Average moving range", limits.averageRange],
      ["Lower limit", limits.lower],
      ["Upper limit", limits.upper],
      ["Upper range limit", limits.upperRange],
    ];
  });
}

/**
 * Tells signal from noise: the number of the first rule that each point breaks, "" for none.
 * @customfunction XMRSIGNALS
 * @helpurl https://localhost:3000/help/xmrsignals.html
 * @param values Figures in time order: a column or row. Blanks are skipped.
 * @param [rules] we (default): the four of Western Electric; nelson: Nelson's eight. With numbers some of them alone: nelson 3,4.
 * @param [constant] wheeler (default), d2 or exact, as in XMR.
 * @param [center] Center line. Default: the mean of the values.
 * @param [sd] Standard deviation. Default: by the moving ranges of the values.
 * @returns One number or "" a value, in the shape of the values.
 * @example COO.XMRSIGNALS({0;3.2;-3.5;1},"we","d2",0,1) //=> {"";1;1;""}
 */
export function XMRSIGNALS(
  values: unknown[][],
  rules?: unknown[][],
  constant?: unknown[][],
  center?: unknown[][],
  sd?: unknown[][],
): unknown[][] {
  return inCells(() => {
    const cells = optionalNumbers("Values", values);
    const present = presentNumbers("Values", values);
    const factor = oneWord("Constant", constant, XMR_CONSTANTS) ?? "wheeler";
    const line = oneNumber("Center", center) ?? mean(present);
    const deviation = oneNumber("Sd", sd, { least: 0 }) ?? movingRangeDeviation(present, factor);
    const found = signals(present, line, deviation, signalRules(rules));
    let next = 0;
    return Array.from({ length: cells.rows }, (_, row) =>
      Array.from({ length: cells.columns }, (_, column) =>
        cells.odd.has(row * cells.columns + column) ? "" : (found[next++] ?? ""),
      ),
    );
  });
}

/**
 * Control limits for counts: p for shares of defective items, c for defects, u for defects per unit.
 * @customfunction CONTROLLIMITS
 * @helpurl https://localhost:3000/help/controllimits.html
 * @param kind p, c or u.
 * @param average Average share, count or rate: a cell or a column.
 * @param [n] Size of a sample, one for all or one a row; not needed for c.
 * @returns Two columns: lower and upper limit, one row an average; "" where it is blank.
 * @example COO.CONTROLLIMITS("c",9) //=> {0,18}
 */
export function CONTROLLIMITS(kind: unknown[][], average: unknown[][], n?: unknown[][]): unknown[][] {
  return inCells(() => {
    const chart = oneWord("Kind", kind, CHART_KINDS);
    if (chart === undefined) throw new InvalidInput(messages.missing("Kind"));
    return alongside<[number, number]>(optionalNumbers("Average", average), optionalNumbers("N", n)).map(
      ([level, size]) => {
        if (level === undefined || (size === undefined && chart !== "c" && !isLeftOut(n))) return ["", ""];
        const { lower, upper } = controlLimits(chart, level, size);
        return [lower, upper];
      },
    );
  });
}

/**
 * Process capability Cp: how often the process fits between its limits, by its spread from value to value.
 * @customfunction PROCESSCAPABILITY
 * @helpurl https://localhost:3000/help/processcapability.html
 * @param values Measured values in time order: a range. Blanks are skipped.
 * @param lsl Lower specification limit.
 * @param usl Upper specification limit.
 * @returns The index Cp; 1.33 is a usual demand.
 * @example ROUND(COO.PROCESSCAPABILITY({9;10;11;10},4,16),3) //=> 2.256
 */
export function PROCESSCAPABILITY(values: unknown[][], lsl: unknown[][], usl: unknown[][]): unknown[][] {
  return single(() => potentialCapability(within(values), specification(lsl, usl)));
}

/**
 * Process capability Cpk: the distance to the nearer limit, by the spread from value to value.
 * @customfunction CPK
 * @helpurl https://localhost:3000/help/cpk.html
 * @param values Measured values in time order: a range. Blanks are skipped.
 * @param lsl Lower specification limit; may be blank where there is an upper one.
 * @param usl Upper specification limit; may be blank where there is a lower one.
 * @returns The index Cpk; 1.33 is a usual demand.
 * @example ROUND(COO.CPK({9;10;11;10},4,16),3) //=> 2.256
 */
export function CPK(values: unknown[][], lsl: unknown[][], usl: unknown[][]): unknown[][] {
  return single(() => capability(within(values), specification(lsl, usl)));
}

/**
 * Process capability Cpm: Cp, less the further the mean lies from the target.
 * @customfunction CPM
 * @helpurl https://localhost:3000/help/cpm.html
 * @param values Measured values in time order: a range. Blanks are skipped.
 * @param lsl Lower specification limit.
 * @param usl Upper specification limit.
 * @param [target] Where the process should lie. Default: the middle of the limits.
 * @returns The index Cpm.
 * @example ROUND(COO.CPM({9;10;11;10},4,16),3) //=> 2.256
 */
export function CPM(values: unknown[][], lsl: unknown[][], usl: unknown[][], target?: unknown[][]): unknown[][] {
  return single(() => targetCapability(within(values), specification(lsl, usl), oneNumber("Target", target)));
}

/**
 * Process performance Pp: how often the process fits between its limits, by its overall spread.
 * @customfunction PROCESSPERFORMANCE
 * @helpurl https://localhost:3000/help/processperformance.html
 * @param values Measured values: a range. Blanks are skipped.
 * @param lsl Lower specification limit.
 * @param usl Upper specification limit.
 * @returns The index Pp.
 * @example COO.PROCESSPERFORMANCE({9;10;11},4,16) //=> 2
 */
export function PROCESSPERFORMANCE(values: unknown[][], lsl: unknown[][], usl: unknown[][]): unknown[][] {
  return single(() => potentialCapability(overall(values), specification(lsl, usl)));
}

/**
 * Process performance Ppk: the distance to the nearer limit, by the overall spread.
 * @customfunction PPK
 * @helpurl https://localhost:3000/help/ppk.html
 * @param values Measured values: a range. Blanks are skipped.
 * @param lsl Lower specification limit; may be blank where there is an upper one.
 * @param usl Upper specification limit; may be blank where there is a lower one.
 * @returns The index Ppk.
 * @example COO.PPK({9;10;11},7,16) //=> 1
 */
export function PPK(values: unknown[][], lsl: unknown[][], usl: unknown[][]): unknown[][] {
  return single(() => capability(overall(values), specification(lsl, usl)));
}

/**
 * Overall equipment effectiveness with its factors: availability × performance × quality.
 * @customfunction OEE
 * @helpurl https://localhost:3000/help/oee.html
 * @param run Time the line ran.
 * @param planned Time it was planned to run, in the same unit.
 * @param ideal_cycle Time one piece takes at best, in that unit.
 * @param total Pieces made.
 * @param good Pieces that were good at once.
 * @returns Two columns: availability, performance, quality, OEE. A third column says so where performance is over 1.
 * @example COO.OEE(400,500,1,300,150) //=> {"Availability",0.8;"Performance",0.75;"Quality",0.5;"OEE",0.3}
 */
export function OEE(
  run: unknown[][],
  planned: unknown[][],
  ideal_cycle: unknown[][],
  total: unknown[][],
  good: unknown[][],
): unknown[][] {
  return inCells(() => {
    const factors = equipmentEffectiveness({
      run: neededNumber("Run", run),
      planned: neededNumber("Planned", planned),
      idealCycle: neededNumber("Ideal_cycle", ideal_cycle),
      total: neededNumber("Total", total),
      good: neededNumber("Good", good),
    });
    const table = [
      ["Availability", factors.availability],
      ["Performance", factors.performance],
      ["Quality", factors.quality],
      ["OEE", factors.oee],
    ];
    if (factors.performance <= 1) return table;
    return table.map((row) => [...row, row[0] === "Performance" ? kpiMessages.tooFast : ""]);
  });
}

/**
 * Defects in a million opportunities.
 * @customfunction DPMO
 * @helpurl https://localhost:3000/help/dpmo.html
 * @param defects Defects found: a cell or a range.
 * @param units Units looked at, of the same shape or one for all.
 * @param opportunities Ways in which one unit can be defective.
 * @returns One figure an item, "" where an input is blank.
 * @example COO.DPMO(5,100,10) //=> 5000
 */
export function DPMO(defects: unknown[][], units: unknown[][], opportunities: unknown[][]): unknown[][] {
  return eachItem(
    () => [numbers("Defects", defects), numbers("Units", units), numbers("Opportunities", opportunities)],
    defectsPerMillion,
  );
}

/**
 * Rolled throughput yield: the share of units that pass every step at once, the product of the steps' yields.
 * @customfunction RTY
 * @helpurl https://localhost:3000/help/rty.html
 * @param yields Yield of each step, 0 to 1: a range. Blanks are skipped.
 * @returns A share.
 * @example COO.RTY({0.5;0.5}) //=> 0.25
 */
export function RTY(yields: unknown[][]): unknown[][] {
  return single(() => rolledYield(Array.from(presentNumbers("Yields", yields))));
}

/**
 * Amounts from the largest down, with running sum and share: the vital few first.
 * @customfunction PARETO
 * @helpurl https://localhost:3000/help/pareto.html
 * @param labels Names: a column or row.
 * @param values Amounts of 0 or more, of the same shape. A name without an amount is left out.
 * @returns Four columns: name, amount, running sum, running share.
 * @example COO.PARETO({"a";"b"},{1;3}) //=> {"b",3,3,0.75;"a",1,4,1}
 */
export function PARETO(labels: unknown[][], values: unknown[][]): unknown[][] {
  return inCells(() => {
    const amounts: LabeledAmount[] = [];
    const rows = alongside<[string, number]>(labelCells("Labels", labels), optionalNumbers("Values", values));
    for (const [label = "", amount] of rows) if (amount !== undefined) amounts.push({ label, amount });
    return pareto(amounts).map((line) => [line.label, line.amount, line.running, line.share]);
  });
}

/** Rules by their set and, if asked, their numbers: "nelson", "we 1,4". */
function signalRules(raw: unknown): SignalRules | undefined {
  const cell = oneCell("Rules", raw);
  if (cell instanceof CellError) throw cell;
  if (cell === undefined || cell === "") return undefined;
  const [, set, list] = /^(we|nelson)((?:[ ,;]*[1-8])*)$/.exec(String(cell).trim().toLowerCase()) ?? [];
  if (set !== "we" && set !== "nelson") throw new InvalidInput(kpiMessages.rules(String(cell)));
  const asked = (list.match(/\d/g) ?? []).map(Number);
  return { set, numbers: asked.length === 0 ? undefined : asked };
}

/** The process by its spread from value to value, as tables' d2 of 1.128 gives it. */
function within(values: unknown): Process {
  const present = presentNumbers("Values", values);
  return { mean: mean(present), deviation: movingRangeDeviation(present, "d2") };
}

/** The process by the standard deviation of all its values. */
function overall(values: unknown): Process {
  const present = presentNumbers("Values", values);
  return { mean: mean(present), deviation: standardDeviation(present) };
}

function specification(lsl: unknown, usl: unknown) {
  return { lower: oneNumber("Lsl", lsl), upper: oneNumber("Usl", usl) };
}

function isLeftOut(raw: unknown): boolean {
  const cells = optionalNumbers("N", raw);
  stopAtErrors(cells);
  return cells.rows * cells.columns === cells.odd.size;
}

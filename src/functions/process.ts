import { CHART_KINDS, controlLimits } from "../calc/controlLimits";
import { InvalidInput } from "../calc/errors";
import { kpiMessages } from "../calc/kpiMessages";
import { messages } from "../calc/messages";
import { signals, type SignalRules } from "../calc/signals";
import { mean } from "../calc/sum";
import { movingRangeDeviation, XMR_CONSTANTS, xmrLimits } from "../calc/xmr";
import {
  CellError,
  eachItem,
  inCells,
  oneCell,
  oneNumber,
  oneWord,
  numbersOrBlanks,
  optionalNumbers,
  presentNumbers,
  stopAtErrors,
} from "./cells";

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
    const cells = numbersOrBlanks("Values", values);
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
    if (chart !== "c" && isLeftOut(n)) throw new InvalidInput(kpiMessages.sampleMissing(chart));
    const ends = (["lower", "upper"] as const).map((end) =>
      eachItem(
        () => [numbersOrBlanks("Average", average), optionalNumbers("N", n)],
        (level?: number, size?: number) =>
          level === undefined || (size === undefined && chart !== "c")
            ? undefined
            : controlLimits(chart, level, size)[end],
      ).flat(),
    );
    return ends[0].map((lower, at) => [lower, ends[1][at]]);
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

function isLeftOut(raw: unknown): boolean {
  const cells = optionalNumbers("N", raw);
  stopAtErrors(cells);
  return cells.rows * cells.columns === cells.odd.size;
}

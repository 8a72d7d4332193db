import { funded, FUNDING_RULES } from "../calc/funding";
import { funnel } from "../calc/funnel";
import { iceScore } from "../calc/iceScore";
import { productivity } from "../calc/productivity";
import { weightedShortestJob } from "../calc/weightedShortestJob";
import {
  alongside,
  columnsOf,
  commonShape,
  eachItem,
  inCells,
  labels as labelCells,
  neededNumber,
  numbers,
  numbersOrBlanks,
  oneWord,
  optionalLabels,
  shaped,
  stopAtErrors,
} from "./cells";

/**
 * Weighted shortest job first: (value + time criticality + risk reduction) ÷ size. Only the order means anything.
 * @customfunction WSJF
 * @helpurl https://localhost:3000/help/wsjf.html
 * @param value Ratings of the value: a cell or a range.
 * @param time Ratings of how it suffers from waiting, of the same shape.
 * @param risk Ratings of the risk it reduces or the chances it opens.
 * @param size Ratings of the size. 0 gives #N/A.
 * @returns One score an item, "" where an input is blank.
 * @example COO.WSJF(7,9,5,2) //=> 10.5
 */
export function WSJF(value: unknown[][], time: unknown[][], risk: unknown[][], size: unknown[][]): unknown[][] {
  return eachItem(
    () => [numbers("Value", value), numbers("Time", time), numbers("Risk", risk), numbers("Size", size)],
    weightedShortestJob,
  );
}

/**
 * ICE score of an idea: impact × confidence × ease.
 * @customfunction ICE
 * @helpurl https://localhost:3000/help/ice.html
 * @param impact Ratings of the impact, such as 1 to 10: a cell or a range.
 * @param confidence Ratings of the confidence, of the same shape.
 * @param ease Ratings of the ease.
 * @returns One score an item, "" where an input is blank.
 * @example COO.ICE(8,7,5) //=> 280
 */
export function ICE(impact: unknown[][], confidence: unknown[][], ease: unknown[][]): unknown[][] {
  return eachItem(
    () => [numbers("Impact", impact), numbers("Confidence", confidence), numbers("Ease", ease)],
    iceScore,
  );
}

/**
 * Funnel: how many items have ever reached each stage, whatever became of them. Spills.
 * @customfunction FUNNEL
 * @helpurl https://localhost:3000/help/funnel.html
 * @param stages Where each item stands now: a column. Blanks are left out.
 * @param order The stages, the first one first.
 * @param [terminal] The furthest stage of each item that has ended with a word that is not in order, such as Rejected.
 * @returns Four columns: stage, ever reached, share of the first, conversion from the one before. A last row counts items of which nobody knows how far they came.
 * @example COO.FUNNEL({"Idea";"Pilot"},{"Idea";"Pilot"}) //=> {"Idea",2,1,"";"Pilot",1,0.5,0.5}
 */
export function FUNNEL(stages: unknown[][], order: unknown[][], terminal?: unknown[][]): unknown[][] {
  return inCells(() => {
    const names = labelCells("Order", order);
    stopAtErrors(names);
    const items = alongside<[string, string]>(labelCells("Stages", stages), optionalLabels("Terminal", terminal));
    const found = funnel(
      items.map(([stage = "", furthest = ""]) => ({ stage, furthest })),
      Array.from(names.items).filter((name) => name !== ""),
    );
    const rows: unknown[][] = found.stages.map((row) => [row.stage, row.reached, row.share, row.conversion ?? ""]);
    return found.unknown === 0 ? rows : [...rows, ["Furthest stage unknown", found.unknown, "", ""]];
  });
}

/**
 * TRUE for the ideas that a budget pays for, down the ranking by value ÷ cost. Spills.
 * @customfunction FUNDED
 * @helpurl https://localhost:3000/help/funded.html
 * @param value What each is worth: a column or row. 0 or less is not funded.
 * @param cost What each costs, of the same shape; 0 is funded.
 * @param budget What there is to spend.
 * @param [rule] line (default): stops at the first that does not fit; fill: goes on to smaller ones.
 * @returns TRUE or FALSE an item, "" where value or cost is blank.
 * @example COO.FUNDED({40;30;4},{10;20;4},15,"fill") //=> {TRUE;FALSE;TRUE}
 */
export function FUNDED(value: unknown[][], cost: unknown[][], budget: unknown[][], rule?: unknown[][]): unknown[][] {
  return inCells(() => {
    const args = [numbersOrBlanks("Value", value), numbersOrBlanks("Cost", cost)] as const;
    const [worth, prices] = columnsOf(...args);
    const limit = neededNumber("Budget", budget, { least: 0 });
    const answers = funded(worth, prices, limit, oneWord("Rule", rule, FUNDING_RULES));
    return shaped(commonShape(args), (at) => answers[at] ?? "");
  });
}

/**
 * Productivity index: expected commercial value ÷ what is left to spend.
 * @customfunction PRODUCTIVITY
 * @helpurl https://localhost:3000/help/productivity.html
 * @param ecv Expected commercial values, as ECV gives them: a cell or a range.
 * @param d Cost that is left, of the same shape. 0 gives #N/A.
 * @returns An index an item, "" where an input is blank.
 * @example COO.PRODUCTIVITY(14,7) //=> 2
 */
export function PRODUCTIVITY(ecv: unknown[][], d: unknown[][]): unknown[][] {
  return eachItem(() => [numbers("Ecv", ecv), numbers("D", d)], productivity);
}

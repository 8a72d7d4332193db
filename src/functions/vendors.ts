import { abcClasses } from "../calc/abcClass";
import { InvalidInput } from "../calc/errors";
import { kraljic } from "../calc/kraljic";
import { noticeBy, NOTICE_UNITS } from "../calc/noticeBy";
import { promoterScore, promoterScoreError } from "../calc/promoterScore";
import { renewalStatus } from "../calc/renewalStatus";
import { rescale } from "../calc/rescale";
import { termEnd } from "../calc/termEnd";
import { vendorMessages } from "../calc/vendorMessages";
import { yesNo } from "../calc/yesNo";
import {
  days,
  eachItem,
  inCells,
  numbers,
  numbersOrBlanks,
  oneNumber,
  optionalLabels,
  optionalNumbers,
  presentNumbers,
  shaped,
  stopAtErrors,
  words,
} from "./cells";
import { single } from "./single";

/**
 * End of the term that a contract is in on a day, renewals counted from the first end.
 * @customfunction TERMEND
 * @helpurl https://localhost:3000/help/termend.html
 * @param end First ends of contracts: a cell or a range of dates. The last day still belongs to the term.
 * @param asof The day asked for, such as TODAY().
 * @param [renewal_months] Months of a renewal. Without it, blank or 0 the contract does not renew and its end stays.
 * @returns One date an item as a serial number, "" where end or asof is blank.
 * @example COO.TERMEND(45897,46064,12) //=> 46262
 */
export function TERMEND(end: unknown[][], asof: unknown[][], renewal_months?: unknown[][]): unknown[][] {
  return eachItem(
    () => [days("End", end), days("Asof", asof), optionalNumbers("Renewal_months", renewal_months)],
    termEnd,
  );
}

/**
 * Last day on which notice can be given: end − notice, in days or in months of the calendar, less a buffer.
 * @customfunction NOTICEBY
 * @helpurl https://localhost:3000/help/noticeby.html
 * @param end Ends of terms: a cell or a range of dates.
 * @param notice Notice periods, whole numbers from 0.
 * @param [unit] day (default) or month. Months are not 30 days.
 * @param [buffer] Days to be earlier. Default 0.
 * @returns One date an item as a serial number, "" where end or notice is blank.
 * @example COO.NOTICEBY(46262,2,"month") //=> 46201
 */
export function NOTICEBY(end: unknown[][], notice: unknown[][], unit?: unknown[][], buffer?: unknown[][]): unknown[][] {
  return eachItem(
    () => [
      days("End", end),
      numbers("Notice", notice),
      words("Unit", unit, NOTICE_UNITS),
      optionalNumbers("Buffer", buffer),
    ],
    noticeBy,
  );
}

/**
 * Where a contract stands before its end: "Expired", "Renews", "Lapses", "Decide" or "Running".
 * @customfunction RENEWALSTATUS
 * @helpurl https://localhost:3000/help/renewalstatus.html
 * @param end Ends of the terms, as TERMEND gives them: a cell or a range of dates.
 * @param noticeby Last days for notice, as NOTICEBY gives them; blank is the end.
 * @param asof The day asked for, such as TODAY().
 * @param [auto] TRUE or yes where it renews by itself. Default no.
 * @param [warn] Days before the last day for notice from which on it is to be decided. Default 90.
 * @returns Words, "" where end or asof is blank.
 * @example COO.RENEWALSTATUS(46387,46356,46356,TRUE) //=> "Decide"
 */
export function RENEWALSTATUS(
  end: unknown[][],
  noticeby: unknown[][],
  asof: unknown[][],
  auto?: unknown[][],
  warn?: unknown[][],
): unknown[][] {
  return eachItem(
    () => [
      days("End", end),
      { ...days("Noticeby", noticeby), optional: true },
      days("Asof", asof),
      optionalLabels("Auto", auto),
      optionalNumbers("Warn", warn),
    ],
    (end, lastDay, asOf, auto = "", warning) => {
      const renews = auto === "" ? false : yesNo(auto);
      if (renews === undefined) throw new InvalidInput(vendorMessages.yesNo(auto));
      return renewalStatus(end, lastDay ?? end, asOf, renews, warning);
    },
  );
}

/**
 * ABC class of each amount by its share of the total, the largest first. Spills.
 * @customfunction ABCCLASS
 * @helpurl https://localhost:3000/help/abcclass.html
 * @param values Amounts, such as spend: a range. Blanks and negative ones have no class and are not in the total.
 * @param [a] Share up to which items are A. Default 0.8; the item that crosses belongs to A.
 * @param [b] Share up to which items are B. Default 0.95.
 * @returns A, B or C an item, in the shape of the values.
 * @example COO.ABCCLASS({5;80;15}) //=> {"C";"A";"B"}
 */
export function ABCCLASS(values: unknown[][], a?: unknown[][], b?: unknown[][]): unknown[][] {
  return inCells(() => {
    const amounts = numbersOrBlanks("Values", values);
    stopAtErrors(amounts);
    const classes = abcClasses(amounts.items, oneNumber("A", a), oneNumber("B", b));
    return shaped(amounts, (at) => classes[at] ?? "");
  });
}

/**
 * How to buy, by P. Kraljic: "Strategic", "Leverage", "Bottleneck" or "Non-critical".
 * @customfunction KRALJIC
 * @helpurl https://localhost:3000/help/kraljic.html
 * @param impact Ratings of what a supply means for the result: a cell or a range.
 * @param risk Ratings of how hard it is to get, of the same shape.
 * @param [threshold] The rating from which on either is high. Default 3.
 * @returns Words, "" where a rating is blank.
 * @example COO.KRALJIC(4,2) //=> "Leverage"
 */
export function KRALJIC(impact: unknown[][], risk: unknown[][], threshold?: unknown[][]): unknown[][] {
  return eachItem(
    () => [numbers("Impact", impact), numbers("Risk", risk), optionalNumbers("Threshold", threshold)],
    kraljic,
  );
}

/**
 * Net promoter score in points: the share of 9 and 10 less that of 0 to 6.
 * @customfunction NPS
 * @helpurl https://localhost:3000/help/nps.html
 * @param ratings Whole numbers from 0 to 10: a range. Blanks are skipped.
 * @returns Points from −100 to 100; #N/A for no ratings.
 * @example COO.NPS({10;9;8;3}) //=> 25
 */
export function NPS(ratings: unknown[][]): unknown[][] {
  return single(() => promoterScore(presentNumbers("Ratings", ratings)));
}

/**
 * Margin of error of a net promoter score in points: the true score lies within ± this with the confidence given.
 * @customfunction NPSERROR
 * @helpurl https://localhost:3000/help/npserror.html
 * @param ratings Whole numbers from 0 to 10: a range. Blanks are skipped.
 * @param [confidence] Above 0 and below 1. Default 0.95.
 * @returns Points; #N/A for no ratings.
 * @example ROUND(COO.NPSERROR({10;9;8;3}),2) //=> 81.26
 */
export function NPSERROR(ratings: unknown[][], confidence?: unknown[][]): unknown[][] {
  return single(() => promoterScoreError(presentNumbers("Ratings", ratings), oneNumber("Confidence", confidence)));
}

/**
 * A figure on another scale: straight from worst to best, not beyond either.
 * @customfunction RESCALE
 * @helpurl https://localhost:3000/help/rescale.html
 * @param value Figures: a cell or a range.
 * @param worst The figure that is worst; above best where lower is better.
 * @param best The figure that is best.
 * @param [low] What worst becomes. Default 0.
 * @param [high] What best becomes. Default 100.
 * @returns Points an item, "" where an input is blank; #N/A where worst is best.
 * @example COO.RESCALE(4.5,1,5) //=> 87.5
 */
export function RESCALE(
  value: unknown[][],
  worst: unknown[][],
  best: unknown[][],
  low?: unknown[][],
  high?: unknown[][],
): unknown[][] {
  return eachItem(
    () => [
      numbers("Value", value),
      numbers("Worst", worst),
      numbers("Best", best),
      optionalNumbers("Low", low),
      optionalNumbers("High", high),
    ],
    rescale,
  );
}

import { headcount, type Employments } from "../calc/headcount";
import { InvalidInput } from "../calc/errors";
import { nineBox, nineBoxLabel, type RatingLimits } from "../calc/nineBox";
import { offerAcceptance } from "../calc/offerAcceptance";
import { retention } from "../calc/retention";
import { vacancyRate } from "../calc/vacancyRate";
import { workforceMessages } from "../calc/workforceMessages";
import {
  columnsOf,
  days,
  daysOrBlanks,
  eachItem,
  inCells,
  numbers,
  numbersOrWords,
  oneWord,
  optionalNumbers,
  presentNumbers,
} from "./cells";

/**
 * People employed on a day, or full positions. Nobody is counted on the day of leaving, so opening + hires − leavers = closing.
 * @customfunction HEADCOUNT
 * @helpurl https://localhost:3000/help/headcount.html
 * @param hired First days of work, one a person: a column of dates.
 * @param left Days of leaving, blank for those who are there.
 * @param asof Days asked for: a cell or a range.
 * @param [fte] Contracted share of a full position, one a person. A person with a blank is left out.
 * @returns One count a day asked for.
 * @example COO.HEADCOUNT({45658;45823},{"";46022},{46021;46022}) //=> {2;1}
 */
export function HEADCOUNT(hired: unknown[][], left: unknown[][], asof: unknown[][], fte?: unknown[][]): unknown[][] {
  return inCells(() => {
    const people = employments(hired, left, fte);
    return eachItem(
      () => [days("Asof", asof)],
      (day) => headcount(people, day),
    );
  });
}

/**
 * Retention: of those employed on one day, the share still employed on another. Who was hired in between is in neither side.
 * @customfunction RETENTION
 * @helpurl https://localhost:3000/help/retention.html
 * @param hired First days of work, one a person: a column of dates.
 * @param left Days of leaving, blank for those who are there.
 * @param from First day: a cell or a range.
 * @param to Last day, of the same shape.
 * @returns A share an item; #N/A where nobody was employed at the beginning.
 * @example COO.RETENTION({45000;45000},{"";45900},45657,46022) //=> 0.5
 */
export function RETENTION(hired: unknown[][], left: unknown[][], from: unknown[][], to: unknown[][]): unknown[][] {
  return inCells(() => {
    const people = employments(hired, left);
    return eachItem(
      () => [days("From", from), days("To", to)],
      (first, last) => retention(people, first, last),
    );
  });
}

/**
 * Vacancy rate: (authorized − filled) ÷ authorized. Below 0 there are more people than authorized.
 * @customfunction VACANCYRATE
 * @helpurl https://localhost:3000/help/vacancyrate.html
 * @param authorized Positions authorized: a cell or a range.
 * @param filled Positions filled, of the same shape.
 * @returns A share an item, "" where a count is blank; #N/A where none is authorized.
 * @example COO.VACANCYRATE(200,190) //=> 0.05
 */
export function VACANCYRATE(authorized: unknown[][], filled: unknown[][]): unknown[][] {
  return eachItem(() => [numbers("Authorized", authorized), numbers("Filled", filled)], vacancyRate);
}

/**
 * Offer acceptance: accepted ÷ offers decided. Pending offers are in neither.
 * @customfunction OFFERACCEPTANCE
 * @helpurl https://localhost:3000/help/offeracceptance.html
 * @param accepted Offers accepted: a cell or a range.
 * @param offers Offers decided, of the same shape.
 * @returns A share an item, "" where a count is blank; #N/A for no offers.
 * @example COO.OFFERACCEPTANCE(479,640) //=> 0.7484375
 */
export function OFFERACCEPTANCE(accepted: unknown[][], offers: unknown[][]): unknown[][] {
  return eachItem(() => [numbers("Accepted", accepted), numbers("Offers", offers)], offerAcceptance);
}

/**
 * Nine-box of performance and potential: box 1 to 9 = 3 × (potential − 1) + performance.
 * @customfunction NINEBOX
 * @helpurl https://localhost:3000/help/ninebox.html
 * @param performance Ratings 1 to 3, or Low, Medium, High: a cell or a range.
 * @param potential Ratings 1 to 3, or Low, Medium, High, of the same shape.
 * @param [limits] Where medium and where high begin on another scale: {3;4} for 1 to 5.
 * @param [show] box (default), or label: "High performance, low potential".
 * @returns One box or label an item, "" where a rating is blank.
 * @example COO.NINEBOX(3,1) //=> 3
 */
export function NINEBOX(
  performance: unknown[][],
  potential: unknown[][],
  limits?: unknown[][],
  show?: unknown[][],
): unknown[][] {
  return inCells(() => {
    const scale = ratingLimits(limits);
    const shown = oneWord("Show", show, ["box", "label"]) ?? "box";
    return eachItem(
      () => [numbersOrWords("Performance", performance), numbersOrWords("Potential", potential)],
      (performance, potential) => {
        if (performance === "" || potential === "") return undefined;
        const box = nineBox(performance, potential, scale);
        return shown === "box" ? box : nineBoxLabel(box);
      },
    );
  });
}

function ratingLimits(raw: unknown): RatingLimits | undefined {
  const [medium, high, ...more] = presentNumbers("Limits", raw ?? [[null]]);
  if (medium === undefined) return undefined;
  if (high === undefined || more.length > 0 || !(medium < high)) throw new InvalidInput(workforceMessages.ratingLimits);
  return [medium, high];
}

/** People with their days; those without a first day, or with a blank where shares of a position are given, are left out. */
function employments(hired: unknown, left: unknown, fte?: unknown): Employments {
  const shares = optionalNumbers("Fte", fte);
  const weighted = shares.rows * shares.columns > 1 || !shares.odd.has(0);
  const [first, last, share] = columnsOf(
    daysOrBlanks("Hired", hired),
    daysOrBlanks("Left", left),
    ...(weighted ? [shares] : []),
  );
  if (weighted) {
    // On no day: a blank is no number, which is not on or before any.
    for (let at = 0; at < first.length; at++) if (share[at] !== share[at]) first[at] = NaN;
  }
  return { hired: first, left: last, weights: weighted ? share : null };
}

import { InvalidInput, NotAvailable } from "./errors";
import { normalQuantile } from "./normalQuantile";
import { vendorMessages } from "./vendorMessages";

interface PromoterShares {
  promoters: number;
  detractors: number;
  count: number;
}

/**
 * The net promoter score in points: the share of 9 and 10 less that of 0 to 6.
 *
 * @param ratings - Whole numbers from 0 to 10.
 * @throws InvalidInput for another rating, NotAvailable for none.
 * @example
 * promoterScore([10, 9, 8, 3]) //=> 25
 */
export function promoterScore(ratings: ArrayLike<number>): number {
  const { promoters, detractors, count } = sharesOf(ratings);
  return (100 * (promoters - detractors)) / count;
}

/**
 * Half the width of the interval around the score that holds the true one with the confidence given, in points.
 *
 * Source: the normal approximation, with n in the divisor.
 *
 * @param confidence - Above 0 and below 1.
 * @throws as {@link promoterScore}
 */
export function promoterScoreError(ratings: ArrayLike<number>, confidence = 0.95): number {
  if (!(confidence > 0 && confidence < 1)) throw new InvalidInput(vendorMessages.confidence(confidence));
  const { promoters, detractors, count } = sharesOf(ratings);
  const [p, d] = [promoters / count, detractors / count];
  return normalQuantile(0.5 + confidence / 2) * 100 * Math.sqrt((p + d - (p - d) ** 2) / count);
}

function sharesOf(ratings: ArrayLike<number>): PromoterShares {
  if (ratings.length === 0) throw new NotAvailable(vendorMessages.noRatings);
  let [promoters, detractors] = [0, 0];
  for (let at = 0; at < ratings.length; at++) {
    const rating = ratings[at];
    if (!(Number.isInteger(rating) && rating >= 0 && rating <= 10))
      throw new InvalidInput(vendorMessages.rating(rating));
    promoters += Number(rating >= 9);
    detractors += Number(rating <= 6);
  }
  return { promoters, detractors, count: ratings.length };
}

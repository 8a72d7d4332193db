import { InvalidInput, NotAvailable } from "./errors";
import { neighborhood } from "./neighborhood";
import { riskMessages } from "./riskMessages";
import { selectRank } from "./selectRank";

/**
 * A percentile as Excel's PERCENTILE.INC (R's type 7, numpy's default): values are ranked from 0 to n − 1 and the rank
 * p·(n − 1) is read off, straight between neighbors.
 *
 * @param values - Numbers without blanks, one or more. Not changed.
 * @param p - Share from 0 to 1: 0.8 for the 80th percentile.
 * @throws NotAvailable for no values, InvalidInput for a share outside 0 to 1.
 * @example
 * percentile([1, 2, 3, 4], 0.8) //=> 3.4
 */
export function percentile(values: ArrayLike<number>, p: number): number {
  if (values.length === 0) throw new NotAvailable(riskMessages.noValues);
  if (!(p >= 0 && p <= 1)) throw new InvalidInput(riskMessages.probability("Percentile", p));
  const rank = p * (values.length - 1);
  const below = Math.floor(rank);
  const { ranked, skipped } = neighborhood(values, below) ?? { ranked: Float64Array.from(values), skipped: 0 };
  const place = below - skipped;
  selectRank(ranked, place);
  const part = rank - below;
  return part === 0 ? ranked[place] : ranked[place] + part * (smallestAfter(ranked, place) - ranked[place]);
}

function smallestAfter(ranked: Float64Array, place: number): number {
  let smallest = Infinity;
  for (let i = place + 1; i < ranked.length; i++) if (ranked[i] < smallest) smallest = ranked[i];
  return smallest;
}

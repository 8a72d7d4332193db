import { pastBorder } from "./border";
import { InvalidInput } from "./errors";
import { riskMessages } from "./riskMessages";

/** Bands of a score: each band's label and its lowest score, rising. */
export interface Bands {
  limits: readonly number[];
  labels: readonly string[];
}

/** NIST SP 800-30 revision 1, tables H-3 and I-3: 0–4, 5–20, 21–79, 80–95, 96–100. */
export const NIST_BANDS: Bands = {
  limits: [0, 5, 21, 80, 96],
  labels: ["Very Low", "Low", "Moderate", "High", "Very High"],
};

/** The score that the NIST bands end at. */
const NIST_MOST = 100;

/**
 * The band that a score falls into: the last whose lowest score it reaches, a tail of earlier arithmetic aside.
 *
 * @param score - For the NIST bands from 0 to 100.
 * @param bands - Lowest scores and labels; the NIST bands if left out.
 * @throws InvalidInput for a score outside the bands, or limits that do not rise or do not match the labels.
 * @example
 * riskBand(79) //=> "Moderate"
 */
export function riskBand(score: number, { limits, labels }: Bands = NIST_BANDS): string {
  checkBands(limits, labels);
  const isBelow = (limit: number) => pastBorder(score - limit) < 0;
  if (isBelow(limits[0])) throw new InvalidInput(riskMessages.belowBands(score, limits[0]));
  if (limits === NIST_BANDS.limits && pastBorder(score - NIST_MOST) > 0) {
    throw new InvalidInput(riskMessages.aboveBands(score, NIST_MOST));
  }
  let band = 0;
  while (band + 1 < limits.length && !isBelow(limits[band + 1])) band++;
  return labels[band];
}

function checkBands(limits: readonly number[], labels: readonly string[]): void {
  if (limits.length !== labels.length) throw new InvalidInput(riskMessages.bandCount(limits.length, labels.length));
  if (limits.some((limit, index) => index > 0 && !(limit > limits[index - 1]))) {
    throw new InvalidInput(riskMessages.bandOrder);
  }
}

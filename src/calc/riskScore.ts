/**
 * The score of a risk: likelihood rating times impact rating.
 *
 * @example
 * riskScore(3, 4) //=> 12
 */
export function riskScore(likelihood: number, impact: number): number {
  return likelihood * impact;
}

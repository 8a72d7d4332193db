import { NotAvailable } from "./errors";
import { messages } from "./messages";
import { exactSum } from "./sum";

/** What selling more or less (quantity) and selling other products (mix) did to the margin; `volume` is both. */
export interface MixVariance {
  quantity: number;
  mix: number;
  volume: number;
}

/**
 * Sales-quantity and sales-mix variance of each product. The mix is measured at the total quantity: actual units against
 * what the product would have had of the actual total.
 *
 * @param planUnits - Planned units by product.
 * @param actualUnits - Actual units by product, in the same order.
 * @param margins - Planned contribution margin of a unit.
 * @throws NotAvailable where no units are planned at all.
 */
export function mixVariances(
  planUnits: readonly number[],
  actualUnits: readonly number[],
  margins: readonly number[],
): MixVariance[] {
  const planTotal = exactSum(planUnits);
  const actualTotal = exactSum(actualUnits);
  if (planTotal === 0) throw new NotAvailable(messages.noPlanUnits);
  return margins.map((margin, product) => {
    const atPlanMix = (actualTotal * planUnits[product]) / planTotal;
    return {
      quantity: (atPlanMix - planUnits[product]) * margin,
      mix: (actualUnits[product] - atPlanMix) * margin,
      volume: (actualUnits[product] - planUnits[product]) * margin,
    };
  });
}

/** The variances of all products together. */
export function totalMixVariance(products: readonly MixVariance[]): MixVariance {
  return {
    quantity: exactSum(products.map(({ quantity }) => quantity)),
    mix: exactSum(products.map(({ mix }) => mix)),
    volume: exactSum(products.map(({ volume }) => volume)),
  };
}

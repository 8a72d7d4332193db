import { isBeyond } from "./difference";
import { NotAvailable } from "./errors";
import { messages } from "./messages";
import { exactSum } from "./sum";

/** A product's price and quantity, planned and actual. A quantity of 0 is a product that is not sold then. */
export interface ProductLine {
  planPrice: number;
  planQuantity: number;
  actualPrice: number;
  actualQuantity: number;
}

/** Why revenue is not as planned. The first five add up to `total`: `residual` is what they miss, and it is 0. */
export interface PriceVolumeMix {
  price: number;
  volume: number;
  mix: number;
  introduced: number;
  discontinued: number;
  total: number;
  residual: number;
}

/**
 * Splits a revenue variance into price (at actual quantity), volume (at the planned average price) and mix (the rest of
 * the quantity effect) of the products sold in both, and the revenue of new and of discontinued ones.
 *
 * @throws NotAvailable where the planned quantities of the continuing products cancel out, so they have no average price.
 */
export function priceVolumeMix(lines: readonly ProductLine[]): PriceVolumeMix {
  const isNew = ({ planQuantity }: ProductLine) => planQuantity === 0;
  const isGone = ({ planQuantity, actualQuantity }: ProductLine) => planQuantity !== 0 && actualQuantity === 0;
  const continuing = lines.filter((line) => !isNew(line) && !isGone(line));
  const price = sumOf(continuing, (line) => (line.actualPrice - line.planPrice) * line.actualQuantity);
  const volume = volumeEffect(continuing);
  const introduced = sumOf(lines.filter(isNew), actualRevenue);
  const discontinued = -sumOf(lines.filter(isGone), planRevenue) + 0;
  const total = exactSum([...lines.map(actualRevenue), ...lines.map((line) => -planRevenue(line))]);
  const mix = exactSum([total, -price, -volume, -introduced, -discontinued]);
  const residual = unexplained(total, [price, volume, mix, introduced, discontinued]);
  return { price, volume, mix, introduced, discontinued, total, residual };
}

/** What the parts miss of the total, beyond the rounding noise of the largest part. */
function unexplained(total: number, parts: readonly number[]): number {
  const missing = exactSum([total, ...parts.map((part) => -part)]);
  return isBeyond(Math.abs(missing), 0, Math.max(...parts.map(Math.abs))) ? missing : 0;
}

function volumeEffect(continuing: readonly ProductLine[]): number {
  if (continuing.length === 0) return 0;
  const planQuantity = sumOf(continuing, (line) => line.planQuantity);
  if (planQuantity === 0) throw new NotAvailable(messages.noPlanUnits);
  const more = exactSum([sumOf(continuing, (line) => line.actualQuantity), -planQuantity]);
  return (more * sumOf(continuing, planRevenue)) / planQuantity;
}

function planRevenue({ planPrice, planQuantity }: ProductLine): number {
  return planPrice * planQuantity;
}

function actualRevenue({ actualPrice, actualQuantity }: ProductLine): number {
  return actualPrice * actualQuantity;
}

function sumOf(lines: readonly ProductLine[], amount: (line: ProductLine) => number): number {
  return exactSum(lines.map(amount));
}

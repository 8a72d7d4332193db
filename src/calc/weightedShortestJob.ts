import { InvalidInput, NotAvailable } from "./errors";
import { innovationMessages } from "./innovationMessages";
import { organizationMessages } from "./organizationMessages";

/**
 * Weighted shortest job first: cost of delay ÷ size. Only the order of several means anything.
 *
 * Source: the Scaled Agile Framework after D. Reinertsen.
 *
 * @throws NotAvailable for a size of 0, InvalidInput for a negative one.
 * @example
 * weightedShortestJob(7, 9, 5, 2) //=> 10.5
 */
export function weightedShortestJob(value: number, time: number, risk: number, size: number): number {
  if (size < 0) throw new InvalidInput(organizationMessages.notNegative("Size", size));
  if (size === 0) throw new NotAvailable(innovationMessages.noSize);
  return (value + time + risk) / size;
}

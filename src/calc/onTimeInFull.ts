import { NotAvailable } from "./errors";
import { organizationMessages } from "./organizationMessages";

/** An order line that was delivered: days as serial numbers, quantities in one unit. */
export interface DeliveredLine {
  promised: number;
  delivered: number;
  ordered: number;
  shipped: number;
}

/** Shares of lines. */
export interface DeliveryPerformance {
  onTime: number;
  inFull: number;
  onTimeInFull: number;
}

/**
 * How many order lines came by the promised day, in the ordered quantity, and both.
 *
 * @throws NotAvailable for no lines.
 * @example
 * deliveryPerformance([{ promised: 46032, delivered: 46031, ordered: 5, shipped: 4 }]) //=> { onTime: 1, inFull: 0, onTimeInFull: 0 }
 */
export function deliveryPerformance(lines: readonly DeliveredLine[]): DeliveryPerformance {
  if (lines.length === 0) throw new NotAvailable(organizationMessages.noLines);
  const share = (counts: (line: DeliveredLine) => boolean) => lines.filter(counts).length / lines.length;
  return {
    onTime: share(isOnTime),
    inFull: share(isInFull),
    onTimeInFull: share((line) => isOnTime(line) && isInFull(line)),
  };
}

function isOnTime({ promised, delivered }: DeliveredLine): boolean {
  return Math.floor(delivered) <= Math.floor(promised);
}

function isInFull({ ordered, shipped }: DeliveredLine): boolean {
  return shipped >= ordered;
}

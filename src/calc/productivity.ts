import { NotAvailable } from "./errors";
import { innovationMessages } from "./innovationMessages";

/**
 * Productivity index of a project: expected commercial value for each unit of what is left to spend.
 *
 * Source: R. Cooper, "Portfolio Management for New Products".
 *
 * @throws NotAvailable where nothing is left to spend.
 * @example
 * productivity(14, 7) //=> 2
 */
export function productivity(value: number, left: number): number {
  if (left === 0) throw new NotAvailable(innovationMessages.noCostLeft);
  return value / left;
}

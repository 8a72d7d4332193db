import { InvalidInput, NotAvailable } from "./errors";
import { organizationMessages } from "./organizationMessages";

/**
 * How many people a manager leads on average: (headcount − managers) / managers.
 *
 * @param headcount - All people, managers among them.
 * @throws InvalidInput for more managers than people or a negative count, NotAvailable where there are no managers.
 * @example
 * spanOfControl(53, 4) //=> 12.25
 */
export function spanOfControl(headcount: number, managers: number): number {
  if (!(managers >= 0)) throw new InvalidInput(organizationMessages.notNegative("Managers", managers));
  if (managers > headcount) throw new InvalidInput(organizationMessages.moreManagers(managers, headcount));
  if (managers === 0) throw new NotAvailable(organizationMessages.noManagers);
  return (headcount - managers) / managers;
}

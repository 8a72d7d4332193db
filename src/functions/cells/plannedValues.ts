import { InvalidInput } from "../../calc/errors";
import { messages } from "../../calc/messages";
import { series } from "./totals";

/** Planned value as a running total, one figure a period; blanks at the end are left out. */
export function plannedValues(raw: unknown): number[] {
  const name = "Planned_cumulative";
  const planned = series(name, raw);
  while (planned.length > 0 && planned[planned.length - 1] === null) planned.pop();
  if (planned.length === 0) throw new InvalidInput(messages.missing(name));
  return planned.map((value, at) => {
    if (value === null) throw new InvalidInput(messages.blankPeriod(name, at + 1));
    return value;
  });
}

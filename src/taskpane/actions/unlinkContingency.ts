import { clearLinks } from "../../excel/clearLinks";
import { readRegisters } from "../../excel/readTrackers";
import type { WorkbookContext } from "../../excel/session";
import { contingencyArea, contingencyNameOf } from "../../trackers/budget/contingencyLink";
import { readRegister } from "../../trackers/budget/registerSettings";

/** Takes a risk register's contingency out of the budget trackers that show it, before the register goes. */
export async function unlinkContingency(context: WorkbookContext, prefix: string): Promise<void> {
  const places = (await readRegisters(context)).flatMap(({ sheet, cells }) => {
    const budget = readRegister(sheet, cells);
    return budget ? [{ sheet: budget.names.dashboard, area: contingencyArea(budget.shape) }] : [];
  });
  await clearLinks(context, places, contingencyNameOf(prefix));
}

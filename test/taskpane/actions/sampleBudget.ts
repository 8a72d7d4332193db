import { buildOn } from "../../../src/taskpane/actions/budget";
import { choose, readSource } from "../../../src/taskpane/actions/workbook";
import { refreshTracker } from "../../../src/taskpane/actions/trackers";
import type { Built, Refreshed } from "../../../src/taskpane/actions/types";
import type { Choices } from "../../../src/sheets/source";
import { defaultBudgetOptions, type BudgetOptions } from "../../../src/trackers/budget/options";
import type { NodeWorkbench } from "../../../src/workbench/host/client/nodeWorkbench";
import { operationsBudget } from "../../../src/workbench/sample/operationsBudget";
import { startWorkbench } from "../../workbench/startWorkbench";

type Rows = (string | number | boolean | null)[][];

/** A workbench with the invented sample export on its only sheet. */
export async function startOnSample(): Promise<{ workbench: NodeWorkbench; sheet: string }> {
  const grid = operationsBudget();
  const workbench = await startWorkbench({ sheets: { [grid.sheet]: grid.formulas as Rows } });
  return { workbench, sheet: grid.sheet };
}

/** Builds a budget tracker of a sheet, as the pane does once all doubts are settled. */
export async function buildOnSheet(
  sheet: string,
  choices: Choices = {},
  options: Partial<BudgetOptions> = {},
): Promise<Built> {
  const { workbook, grid } = await readSource(sheet);
  return buildOn(workbook, choose({ grid }, choices), { ...defaultBudgetOptions, ...options });
}

/** Values of a range, read on the genuine client. */
export async function valuesOf(sheet: string, address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
    await context.sync();
    return range.values;
  });
}

/** Enters values in a range, as a person would. */
export async function enter(sheet: string, address: string, values: unknown[][]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = values;
    await context.sync();
  });
}

/** Does something as a person does it who has switched off one of Excel's habits, or takes back at once what it did. */
export async function without(
  { host }: NodeWorkbench,
  habit: "calculatedColumns" | "tableGrowth",
  act: () => Promise<void>,
): Promise<void> {
  host.strictness[habit] = false;
  await act();
  host.strictness[habit] = true;
}

/** Refreshes a budget tracker, as the pane does. */
export async function refreshBudget(id: string): Promise<Refreshed & Built> {
  return (await refreshTracker(id, () => undefined)) as Refreshed & Built;
}

import { showSheet } from "./cells";
import type { OpenWorkbench } from "./openWorkbench";
import { enterPane, pressInPane, waitForResult } from "./trackerSteps";

/** The sheet of the sample's list of KPIs. */
export const kpiSheet = "KPI list";

/** Builds the KPI scorecard of the sample's list with the mouse, from the ribbon on. */
export async function buildScorecard({ page, pane }: Pick<OpenWorkbench, "page" | "pane">): Promise<void> {
  await showSheet(page, kpiSheet);
  await page.getByRole("button", { name: "KPI scorecard" }).click();
  await pane.getByRole("button", { name: "Build scorecard", disabled: false }).click({ timeout: 90_000 });
  await waitForResult(pane);
}

/** The same without a mouse, from the pane's own proposal on. */
export async function buildScorecardByKeyboard({ page, pane }: Pick<OpenWorkbench, "page" | "pane">): Promise<void> {
  await showSheet(page, kpiSheet);
  await enterPane(page);
  await pane.getByRole("button", { name: "Set up KPI scorecard" }).waitFor({ timeout: 90_000 });
  await pressInPane(page, "Set up KPI scorecard");
  await pane.getByRole("button", { name: "Build scorecard", disabled: false }).waitFor({ timeout: 90_000 });
  await pressInPane(page, "Build scorecard");
  await waitForResult(pane);
}

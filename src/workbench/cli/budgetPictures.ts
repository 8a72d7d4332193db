import { showSheet } from "../../../test/browser/cells";
import type { OpenWorkbench } from "../../../test/browser/openWorkbench";
import { buildByClicks } from "../../../test/browser/trackerSteps";
import { inNarrowPane, inTheme, usualWindow, zoomOut, type Picture } from "./picture";

/** The workbench with its sample budget, and the tracker that is built from it. */
export const budgetPictures: readonly Picture[] = [
  { name: "workbench", published: true, opening: usualWindow, prepare: seeProposal },
  { name: "budget-tracker", published: true, opening: usualWindow, prepare: seeWholeTracker },
  { name: "tracker-dark", published: false, opening: usualWindow, prepare: inTheme("Dark", seeTracker) },
  { name: "tracker-contrast", published: false, opening: usualWindow, prepare: inTheme("High contrast", seeTracker) },
  { name: "forced-colors", published: false, opening: { ...usualWindow, forcedColors: true }, prepare: seeTracker },
  { name: "lines", published: false, opening: usualWindow, prepare: seeLines },
  { name: "wizard-350", published: false, opening: usualWindow, prepare: seeWizard },
  { name: "wizard-320", published: false, opening: usualWindow, prepare: inNarrowPane(seeWizard) },
  { name: "wizard-dark", published: false, opening: usualWindow, prepare: inTheme("Dark", seeWizard) },
];

async function seeProposal({ pane }: OpenWorkbench): Promise<void> {
  await pane.getByRole("button", { name: "Set up Budget tracker" }).waitFor();
}

async function seeWizard({ page, pane }: OpenWorkbench): Promise<void> {
  await pane.getByRole("button", { name: "Set up Budget tracker" }).click();
  await pane.getByRole("button", { name: "Build tracker", disabled: false }).waitFor();
  await page.waitForTimeout(500);
}

async function seeTracker({ page, pane }: OpenWorkbench): Promise<void> {
  await buildByClicks(pane);
  await page.waitForTimeout(1000);
}

async function seeWholeTracker(workbench: OpenWorkbench): Promise<void> {
  await seeTracker(workbench);
  await zoomOut(workbench);
}

async function seeLines(workbench: OpenWorkbench): Promise<void> {
  await buildByClicks(workbench.pane);
  await showSheet(workbench.page, "Budget lines");
  await workbench.page.waitForTimeout(1000);
}

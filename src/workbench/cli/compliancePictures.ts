import { showSheet } from "../../../test/browser/cells";
import { waitForResult } from "../../../test/browser/trackerSteps";
import type { OpenWorkbench } from "../../../test/browser/openWorkbench";
import { operationsDuties } from "../sample/operationsDuties";
import { usualWindow, zoomOut, type Picture } from "./picture";

/** The compliance register of the sample's list of duties. */
export const compliancePictures: readonly Picture[] = [
  { name: "compliance-register", published: true, opening: usualWindow, prepare: seeRegister },
  { name: "compliance-table", published: false, opening: usualWindow, prepare: seeTable },
];

async function build({ page, pane }: OpenWorkbench): Promise<void> {
  await showSheet(page, operationsDuties().sheet);
  await page.getByRole("button", { name: "Compliance register" }).click();
  await pane.getByRole("button", { name: "Build register", disabled: false }).click({ timeout: 90_000 });
  await waitForResult(pane);
}

async function seeRegister(workbench: OpenWorkbench): Promise<void> {
  await build(workbench);
  await zoomOut(workbench);
}

async function seeTable(workbench: OpenWorkbench): Promise<void> {
  await build(workbench);
  await showSheet(workbench.page, "Compliance duties");
  await workbench.page.waitForTimeout(1000);
}

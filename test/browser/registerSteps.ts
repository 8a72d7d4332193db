import type { FrameLocator } from "playwright-core";
import { showSheet } from "./cells";
import type { OpenWorkbench } from "./openWorkbench";
import { waitForResult } from "./trackerSteps";

/** The sheet of the sample's list of risks. */
export const riskSheet = "Risk list 2026";

/** Builds the risk register of the sample's list with the mouse, then waits for its pictures. */
export async function buildRegister({ page, pane }: Pick<OpenWorkbench, "page" | "pane">): Promise<void> {
  await showSheet(page, riskSheet);
  await page.getByRole("button", { name: "Risk register" }).click();
  await pane.getByRole("button", { name: "Build register", disabled: false }).click({ timeout: 90_000 });
  await waitForResult(pane);
  await waitForCurve(pane);
}

/** Waits until the loss-exceedance curve is drawn. */
export async function waitForCurve(pane: FrameLocator): Promise<void> {
  await pane
    .getByRole("img", { name: /^Loss-exceedance curve/ })
    .first()
    .waitFor();
}

import type { FrameLocator, Page } from "playwright-core";

const patience = 90_000;

/** Builds the budget tracker of the active sheet with the mouse: two clicks, then waits for the result. */
export async function buildByClicks(pane: FrameLocator): Promise<void> {
  await pane.getByRole("button", { name: "Set up Budget tracker" }).click();
  await pane.getByRole("button", { name: "Build tracker" }).click({ timeout: patience });
  await waitForResult(pane);
}

/** The same without a mouse: F6 into the pane, Tab to each button, Enter; `look` looks at the wizard on the way. */
export async function buildByKeyboard(page: Page, pane: FrameLocator, look: () => Promise<void>): Promise<void> {
  await pane.getByRole("button", { name: "Set up Budget tracker" }).waitFor();
  await enterPane(page);
  await pressInPane(page, "Set up Budget tracker");
  await pane.getByRole("button", { name: "Build tracker", disabled: false }).waitFor({ timeout: patience });
  await look();
  await enterPane(page);
  await pressInPane(page, "Build tracker");
  await waitForResult(pane);
}

/** Waits until the pane says that a tracker agrees with its source. */
export async function waitForResult(pane: FrameLocator): Promise<void> {
  await pane.getByText(/^Reconciled: [\d,]+ figures agree$/).waitFor({ timeout: patience });
}

/** Moves the focus into the pane by F6. */
export async function enterPane(page: Page): Promise<void> {
  for (let press = 0; press < 3; press++) {
    if (await page.evaluate(() => document.activeElement?.id === "pane-frame")) return;
    await page.keyboard.press("F6");
  }
  throw new Error("F6 does not lead into the pane.");
}

/** Tabs to the pane's button with this name and presses it. */
export async function pressInPane(page: Page, name: string): Promise<void> {
  const most = 80;
  for (let press = 0; press < most; press++) {
    if ((await focusedInPane(page)) === name) return page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
  }
  throw new Error(`The Tab key does not lead to "${name}".`);
}

function focusedInPane(page: Page): Promise<string> {
  return page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>("#pane-frame");
    const focused = document.activeElement === frame ? frame?.contentDocument?.activeElement : null;
    return (focused?.getAttribute("aria-label") ?? focused?.textContent ?? "").trim();
  });
}

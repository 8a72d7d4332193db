import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { showSheet } from "../../../test/browser/cells";
import { startWorkbenchBrowser, type Opening, type OpenWorkbench } from "../../../test/browser/openWorkbench";
import { buildByClicks } from "../../../test/browser/trackerSteps";
import { buildWorkbench } from "../serve/build";
import { root } from "../serve/places";

/** What a picture shows: how the page is opened, what a person does, and whether it belongs to the README. */
interface Picture {
  name: string;
  published: boolean;
  opening: Opening;
  prepare(workbench: OpenWorkbench): Promise<void>;
}

const window = { width: 1440, height: 900 };

const pictures: readonly Picture[] = [
  { name: "workbench", published: true, opening: window, prepare: seeProposal },
  { name: "budget-tracker", published: true, opening: window, prepare: seeWholeTracker },
  { name: "tracker-dark", published: false, opening: window, prepare: inTheme("Dark", seeTracker) },
  { name: "tracker-contrast", published: false, opening: window, prepare: inTheme("High contrast", seeTracker) },
  { name: "forced-colors", published: false, opening: { ...window, forcedColors: true }, prepare: seeTracker },
  { name: "lines", published: false, opening: window, prepare: seeLines },
  { name: "wizard-350", published: false, opening: window, prepare: seeWizard },
  { name: "wizard-320", published: false, opening: window, prepare: inNarrowPane(seeWizard) },
  { name: "wizard-dark", published: false, opening: window, prepare: inTheme("Dark", seeWizard) },
];

/** `npm run pictures`: takes the README's pictures from the real page, and some more into a folder to look at. */
async function takePictures(): Promise<void> {
  await buildWorkbench();
  const published = path.join(root, "assets/pictures");
  mkdirSync(published, { recursive: true });
  const others = mkdtempSync(path.join(tmpdir(), "workbench-pictures-"));
  const browser = await startWorkbenchBrowser();
  try {
    for (const picture of pictures) {
      const workbench = await browser.open({ ...picture.opening, scale: picture.published ? 1.5 : 1 });
      await picture.prepare(workbench);
      const file = path.join(picture.published ? published : others, `${picture.name}.png`);
      await workbench.page.screenshot({ path: file });
      console.log(file);
      await workbench.close();
    }
  } finally {
    await browser.close();
  }
}

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

/** Smaller cells, so that both charts are in view. */
async function seeWholeTracker(workbench: OpenWorkbench): Promise<void> {
  const { page } = workbench;
  await seeTracker(workbench);
  await page.locator("#sheet").hover();
  await page.keyboard.down("Control");
  for (let step = 0; step < 3; step++) await page.mouse.wheel(0, 100);
  await page.keyboard.up("Control");
  await page.waitForTimeout(1000);
}

async function seeLines(workbench: OpenWorkbench): Promise<void> {
  await buildByClicks(workbench.pane);
  await showSheet(workbench.page, "Budget lines");
  await workbench.page.waitForTimeout(1000);
}

function inTheme(theme: string, then: Picture["prepare"]): Picture["prepare"] {
  return async (workbench) => {
    await workbench.page.getByLabel("Theme").selectOption(theme);
    await then(workbench);
  };
}

function inNarrowPane(then: Picture["prepare"]): Picture["prepare"] {
  return async (workbench) => {
    await workbench.page.getByRole("separator", { name: "Width of the task pane" }).press("Home");
    await then(workbench);
  };
}

takePictures().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

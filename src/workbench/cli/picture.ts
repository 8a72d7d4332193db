import type { Opening, OpenWorkbench } from "../../../test/browser/openWorkbench";

/** What a picture shows: how the page is opened, what a person does, and whether it belongs to the README. */
export interface Picture {
  name: string;
  published: boolean;
  opening: Opening;
  prepare(workbench: OpenWorkbench): Promise<void>;
}

export const usualWindow: Opening = { width: 1440, height: 900 };

/** The same in another theme of the workbench. */
export function inTheme(theme: string, then: Picture["prepare"]): Picture["prepare"] {
  return async (workbench) => {
    await workbench.page.getByLabel("Theme").selectOption(theme);
    await then(workbench);
  };
}

/** The same in the narrowest pane. */
export function inNarrowPane(then: Picture["prepare"]): Picture["prepare"] {
  return async (workbench) => {
    await workbench.page.getByRole("separator", { name: "Width of the task pane" }).press("Home");
    await then(workbench);
  };
}

/** Smaller cells, so that more of the sheet is in view. */
export async function zoomOut({ page }: OpenWorkbench): Promise<void> {
  await page.locator("#sheet").hover();
  await page.keyboard.down("Control");
  for (let step = 0; step < 3; step++) await page.mouse.wheel(0, 100);
  await page.keyboard.up("Control");
  await page.waitForTimeout(1000);
}

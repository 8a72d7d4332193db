import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startWorkbenchBrowser } from "../../../test/browser/openWorkbench";
import { buildWorkbench } from "../serve/build";
import { root } from "../serve/places";
import { budgetPictures } from "./budgetPictures";
import { checkPictures } from "./checkPictures";
import { compliancePictures } from "./compliancePictures";
import { registerPictures } from "./registerPictures";
import { scorecardPictures } from "./scorecardPictures";
import { sharePictures } from "./sharePictures";

const all = [
  ...budgetPictures,
  ...registerPictures,
  ...scorecardPictures,
  ...compliancePictures,
  ...sharePictures,
  ...checkPictures,
];

/**
 * `npm run pictures`: takes the README's pictures from the real page, and some more into a folder to look at; with the start of their
 * names only those.
 */
async function takePictures(start = ""): Promise<void> {
  await buildWorkbench();
  const published = path.join(root, "assets/pictures");
  mkdirSync(published, { recursive: true });
  const others = mkdtempSync(path.join(tmpdir(), "workbench-pictures-"));
  const browser = await startWorkbenchBrowser();
  try {
    for (const picture of all.filter(({ name }) => name.startsWith(start))) {
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

takePictures(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

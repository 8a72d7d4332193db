import { buildWorkbench } from "../../src/workbench/serve/build";
import { bundlePage } from "../taskpane/bundlePage";
import { requireBrowser } from "./findBrowser";

/** Runs once before the browser tests; the workers inherit the environment and find the same browser and builds. */
export default async function prepareOnce(): Promise<void> {
  process.env.CHROMIUM_PATH = requireBrowser();
  await Promise.all([buildWorkbench(), bundlePage()]);
}

import { requireBrowser } from "./findBrowser";

/** Runs once before the browser tests; the workers inherit the environment and find the same browser. */
export default function findBrowserOnce(): void {
  process.env.CHROMIUM_PATH = requireBrowser();
}

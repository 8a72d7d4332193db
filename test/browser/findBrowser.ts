import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

/** Command names of browsers of the Chromium family, the plain one first. */
const COMMANDS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"];

/** Where the browsers stand that are not on the PATH. */
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** What makes a headless Chromium quiet on the network and able to run as root. */
export const BROWSER_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Finds a browser of the Chromium family that is there already.
 *
 * @returns The path of its program: CHROMIUM_PATH where set, else one from the PATH or a usual place, else the one that
 * playwright has installed; `undefined` where there is none.
 * @throws Error where CHROMIUM_PATH names a file that does not exist.
 */
export function findBrowser(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
  }
  const folders = (process.env.PATH ?? "").split(delimiter);
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...PLACES, chromium.executablePath()].find((path) => path !== "" && existsSync(path));
}

/**
 * Finds a browser, or installs one: by playwright, else as root by the system's package manager.
 *
 * @returns The path of its program.
 * @throws Error that says what to do where neither way works; a browser test is never left out in silence.
 */
export function requireBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  const failures: string[] = [];
  for (const [program, ...args] of installers()) {
    try {
      execFileSync(program, args, { stdio: ["ignore", "ignore", "pipe"] });
      const installed = findBrowser();
      if (installed) return installed;
      failures.push(`${program} ${args.join(" ")}: ran, but left no browser`);
    } catch (error) {
      failures.push(`${program} ${args.join(" ")}: ${String(error).split("\n")[0]}`);
    }
  }
  throw new Error(
    "No browser for the browser tests, and none could be installed. Install Chromium or Google Chrome, or set " +
      `CHROMIUM_PATH to its program.\n${failures.join("\n")}`,
  );
}

function installers(): string[][] {
  const playwright = join(require.resolve("playwright-core/package.json"), "..", "cli.js");
  const all = [[process.execPath, playwright, "install", "chromium"]];
  if (process.platform === "linux" && process.getuid?.() === 0) {
    all.push(["sh", "-c", "apt-get update && apt-get install -y --no-install-recommends chromium"]);
  }
  return all;
}

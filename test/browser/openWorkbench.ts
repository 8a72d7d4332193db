import { chromium, type Browser, type FrameLocator, type Page } from "playwright-core";
import { served } from "../../src/workbench/serve/places";
import { addressOf, startServer } from "../../src/workbench/serve/server";
import { BROWSER_FLAGS, requireBrowser } from "./findBrowser";

/** The workbench in a browser, with what it said and asked for since it was opened. */
export interface OpenWorkbench {
  page: Page;
  pane: FrameLocator;
  /** Addresses outside the page's own host that anything in the browser asked for. */
  leaving: string[];
  /** Errors that the page and its frames reported. */
  errors: string[];
  close(): Promise<void>;
}

/** How the workbench is opened. */
export interface Opening {
  width?: number;
  height?: number;
  scale?: number;
  forcedColors?: boolean;
}

/** Serves the built workbench on a free port and opens it. */
export async function openWorkbench(opening: Opening = {}): Promise<OpenWorkbench> {
  const server = await startServer(served, 0);
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: BROWSER_FLAGS });
  const close = async (): Promise<void> => {
    await browser.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  try {
    return { ...(await openPage(browser, addressOf(server), opening)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openPage(browser: Browser, address: string, opening: Opening): Promise<Omit<OpenWorkbench, "close">> {
  const { width = 1440, height = 900, scale = 1, forcedColors = false } = opening;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    forcedColors: forcedColors ? "active" : "none",
    acceptDownloads: true,
  });
  const leaving: string[] = [];
  const errors: string[] = [];
  context.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== address) leaving.push(request.url());
  });
  context.on("weberror", (error) => errors.push(error.error().message));
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.goto(address);
  await page.locator("body[data-ready]").waitFor();
  return { page, pane: page.frameLocator("#pane-frame"), leaving, errors };
}

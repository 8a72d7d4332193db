import { chromium, type Browser, type FrameLocator, type Page } from "playwright-core";
import { served } from "../../src/workbench/serve/places";
import { addressOf, startServer } from "../../src/workbench/serve/server";
import { isEngineNoise } from "../setup/engineNoise";
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
  /** Device pixels for each pixel of the page. */
  scale?: number;
  /** As with a contrast theme of Windows. */
  forcedColors?: boolean;
}

/** The built workbench, served on a free port, and a browser to open it in as often as needed. */
export interface WorkbenchBrowser {
  open(opening?: Opening): Promise<OpenWorkbench>;
  close(): Promise<void>;
}

export async function startWorkbenchBrowser(): Promise<WorkbenchBrowser> {
  const server = await startServer(served, 0);
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: BROWSER_FLAGS });
  return {
    open: (opening = {}) => openPage(browser, addressOf(server), opening),
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function openPage(browser: Browser, address: string, opening: Opening): Promise<OpenWorkbench> {
  const { width = 1440, height = 900, scale = 1, forcedColors = false } = opening;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    forcedColors: forcedColors ? "active" : "none",
  });
  context.setDefaultTimeout(90_000);
  const leaving: string[] = [];
  const errors: string[] = [];
  const watch = (asked: string): void => {
    const { protocol, host } = new URL(asked);
    if (/^(http|ws)s?:$/.test(protocol) && host !== new URL(address).host) leaving.push(asked);
  };
  context.on("request", (request) => watch(request.url()));
  context.on("weberror", (error) => errors.push(error.error().message));
  const page = await context.newPage();
  page.on("websocket", (socket) => watch(socket.url()));
  page.on("console", (message) => {
    if (message.type() === "error" && !isEngineNoise(message.text())) errors.push(message.text());
  });
  await page.goto(address);
  await page.locator("body[data-ready]").waitFor();
  return { page, pane: page.frameLocator("#pane-frame"), leaving, errors, close: () => context.close() };
}

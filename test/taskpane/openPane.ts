import { chromium, type Browser, type Page } from "playwright-core";
import { BROWSER_FLAGS, requireBrowser } from "../browser/findBrowser";
import { bundledPage } from "./bundlePage";
import type { Scenario, TestWindow } from "./scenario";

const host = "https://pane.test/";
const nonce = "bm9uY2U=";
const policy = `default-src 'none'; script-src 'self'; style-src 'nonce-${nonce}'; connect-src 'self'; worker-src 'self'; base-uri 'none'`;

const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>COO Toolkit</title>
  </head>
  <body>
    <div id="pane" data-style-nonce="${nonce}"></div>
    <script src="start.js"></script>
    <script src="page.js"></script>
  </body>
</html>`;

/** Worksheet functions as the build describes them. */
const functions = {
  functions: [
    {
      id: "VARIANCE",
      name: "VARIANCE",
      description: "How far actual is from plan: actual − plan. With a type, positive is favorable.",
      helpUrl: `${host}help/variance.html`,
      parameters: [
        { name: "actual", description: "Actual amounts: a cell or a range." },
        { name: "plan", description: "Planned amounts of the same shape, or one for all." },
        { name: "type", description: "expense, revenue, asset, headcount, ratio or ratiolow.", optional: true },
      ],
    },
    { id: "VERSION", name: "VERSION", description: "Version of the calculation library.", parameters: [] },
  ],
};

export interface PaneOptions {
  width?: number;
  height?: number;
  theme?: "light" | "dark" | "highContrast";
  scenario?: Scenario;
  /** What the ribbon put into the address: "#functions". */
  hash?: string;
  /** Runs in the page before anything of ours. */
  first?: () => void;
}

/** The pane in a real browser, over a fake workbook. */
export interface TestPane {
  page: Page;
  /** What was asked of the workbook so far. */
  calls(): Promise<string[]>;
  /** Errors of the page and messages that it broke its security policy. */
  troubles: string[];
}

/** One browser and one bundle for the tests of a file. */
export class PaneTests {
  private constructor(
    private readonly browser: Browser,
    private readonly files: Map<string, Buffer>,
  ) {}

  static async start(): Promise<PaneTests> {
    const browser = await chromium.launch({ executablePath: requireBrowser(), args: BROWSER_FLAGS });
    return new PaneTests(browser, bundledPage());
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  async open({
    width = 350,
    height = 720,
    theme = "light",
    scenario = {},
    hash = "",
    first,
  }: PaneOptions = {}): Promise<TestPane> {
    const page = await this.browser.newPage({
      viewport: { width, height },
      colorScheme: theme === "light" ? "light" : "dark",
      forcedColors: theme === "highContrast" ? "active" : "none",
    });
    page.setDefaultTimeout(90_000);
    const troubles: string[] = [];
    page.on("pageerror", (error) => troubles.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") troubles.push(message.text());
    });
    const start = `window.calls = []; window.scenario = ${JSON.stringify(scenario)};`;
    await page.route("**/*", (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      if (!route.request().url().startsWith(host)) troubles.push(`asked for ${route.request().url()}`);
      if (name === "") return route.fulfill({ contentType: "text/html", body: html });
      if (name === "functions.json") return route.fulfill({ json: functions });
      if (name === "start.js") return route.fulfill({ contentType: "text/javascript", body: start });
      const body = this.files.get(name);
      return body ? route.fulfill({ contentType: "text/javascript", body }) : route.fulfill({ status: 404 });
    });
    if (first) await page.addInitScript(first);
    await page.goto(host + hash);
    return { page, troubles, calls: () => page.evaluate(() => (window as unknown as TestWindow).calls) };
  }
}

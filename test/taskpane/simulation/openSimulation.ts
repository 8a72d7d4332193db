import { resolve } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { BROWSER_FLAGS, requireBrowser } from "../../browser/findBrowser";
import { bundle, simulationWorker } from "../bundlePage";

const host = "https://simulation.test/";
const policy = "default-src 'none'; script-src 'self'; worker-src 'self'";
const html = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><script src="page.js"></script>`;

export interface SimulationOpening {
  /** The worker's script cannot be had. */
  withoutScript?: boolean;
  /** The browser knows no workers. */
  withoutWorkers?: boolean;
  /** Timers run once a second, as in a pane that is hidden; how many were asked for is counted. */
  slowTimers?: boolean;
}

const slowly = `
  window.timersAsked = 0;
  const usual = window.setTimeout;
  window.setTimeout = (run, wait = 0, ...given) => (window.timersAsked++, usual(run, Math.max(1000, wait), ...given));
`;

/** A browser with pages that simulate as the pane does, under a policy like the pane's. */
export class SimulationPages {
  private constructor(
    private readonly browser: Browser,
    private readonly files: Map<string, Buffer>,
  ) {}

  static async start(): Promise<SimulationPages> {
    const pages = { page: resolve(__dirname, "page.ts") };
    const workers = { simulate: simulationWorker, totals: resolve(__dirname, "totalsWorker.ts") };
    const [files, browser] = await Promise.all([
      bundle(pages, workers),
      chromium.launch({ executablePath: requireBrowser(), args: BROWSER_FLAGS }),
    ]);
    return new SimulationPages(browser, files);
  }

  async open({
    withoutScript = false,
    withoutWorkers = false,
    slowTimers = false,
  }: SimulationOpening = {}): Promise<Page> {
    const page = await this.browser.newPage();
    if (withoutWorkers) await page.addInitScript("delete window.Worker");
    if (slowTimers) await page.addInitScript(slowly);
    await page.route("**/*", (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      if (name === "") return route.fulfill({ contentType: "text/html", body: html });
      const body = withoutScript && name === "simulate.js" ? undefined : this.files.get(name);
      return body ? route.fulfill({ contentType: "text/javascript", body }) : route.fulfill({ status: 404 });
    });
    await page.goto(host);
    return page;
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

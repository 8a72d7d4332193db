import { chromium } from "playwright-core";
import { BROWSER_FLAGS, requireBrowser } from "../browser/findBrowser";
import { productionBuild } from "../bundle/productionBuild";
import { printTable } from "./timing";

const HOST = "https://start.test/";
const RUNS = 9;

/** What cells find of Excel before the functions load: their names are associated, and errors are told by code. */
const EXCEL = `window.CustomFunctions = (() => {
  class CustomFunctionsError extends Error { constructor(code, message) { super(message); this.code = code; } }
  const functions = {};
  const ErrorCode = { invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!", invalidNumber: "#NUM!", nullReference: "#NULL!" };
  return { associate: (id, run) => void (functions[id] = run), functions, Error: CustomFunctionsError, ErrorCode };
})();`;

const FIRST = `window.first = [performance.now(), CustomFunctions.functions.VARIANCE([[120]], [[100]], [["expense"]])[0][0], performance.now()];`;

const PAGE = `<!doctype html><script src="excel.js"></script><script src="functions.js"></script><script src="first.js"></script>`;

interface Started {
  first: [loaded: number, value: number, answered: number];
  CustomFunctions: { functions: Record<string, (...args: unknown[][][]) => Promise<unknown[][]>> };
}

/** From the start of the page to the first value of a cell in Chromium, and to the first simulation, whose script is fetched then. */
export async function benchPageStart(): Promise<void> {
  const build = productionBuild();
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: BROWSER_FLAGS });
  const times: [loaded: number, answered: number, simulated: number][] = [];
  try {
    for (let run = 0; run < RUNS; run++) {
      const page = await browser.newPage();
      const files: Record<string, string> = { "": PAGE, "excel.js": EXCEL, "first.js": FIRST };
      await page.route("**/*", (route) => {
        const name = new URL(route.request().url()).pathname.slice(1);
        const contentType = name === "" ? "text/html" : "text/javascript";
        return route.fulfill({ contentType, body: files[name] ?? build.text(name) });
      });
      await page.goto(HOST);
      const found = await page.evaluate(async () => {
        const { first, CustomFunctions: excel } = window as unknown as Started;
        const start = performance.now();
        const table = await excel.functions.RISKSIM([[1]], [[100]], [[100]], [[100]]);
        return { first, mean: table[0][1], simulated: performance.now() - start };
      });
      if (found.first[1] !== -20 || found.mean !== 100) throw new Error(`Wrong values: ${JSON.stringify(found)}`);
      times.push([found.first[0], found.first[2], found.simulated]);
      await page.close();
    }
  } finally {
    await browser.close();
  }
  const middle = (at: number) => {
    const sorted = times.map((run) => run[at]).sort((one, other) => one - other);
    return sorted[RUNS >> 1].toFixed(1);
  };
  printTable(`From the start of the page in Chromium, middle of ${RUNS}, files at hand`, [
    ["", "ms"],
    ["functions loaded", middle(0)],
    ["first value of a cell", middle(1)],
    ["first simulation, its script fetched", middle(2)],
  ]);
}

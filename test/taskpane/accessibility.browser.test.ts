import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { colorRules } from "../browser/accessibility";
import { PaneTests, type PaneOptions } from "./openPane";
import { muchToSettle, someFunctions } from "./shareReports";
import { measured } from "./measured";
import { tracker } from "./tracker";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

let tests: PaneTests;
beforeAll(async () => {
  tests = await PaneTests.start();
});
afterAll(() => tests.close());

interface Screen extends PaneOptions {
  name: string;
  reach(page: Page): Promise<void>;
}

const trackers = [tracker(), tracker({ id: "_coo2", title: "Old tracker", state: "missing source" })];
const failure = {
  what: "The tracker was not built.",
  why: "Excel stopped answering.",
  next: "Try again.",
  leftovers: ["Budget tracker"],
};

async function build(page: Page) {
  await page.getByText(/nothing else is touched/).waitFor();
  await page.getByRole("button", { name: "Build tracker" }).click();
}

async function startCheck(page: Page) {
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("button", { name: "Check this Excel" }).click();
  await page.getByRole("button", { name: "Check", exact: true }).click();
}

const screens: Screen[] = [
  {
    name: "trackers, with cells that wait for their function",
    scenario: { trackers, waiting: 12 },
    async reach(page) {
      await page.getByText("This sheet looks like a budget").waitFor();
      await page.getByText("12 cells wait for their function.").waitFor();
    },
  },
  {
    name: "trackers, asking whether to remove one",
    scenario: { trackers },
    reach: (page) => page.getByRole("button", { name: "Remove" }).first().click(),
  },
  {
    name: "wizard with everything opened",
    hash: "#budget",
    async reach(page) {
      await page.getByText(/nothing else is touched/).waitFor();
      for (const summary of await page.locator("summary").all()) await summary.click();
      await page.getByRole("button", { name: "Why Plan?" }).click();
    },
  },
  {
    name: "wizard of the risk register with everything opened",
    hash: "#risk",
    scenario: { risks: true },
    async reach(page) {
      await page.getByText(/nothing else is touched/).waitFor();
      for (const summary of await page.locator("summary").all()) await summary.click();
    },
  },
  {
    name: "a control chart of what is selected",
    hash: "#process",
    scenario: { selection: measured },
    reach: (page) => page.getByRole("img", { name: /^Control chart of Minutes/ }).waitFor(),
  },
  {
    name: "a capability with everything opened",
    hash: "#process",
    scenario: { selection: measured },
    async reach(page) {
      await page.getByRole("radio", { name: "Capability" }).check();
      await page.getByLabel("Upper limit (USL)").fill("12");
      await page.getByRole("img", { name: /beyond a limit/ }).waitFor();
      for (const summary of await page.locator("summary").all()) await summary.click();
    },
  },
  {
    name: "risk register, built",
    hash: "#risk",
    scenario: { risks: true },
    async reach(page) {
      await page.getByText(/nothing else is touched/).waitFor();
      await page.getByRole("button", { name: "Build register" }).click();
      await page.getByText("Reconciled: 300 figures agree").waitFor();
      await page
        .getByRole("gridcell", { name: /2 risks/ })
        .first()
        .press("Enter");
      await page.getByRole("slider").press("PageUp");
      await page.getByText("if the control worked", { exact: true }).waitFor();
      for (const summary of await page.locator("summary").all()) await summary.click();
    },
  },
  {
    name: "wizard of the KPI scorecard with a question and everything opened",
    hash: "#kpi",
    scenario: { kpis: "undirected" },
    async reach(page) {
      await page.getByText("Answer 1 question above first.").waitFor();
      for (const summary of await page.locator("summary").all()) await summary.click();
    },
  },
  {
    name: "KPI scorecard, built",
    hash: "#kpi",
    scenario: { kpis: "whole" },
    async reach(page) {
      await page.getByText(/nothing else is touched/).waitFor();
      await page.getByRole("button", { name: "Build scorecard" }).click();
      await page.getByRole("button", { name: "Stock cover of bought parts" }).click();
      await page.getByRole("slider").first().press("PageUp");
    },
  },
  {
    name: "wizard of the compliance register with everything opened",
    hash: "#compliance",
    scenario: { duties: true },
    async reach(page) {
      await page.getByText(/nothing else is touched/).waitFor();
      for (const summary of await page.locator("summary").all()) await summary.click();
    },
  },
  {
    name: "compliance register, built",
    hash: "#compliance",
    scenario: { duties: true },
    async reach(page) {
      await page.getByText(/nothing else is touched/).waitFor();
      await page.getByRole("button", { name: "Build register" }).click();
      await page.getByText("Reconciled: 500 figures agree").waitFor();
      await page.getByRole("heading", { name: "To look at" }).waitFor();
    },
  },
  {
    name: "a start without a list",
    async reach(page) {
      await page.getByRole("button", { name: "Start empty: Compliance register" }).click();
      await page.getByText(/nothing else is touched/).waitFor();
    },
  },
  {
    name: "wizard with a question",
    hash: "#budget",
    scenario: { doubtful: true },
    reach: (page) => page.getByText("Answer 1 question above first.").waitFor(),
  },
  {
    name: "wizard with plan and actual on two sheets",
    hash: "#budget",
    scenario: { apart: true },
    async reach(page) {
      await page.getByRole("button", { name: "Join the two sheets" }).click();
      await page.getByText(/Plan from/).waitFor();
    },
  },
  {
    name: "wizard, building",
    hash: "#budget",
    scenario: { buildDelay: 60_000 },
    async reach(page) {
      await build(page);
      await page.getByRole("progressbar").waitFor();
    },
  },
  {
    name: "wizard, failed",
    hash: "#budget",
    scenario: { buildFails: failure },
    async reach(page) {
      await build(page);
      await page.getByRole("alert").waitFor();
    },
  },
  {
    name: "result that differs",
    hash: "#budget",
    scenario: { differ: 3 },
    async reach(page) {
      await build(page);
      await page.getByText("3 of 214 figures differ").waitFor();
    },
  },
  {
    name: "share, with all there can be to settle",
    hash: "#share",
    scenario: { share: muchToSettle },
    async reach(page) {
      await page.getByText("10 things to settle before sharing").waitFor();
      await page.getByRole("checkbox").check();
      await page.getByText("1 person named in comments and notes").waitFor();
      await page.evaluate(() => {
        navigator.clipboard.write = () => Promise.reject(new DOMException("Refused", "NotAllowedError"));
        document.execCommand = () => false;
      });
      await page.getByRole("button", { name: "Copy as a table" }).click();
      await page.getByRole("textbox", { name: "The table as text" }).waitFor();
    },
  },
  {
    name: "share, made portable",
    hash: "#share",
    scenario: { share: someFunctions },
    async reach(page) {
      await page.getByRole("button", { name: "Make portable" }).click();
      await page.getByText("Ready to share").waitFor();
    },
  },
  {
    name: "share, failed",
    hash: "#share",
    scenario: { share: someFunctions, shareFails: failure },
    async reach(page) {
      await page.getByRole("button", { name: "Make portable" }).click();
      await page.getByRole("alert").waitFor();
    },
  },
  {
    name: "more, with what is remembered",
    scenario: { rememberedHeadings: ["cost center | account | budget | ist"] },
    async reach(page) {
      await page.getByRole("button", { name: "More", exact: true }).click();
      await page.getByRole("button", { name: "Forget cost center" }).waitFor();
    },
  },
  {
    name: "a check of Excel, running",
    scenario: { buildDelay: 60_000 },
    async reach(page) {
      await startCheck(page);
      await page.getByRole("progressbar").waitFor();
    },
  },
  {
    name: "a check of Excel, with everything opened",
    async reach(page) {
      await startCheck(page);
      await page.getByText("2 answers differ, 1 is not there in this Excel, 1 could not be asked").first().waitFor();
      for (const summary of await page.locator("summary").all()) await summary.click();
    },
  },
  {
    name: "functions",
    hash: "#functions",
    async reach(page) {
      await page.locator("summary").first().click();
    },
  },
];

const named = screens.map((screen) => [screen.name, screen] as const);
const themes = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  "high contrast": { colorScheme: "dark", forcedColors: "active" },
} as const;

/** What hangs on the width alone. */
const sizeRules = ["target-size"];
/** A narrow pane, 200 % zoom in it and in a usual one, and a low pane. */
const sizes = [
  [350, 720],
  [320, 720],
  [175, 360],
  [160, 360],
  [350, 300],
] as const;

describe("axe finds nothing in three themes, and nothing runs over in a narrow, zoomed or low pane", () => {
  it.each(named)("%s", async (_, screen) => {
    const { page, troubles } = await tests.open(screen);
    await screen.reach(page);
    for (const [theme, media] of Object.entries(themes)) {
      await page.emulateMedia(media);
      // Fluent fades from one color to the next; they are measured when they have arrived.
      await page.waitForTimeout(250);
      expect([theme, await violations(page, theme === "light" ? null : colorRules)]).toEqual([theme, []]);
      await page.setViewportSize({ width: 320, height: 720 });
      expect([theme, await overflow(page)]).toEqual([theme, []]);
      await page.setViewportSize({ width: 350, height: 720 });
    }
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height });
      expect([width, height, await overflow(page)]).toEqual([width, height, []]);
      if (height === 720) expect([width, await violations(page, sizeRules)]).toEqual([width, []]);
    }
    await page.close();
    expect(troubles).toEqual([]);
  });
});

it("does not move where the person prefers that nothing moves", async () => {
  const { page } = await tests.open({ scenario: { delay: 5000 } });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.getByRole("heading", { level: 1 }).waitFor();
  const line = page.locator("[aria-busy=true] [aria-hidden] > div").first();
  await line.waitFor();
  expect(await line.evaluate((node) => getComputedStyle(node).animationName)).toBe("none");
  await page.close();
});

/**
 * What axe finds.
 *
 * @param rules - The rules to hold the page against; `null` for all there are.
 */
async function violations(page: Page, rules: string[] | null): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  const all = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };
  const results = await page.evaluate(
    (options) => (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run(options),
    { resultTypes: ["violations"], ...(rules ? { runOnly: { type: "rule", values: rules } } : all) },
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

/** What stands out of the pane on the right; what scrolls on its own or is clipped on purpose does not count. */
async function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrolls = (node: Element) => node.tagName !== "MAIN" && getComputedStyle(node).overflowX !== "visible";
    const inScroller = (node: Element): boolean => {
      const { parentElement } = node;
      return parentElement !== null && (scrolls(parentElement) || inScroller(parentElement));
    };
    return [...document.querySelectorAll("#pane *")]
      .filter((node) => node.getBoundingClientRect().right > window.innerWidth + 0.5 && !inScroller(node))
      .map((node) => `${node.tagName} ${node.className} ${node.textContent}`.slice(0, 120));
  });
}

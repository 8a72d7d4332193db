import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { PaneTests, type PaneOptions } from "./openPane";
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

const screens: Screen[] = [
  {
    name: "trackers",
    scenario: { trackers },
    reach: (page) => page.getByText("This sheet looks like a budget").waitFor(),
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
    name: "wizard with a question",
    hash: "#budget",
    scenario: { doubtful: true },
    reach: (page) => page.getByText("Answer 1 question above first.").waitFor(),
  },
  {
    name: "wizard, building",
    hash: "#budget",
    scenario: { delay: 900 },
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
    name: "functions",
    hash: "#functions",
    async reach(page) {
      await page.locator("summary").first().click();
    },
  },
];

const themes = ["light", "dark", "highContrast"] as const;
const looks = themes.flatMap((theme) =>
  screens.map((screen) => ({ theme, screen, title: `${screen.name}, ${theme}` })),
);

describe.each([350, 320])("at %p px", (width) => {
  it.each(looks)("axe finds nothing: $title", async ({ theme, screen }) => {
    const { page, troubles } = await tests.open({ ...screen, theme, width });
    await screen.reach(page);
    // Fluent fades buttons from one state to the next; colors are measured when they have arrived.
    await page.waitForTimeout(250);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toEqual([]);
    await page.close();
    expect(troubles).toEqual([]);
  });
});

describe.each([
  { title: "350 px at 200 % zoom", width: 175, height: 360 },
  { title: "a low pane", width: 350, height: 300 },
])("$title", ({ width, height }) => {
  it.each(screens.map((screen) => ({ screen, title: screen.name })))(
    "nothing runs over: $title",
    async ({ screen }) => {
      const { page } = await tests.open({ ...screen, width, height });
      await screen.reach(page);
      expect(await overflow(page)).toEqual([]);
      await page.close();
    },
  );
});

it("does not move where the person prefers that nothing moves", async () => {
  const { page } = await tests.open({ scenario: { delay: 5000 } });
  await page.emulateMedia({ reducedMotion: "reduce" });
  const line = page.locator("[aria-busy=true] [aria-hidden] > div").first();
  await line.waitFor();
  expect(await line.evaluate((node) => getComputedStyle(node).animationName)).toBe("none");
  await page.close();
});

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate(() =>
    (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }),
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

/** What stands out of the pane on the right; what scrolls on its own does not count. */
async function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrolls = (node: Element) => getComputedStyle(node).overflowX === "auto" && node.tagName !== "MAIN";
    const inScroller = (node: Element): boolean => {
      const { parentElement } = node;
      return parentElement !== null && (scrolls(parentElement) || inScroller(parentElement));
    };
    return [...document.querySelectorAll("#pane *")]
      .filter((node) => node.getBoundingClientRect().right > window.innerWidth + 0.5 && !inScroller(node))
      .map((node) => node.outerHTML.slice(0, 120));
  });
}

import type { Page } from "playwright-core";
import { settles } from "../browser/settles";
import { PaneTests, type TestPane } from "./openPane";
import { tracker } from "./tracker";

let tests: PaneTests;
beforeAll(async () => {
  tests = await PaneTests.start();
});
afterAll(() => tests.close());

const scorecard = tracker({
  id: "_coo9",
  kind: "kpi",
  title: "KPI scorecard",
  sheets: ["KPI scorecard", "KPIs", "KPI settings"],
  table: "KPIs",
  sourceSheet: "KPI list",
});

/** The scorecard of the sample, looked at again from the first page. */
async function show(outdated = false): Promise<TestPane> {
  const pane = await tests.open({ scenario: { kpis: "whole", trackers: [scorecard], outdated } });
  await pane.page
    .getByRole("article", { name: "KPI scorecard" })
    .getByRole("button", { name: "Show", exact: true })
    .click();
  await pane.page.getByRole("heading", { level: 1, name: "KPI scorecard" }).waitFor();
  return pane;
}

const list = (page: Page) => page.getByRole("list", { name: "KPIs" });
const item = (page: Page, name: string) => list(page).getByRole("listitem").filter({ hasText: name }).first();

/** Opens a KPI by the keyboard and gives one of its parts. */
async function opened(page: Page, name: string, part: string) {
  await page.getByRole("button", { name, exact: true }).press("Enter");
  return item(page, name).getByRole("region", { name: part });
}

describe("wizard", () => {
  test("a sheet that lists KPIs becomes a scorecard in two clicks", async () => {
    const { page, troubles, calls } = await tests.open({ scenario: { kpis: "whole" } });
    await page.getByText("20 KPIs, 24 periods of history").waitFor();
    await page.getByRole("button", { name: "Set up KPI scorecard" }).click();
    await page.getByText("Header in row 3 · 20 KPIs").waitFor();
    await page.getByText("History: 24 periods across, columns I to AF. The latest figure is the actual.").waitFor();
    await page.getByText("4 sheets, 1 table, 5 charts; nothing else is touched").waitFor();
    await page.getByRole("group", { name: "KPI scorecard" }).getByText("■ Red").waitFor();
    await page.getByRole("button", { name: "Build scorecard" }).click();
    await page.getByText("Reconciled: 400 figures agree").waitFor();
    expect(await list(page).getByRole("listitem").count()).toBe(20);
    expect((await calls()).filter((call) => call.startsWith("build"))).toEqual(["buildKpi"]);
    await page.close();
    expect(troubles).toEqual([]);
  });

  test("asks which way is good where nothing says it, takes the answer, and takes it back", async () => {
    const { page } = await tests.open({ hash: "#kpi", scenario: { kpis: "undirected" } });
    const build = page.getByRole("button", { name: "Build scorecard" });
    await page.getByText(/No column says whether higher or lower is better/).waitFor();
    expect(await build.getAttribute("aria-disabled")).toBe("true");
    await page.getByRole("button", { name: "Go to the question" }).click();
    await page.keyboard.press("Enter");
    await page.getByText("4 sheets, 1 table, 5 charts; nothing else is touched").waitFor();
    await page.getByRole("button", { name: "Undo my choices" }).click();
    await page.getByText("Answer 1 question above first.").waitFor();
    await page.close();
  });

  test("an amber band that a person sets counts at once; one that is no percentage keeps from building", async () => {
    const { page } = await tests.open({ hash: "#kpi", scenario: { kpis: "whole" } });
    await page.getByText("Amber within 10 % · Ratio: target ÷ actual").click();
    const red = page
      .getByRole("group", { name: "KPI scorecard" })
      .locator("div", { hasText: "■ Red" })
      .locator(".full");
    expect(await red.textContent()).toBe("5");
    await page.getByLabel("Amber band").fill("20");
    await page.getByText("Amber within 20 % · Ratio: target ÷ actual").waitFor();
    await settles(() => red.textContent(), "1");
    await page.getByLabel("Amber band").fill("twenty");
    await page.getByText("Correct the options first.").waitFor();
    await page.close();
  });

  test("a build can be called off", async () => {
    const { page } = await tests.open({ hash: "#kpi", scenario: { kpis: "whole", buildDelay: 3000 } });
    await page.getByText(/nothing else is touched/).waitFor();
    await page.getByRole("button", { name: "Build scorecard" }).click();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("The workbook is as it was.").waitFor();
    await page.close();
  });
});

describe("scorecard", () => {
  test("lists what wants a look first; each color has its sign and word, each trend its words", async () => {
    const { page, troubles } = await show();
    const names = await list(page).getByRole("heading", { level: 3 }).allTextContents();
    expect(names).toHaveLength(20);
    expect(names.slice(0, 4)).toEqual([
      "On-time delivery",
      "Days sales outstanding",
      "Staff turnover",
      "Order lead time",
    ]);
    const first = item(page, "On-time delivery");
    expect(await first.innerText()).toMatch(/■\s*Red/);
    expect(await first.innerText()).toContain("83.8%");
    expect(await first.innerText()).toContain("target at least 95.0%");
    expect(await first.innerText()).toContain("Red, but within normal variation: change the process, not the month");
    // The last month of this one holds words: the figure is that of the month before, and says so.
    expect(await item(page, "Recordable incidents").innerText()).toMatch(/0 incidents\s+Sep 2026/);
    expect(await item(page, "Order lead time").innerText()).toContain("Green, but getting worse");
    expect(await item(page, "Skills matrix").innerText()).toContain("Flag: No direction");
    expect(await item(page, "Stock cover").innerText()).toContain("target 18.0 to 22.0");
    expect(await first.getByRole("img").getAttribute("aria-label")).toBe(
      "24 points, Nov 2024 to Oct 2026, from 82.5% to 91.8%, the latest 83.8%, target 95.0%, natural limits 78.0% to 97.1%",
    );
    await page.getByRole("radio", { name: "Exceptions 10" }).check();
    expect(await list(page).getByRole("listitem").count()).toBe(10);
    expect(await list(page).getByText("Operating margin").count()).toBe(0);
    await page.close();
    expect(troubles).toEqual([]);
  });

  test("perspectives show their scores, how much of the weight they rest on, and the colors counted", async () => {
    const { page } = await show();
    const rows = page.getByRole("region", { name: "Perspectives" }).getByRole("row");
    expect((await rows.last().innerText()).split(/\s*[\n\t]+\s*/)).toEqual([
      "Learning and growth",
      "● 2 green, ◆ 0 amber, ■ 2 red",
      "5.0",
      "83%",
    ]);
    await page.close();
  });

  test("the keyboard walks from KPI to KPI and opens one; its row of the sheet is a press away", async () => {
    const { page, calls } = await show();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.getByRole("radio", { name: "All 20" }).focus();
    await page.keyboard.press("Tab");
    await settles(focused, "On-time delivery");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await settles(focused, "Days sales outstanding");
    await page.keyboard.press("End");
    await settles(focused, "Improvement ideas carried out");
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    expect(await page.getByRole("button", { name: "On-time delivery" }).getAttribute("aria-expanded")).toBe("true");
    await page.getByRole("button", { name: "Show CU-01 in KPIs" }).press("Enter");
    expect((await calls()).at(-1)).toBe("openSheet KPIs A10");
    await page.close();
  });

  test("says why a KPI has its color: rule, numbers, choices, results and sources", async () => {
    const { page } = await show();
    const why = await (await opened(page, "On-time delivery", "Why this color?")).innerText();
    for (const words of [
      "amber down to target − band × size of the target",
      "83.8% is below the target of 95.0%; amber ends at 95.0% − 10% × 95.0% = 85.5%.",
      'the source\'s column of directions says "Higher"',
      "Source: ClearPoint Strategy",
      "83.8% ÷ 95.0%",
      "88.2%",
      "(10 + 10 × (83.8% − 85.5%) ÷ (95.0% − 85.5%)) ÷ 3",
      "No rule is broken",
      "Within normal variation",
    ])
      expect(why).toContain(words);
    const young = await (await opened(page, "Work orders without paper", "Why this color?")).innerText();
    expect(young).toContain("5 points in the history; from 8 on a signal can be told from noise.");
    await page.close();
  });

  test("tries out another target, typed or on the slider, and goes back; nothing is asked of the workbook", async () => {
    const { page, calls } = await show();
    const before = await calls();
    const suppose = await opened(page, "On-time delivery", "What if the target were …?");
    const row = async (name: string) =>
      (await suppose.getByRole("row", { name }).getByRole("cell").allInnerTexts()).map((text) =>
        text.replace(/\s+/g, " ").trim(),
      );
    expect(await row("Color")).toEqual(["■ Red", "■ Red"]);
    await suppose.getByLabel("Target", { exact: true }).fill("80");
    await settles(() => row("Color"), ["■ Red", "● Green"]);
    expect(await row("Attainment")).toEqual(["88.2%", "104.8%"]);
    expect((await row("Score of Customer"))[0]).toBe("4.7");
    expect(Number((await row("Score of Customer"))[1])).toBeGreaterThan(4.7);
    expect(Number((await row("Overall score"))[1])).toBeGreaterThan(6.1);
    await suppose.getByLabel("Target", { exact: true }).fill("soon");
    await suppose.getByText("A number, as the sheet writes it.").waitFor();
    await settles(() => row("Color"), ["■ Red", "–"]);
    await suppose.getByRole("slider").press("End");
    await settles(() => row("Color"), ["■ Red", "■ Red"]);
    await suppose.getByRole("button", { name: "Back to the target" }).click();
    expect(await suppose.getByLabel("Target", { exact: true }).inputValue()).toBe("95.0%");
    expect(await calls()).toEqual(before);
    await page.close();
  });

  test("a scorecard that a refresh would change says so", async () => {
    const { page } = await show(true);
    await page.getByText("The source or the scorecard has changed.").waitFor();
    await page.close();
  });
});

import type { Page } from "playwright-core";
import { PaneTests, type TestPane } from "./openPane";
import { tracker } from "./tracker";

let tests: PaneTests;
beforeAll(async () => {
  tests = await PaneTests.start();
});
afterAll(() => tests.close());

const register = tracker({
  id: "_coo7",
  kind: "risk",
  title: "Risk register",
  sheets: ["Risk heat map", "Risks", "Risk settings"],
  table: "Risks",
  sourceSheet: "Risk list 2026",
});
/** 1 November 2026. */
const asOf = 46327;

/** The register of the sample, looked at again from the first page. */
async function show(): Promise<TestPane> {
  const pane = await tests.open({ scenario: { trackers: [register], asOf } });
  await pane.page
    .getByRole("article", { name: "Risk register" })
    .getByRole("button", { name: "Show", exact: true })
    .click();
  await pane.page.getByRole("heading", { level: 1, name: "Risk register" }).waitFor();
  return pane;
}

/** What has the focus, as it is called to people who listen. */
function focused(page: Page): Promise<string> {
  return page.evaluate(
    () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "",
  );
}

async function press(page: Page, ...keys: string[]): Promise<string> {
  for (const key of keys) await page.keyboard.press(key);
  return focused(page);
}

const grid = (page: Page) => page.getByRole("grid");
const stops = (page: Page) => grid(page).locator("[tabindex='0']").count();

describe("heat map", () => {
  test("is one stop of the Tab key; arrow keys lead through it and stay in it", async () => {
    const { page, troubles } = await show();
    await page.getByRole("radio", { name: "Residual", exact: true }).focus();
    expect(await press(page, "Tab")).toBe("Likelihood 5, impact 5, Extreme, no risk");
    expect(await press(page, "ArrowUp", "ArrowRight")).toBe("Likelihood 5, impact 5, Extreme, no risk");
    expect(await press(page, "ArrowDown", "ArrowDown")).toBe("Likelihood 3, impact 5, High, 1 risk: OP-01");
    expect(await press(page, "ArrowDown")).toBe("Likelihood 2, impact 5, High, 2 risks: OP-02, OP-09");
    expect(await press(page, "Home")).toBe("Likelihood 2, impact 1, Low, no risk");
    expect(await press(page, "ArrowLeft", "ArrowDown", "ArrowDown")).toBe("Likelihood 1, impact 1, Low, no risk");
    expect(await press(page, "End")).toBe("Likelihood 1, impact 5, Medium, 1 risk: OP-05");
    expect(await stops(page)).toBe(1);
    await press(page, "Tab", "Shift+Tab");
    expect(await focused(page)).toBe("Likelihood 1, impact 5, Medium, 1 risk: OP-05");
    await page.close();
    expect(troubles).toEqual([]);
  });

  test("Enter lists the risks of a cell, whose ids lead to their rows; Escape leads back", async () => {
    const { page, calls } = await show();
    const cell = page.getByRole("gridcell", { name: /^Likelihood 2, impact 5/ });
    await cell.focus();
    expect(await press(page, "Enter")).toBe("Likelihood 2, impact 5 · High");
    expect(await cell.getAttribute("aria-selected")).toBe("true");
    await page.getByRole("button", { name: "Show OP-09 in Risks" }).click();
    expect((await calls()).at(-1)).toBe("openSheet Risks A14");
    expect(await press(page, "Escape")).toBe("Likelihood 2, impact 5, High, 2 risks: OP-02, OP-09");
    expect(await page.getByRole("button", { name: "Close the list" }).count()).toBe(0);
    await page.keyboard.press("Home");
    expect(await press(page, "Space")).toBe("Likelihood 2, impact 1 · Low");
    await page.getByText("No risk stands here.").waitFor();
    await page.close();
  });

  test("shows risks before and after controls, and the same in a table", async () => {
    const { page } = await show();
    await page
      .getByRole("grid", { name: "Residual risks by likelihood and impact, after controls: 11 open risks" })
      .waitFor();
    await page.getByRole("radio", { name: "Residual", exact: true }).press("ArrowLeft");
    await page
      .getByRole("grid", { name: "Inherent risks by likelihood and impact, before controls: 11 open risks" })
      .waitFor();
    await page.getByRole("gridcell", { name: "Likelihood 4, impact 5, Extreme, 1 risk: OP-01" }).waitFor();
    await page.getByText("Heat map as a table").click();
    const row = page.getByRole("row", { name: /^3 – 1: OP-08/ });
    expect(await row.getByRole("cell").allTextContents()).toEqual([
      "–",
      "1: OP-08",
      "2: OP-04, OP-11",
      "1: OP-12",
      "1: OP-02",
    ]);
    await page.close();
  });
});

test("the largest risks stand in order, by residual score or by expected value; flags say whom they concern", async () => {
  const { page } = await show();
  const ids = async () =>
    (await page.getByRole("region", { name: "Largest risks" }).getByRole("row").allTextContents())
      .slice(1)
      .map((text) => /OP-\d\d/.exec(text)?.[0]);
  const byResidual = await ids();
  expect([byResidual.length, byResidual[0], byResidual[1]]).toEqual([10, "OP-01", "OP-03"]);
  await page.getByRole("radio", { name: "EMV" }).check();
  // 0.3 · 493,333 = 148,000; 0.6 · 90,000 = 54,000; 0.2 · 291,667 = 58,333.
  expect((await ids()).slice(0, 3)).toEqual(["OP-01", "OP-02", "OP-03"]);
  await page.getByText("No owner (1)").click();
  await page.getByRole("button", { name: "Show OP-04 in Risks" }).waitFor();
  await page.close();
});

test("the loss-exceedance curve names its percentiles, and stands in a table", async () => {
  const { page } = await show();
  const curve = page.getByRole("img", { name: /^Loss-exceedance curve/ }).first();
  expect(await curve.getAttribute("aria-label")).toMatch(/P50: [\d.]+ k, P80: [\d.]+ k, P90: [\d.]+ k$/);
  await page.getByText("10 risks, 10,000 trials, seed 1, PERT impacts").waitFor();
  await page.getByText("Curve as a table").click();
  const rows = page.getByRole("region", { name: "What all open risks may cost" }).getByRole("row");
  expect(await rows.count()).toBe(14);
  expect(await rows.nth(13).textContent()).toMatch(/1\.0 %$/);
  await page.close();
});

test("supposing that a control worked changes figures at once, and nothing in the workbook", async () => {
  const { page, calls, troubles } = await show();
  const suppose = page.getByRole("region", { name: "What if this control worked?" });
  await suppose.getByText("no cell changes").waitFor();
  const figures = async (label: string) =>
    (await suppose.getByRole("row", { name: label }).getByRole("cell").allTextContents()).map((text) => text.trim());
  await page
    .getByRole("img", { name: /^Loss-exceedance curve/ })
    .nth(1)
    .waitFor();
  const [recorded, same] = await figures("Contingency");
  expect(same).toBe(recorded);
  const before = await calls();
  await suppose.getByRole("slider", { name: "Control effectiveness" }).press("End");
  await suppose.getByText("100 % (recorded: 40 %)").waitFor();
  expect(await figures("Residual score")).toEqual(["12", "0"]);
  expect(await figures("EMV of the risk")).toEqual(["148 k", "0"]);
  // Without its 148,000 the register's 423,858 come to 275,858.
  expect(await figures("Open EMV")).toEqual(["424 k", "276 k"]);
  await page.waitForFunction((was) => {
    const row = [...document.querySelectorAll("tbody[aria-live] tr")].at(-1);
    return row?.lastElementChild?.textContent !== was;
  }, recorded);
  await suppose.getByText("if the control worked", { exact: true }).waitFor();
  expect(await calls()).toEqual(before);
  await suppose.getByRole("button", { name: "Reset to recorded" }).click();
  await suppose.getByText("40 % (recorded: 40 %)").waitFor();
  expect(await figures("Contingency")).toEqual([recorded, recorded]);
  await page.close();
  expect(troubles).toEqual([]);
});

test("a long simulation says how far it is, and can be called off and started again", async () => {
  const { page } = await tests.open({ scenario: { trackers: [register] } });
  // A worker that gets to two fifths of the trials and never further.
  await page.evaluate(() => {
    class SlowWorker {
      onmessage: ((event: object) => void) | null = null;
      postMessage() {
        setTimeout(() => this.onmessage?.({ data: { share: 0.4 } }));
      }
      terminate() {
        document.body.dataset.ended = String(Number(document.body.dataset.ended ?? 0) + 1);
      }
    }
    Object.assign(window, { Worker: SlowWorker });
  });
  await page.getByRole("button", { name: "Show", exact: true }).click();
  const loss = page.getByRole("region", { name: "What all open risks may cost" });
  await loss.getByText("40 % of the trials done").waitFor();
  expect(await loss.getByRole("progressbar", { name: "Simulating" }).last().getAttribute("aria-valuenow")).toBe("0.4");
  await loss.getByRole("button", { name: "Cancel" }).click();
  await loss.getByText("Canceled.").waitFor();
  expect(await page.evaluate(() => document.body.dataset.ended)).toBe("1");
  await loss.getByRole("button", { name: "Simulate" }).click();
  await loss.getByText("40 % of the trials done").waitFor();
  await page.close();
});

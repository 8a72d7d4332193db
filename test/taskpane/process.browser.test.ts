import { measured } from "./measured";
import { PaneTests } from "./openPane";

let tests: PaneTests;
beforeAll(async () => {
  tests = await PaneTests.start();
});
afterAll(() => tests.close());

test("selected figures become a control chart, by keyboard alone", async () => {
  const { page, calls, troubles } = await tests.open({ scenario: { selection: measured } });
  await page.getByRole("button", { name: /^Analyze a process/ }).press("Enter");
  await page.getByText("17 numbers · 1 left out (B6: text)").waitFor();
  const picture = page.getByRole("img", { name: /^Control chart of Minutes, 17 points/ });
  expect(await picture.getAttribute("aria-label")).toContain("1 point breaks a rule: point 10");
  // The arrow keys walk through the analyses, as radio buttons do.
  await page.getByRole("radio", { name: "Control chart" }).press("ArrowRight");
  await page.getByRole("img", { name: /^Histogram of Minutes/ }).waitFor();
  await page.getByRole("radio", { name: "Capability" }).press("ArrowLeft");
  await picture.waitFor();
  await page.getByRole("button", { name: "Insert analysis" }).press("Enter");
  await page.getByText("Control chart is ready").waitFor();
  expect(await page.getByRole("button", { name: "Refresh" }).count()).toBe(0);
  expect(await calls()).toContain("buildProcess control");
  // Back on the first page an analysis is neither shown in the pane nor refreshed: all of it stands on its sheet.
  await page.getByRole("button", { name: "Back" }).press("Enter");
  const card = page.getByRole("article", { name: "Control chart" });
  await card.getByText("Follows its selected cells by itself").waitFor();
  expect(await card.getByRole("button").allTextContents()).toEqual(["Open", "Remove"]);
  expect(troubles).toEqual([]);
});

test("limits are typed as the workbook writes numbers, and what is no number says so", async () => {
  const { page } = await tests.open({ hash: "#process", scenario: { selection: measured }, width: 320 });
  await page.getByRole("radio", { name: "Capability" }).check();
  await page.getByText("Type a limit to see how capable the process is.").waitFor();
  await page.getByLabel("Upper limit (USL)").fill("twelve");
  await page.getByText("This is not a number.").waitFor();
  await page.getByLabel("Upper limit (USL)").fill("12.5");
  await page.getByRole("img", { name: "Histogram of Minutes, 17 values, 5.9 % beyond a limit." }).waitFor();
  await page.getByLabel("Lower limit (LSL)").fill("13");
  await page.getByText("The lower limit must be below the upper limit.").waitFor();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test("blank cells are refused in words, and the selection can be read again", async () => {
  const { page, calls } = await tests.open({ hash: "#process" });
  await page.getByText("The selected cells are blank.").waitFor();
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByText("The selected cells are blank.").waitFor();
  expect((await calls()).filter((call) => call === "lookSelection").length).toBe(2);
});

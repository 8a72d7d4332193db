import { excelCheck } from "./excelCheck";
import { PaneTests } from "./openPane";

let tests: PaneTests;
beforeAll(async () => {
  tests = await PaneTests.start();
});
afterAll(() => tests.close());

test("by keyboard from the first page to the answers and back; the sentence comes first and what differs stands on top", async () => {
  const { page, troubles } = await tests.open();
  await page.getByRole("button", { name: "More", exact: true }).press("Enter");
  await page.getByRole("button", { name: "Check this Excel" }).press("Enter");
  await page.getByRole("button", { name: "Check", exact: true }).press("Enter");
  const all = excelCheck.answers.length;
  await page.getByText(`${all - 4} of ${all} are as expected`, { exact: true }).waitFor();
  await page.getByText("Excel for Windows 16.0.17928.20114 · ExcelApi 1.17 · en-US").waitFor();
  const differing = page.getByRole("table", { name: "What differs" });
  expect(await differing.getByRole("row").count()).toBe(1 + 3 * 2);
  expect(await differing.getByRole("cell", { name: "as 0" }).count()).toBe(1);
  const tables = page.getByText("Tables · 10 of 10");
  await tables.press("Enter");
  expect(await page.getByRole("table", { name: "Tables" }).getByRole("rowheader").count()).toBe(10);
  await page.getByRole("button", { name: "Back" }).press("Enter");
  await page.getByRole("heading", { name: "More", level: 1 }).waitFor();
  await page.getByRole("button", { name: "Back" }).press("Enter");
  await page.getByRole("heading", { name: "Trackers", level: 1 }).waitFor();
  expect(troubles).toEqual([]);
});

test("the answers are copied as a table: which Excel, the sentence, and a row an answer", async () => {
  const { page } = await tests.open();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("button", { name: "Check this Excel" }).click();
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await page.getByRole("button", { name: "Copy as a table" }).click();
  const all = excelCheck.answers.length;
  await page
    .getByText(`Copied: ${all + 3} rows. Nothing of the workbook is in it.`)
    .first()
    .waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const lines = text.split(/\r?\n/).map((line) => line.split("\t"));
  expect(lines).toHaveLength(all + 3);
  expect(lines[0][0]).toBe("Excel for Windows 16.0.17928.20114 · ExcelApi 1.17 · en-US");
  expect(lines[2]).toEqual(["Area", "Asked", "Expected", "Seen", "Outcome"]);
  expect(lines[3].slice(2)).toEqual(["3", "3", "as expected"]);
});

test("while it runs the pane stays, and a press on Cancel calls it off", async () => {
  const { page } = await tests.open({ scenario: { buildDelay: 400 } });
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("button", { name: "Check this Excel" }).click();
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await page
    .getByRole("status")
    .filter({ hasText: /^Add-in functions · \d+ of \d+$/ })
    .waitFor();
  expect(await page.getByRole("button", { name: "Share", exact: true }).isDisabled()).toBe(true);
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByRole("alert").getByText("The workbook is as it was.").waitFor();
  expect(await page.getByRole("button", { name: "Check", exact: true }).count()).toBe(1);
});

test("a sheet that stays behind is named, and can be removed", async () => {
  const checkFails = { what: "Excel was not checked.", why: "", next: "Remove it.", leftovers: ["COO check 12ab34cd"] };
  const { page, calls } = await tests.open({ scenario: { checkFails } });
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("button", { name: "Check this Excel" }).click();
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await page.getByRole("alert").getByText("Left in the workbook: COO check 12ab34cd.").waitFor();
  await page.getByRole("button", { name: "Remove leftovers" }).click();
  await page.getByRole("alert").waitFor({ state: "detached" });
  expect(await calls()).toContain("removeLeftovers COO check 12ab34cd");
});

test("what is remembered is listed, and forgotten one by one", async () => {
  const rememberedHeadings = ["cost center | budget | ist", "account | plan | actual"];
  const { page, calls } = await tests.open({ scenario: { rememberedHeadings } });
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByText("Category: Cost center · Plan: Budget (2)").nth(1).waitFor();
  await page.getByRole("button", { name: "Forget cost center | budget | ist" }).click();
  await page.getByText("Forgotten. The sheet itself stays as it is.").waitFor({ state: "attached" });
  expect(await page.getByRole("listitem").count()).toBe(1);
  expect(await calls()).toContain("forgetHeadings cost center | budget | ist");
});

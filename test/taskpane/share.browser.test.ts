import { PaneTests } from "./openPane";
import { muchToSettle, someFunctions } from "./shareReports";

let tests: PaneTests;
beforeAll(async () => {
  tests = await PaneTests.start();
});
afterAll(() => tests.close());

test("a workbook that needs nothing is ready to share", async () => {
  const { page, calls } = await tests.open();
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByText("Ready to share").waitFor();
  expect(await page.getByRole("button", { name: "Make portable" }).count()).toBe(0);
  expect(await calls()).toContain("checkSharing exact");
});

test("a finding leads to its cells, and the workbook is made portable and taken back", async () => {
  const { page, calls } = await tests.open({ hash: "#share", scenario: { share: someFunctions } });
  await page.getByText("2 things to settle before sharing").waitFor();
  const finding = page.getByRole("article", { name: "214 cells with COO functions" });
  expect(await finding.getByText("and 208 more cells").count()).toBe(1);
  await finding.getByRole("button", { name: "Show Budget lines H2" }).click();
  await page.getByLabel("Your readers have").selectOption("Excel 2021 or Microsoft 365");
  await page.getByRole("button", { name: "Make portable" }).click();
  await page.getByText("215 cells hold plain formulas now.").first().waitFor();
  await page.getByText("215 cells compared: all show the same as before.").waitFor();
  await page.getByText("Ready to share").waitFor();
  await page.getByRole("button", { name: "Bring functions back" }).click();
  await page.getByText("215 cells hold their functions again.").first().waitFor();
  await page.getByText("2 things to settle before sharing").waitFor();
  expect(await calls()).toEqual(
    expect.arrayContaining(["openSheet Budget lines H2", "makePortable lambda", "bringBack []"]),
  );
});

test("a person chooses what becomes of cells that were changed since", async () => {
  const { page, calls } = await tests.open({ hash: "#share", scenario: { share: muchToSettle } });
  await page.getByLabel("What to do with Budget lines, cell H7").selectOption("Bring the function back");
  await page.getByLabel("What to do with Budget lines, cell H8").selectOption("Keep what is there");
  await page.getByRole("button", { name: "Bring functions back" }).click();
  await page.getByText("12 cells hold their functions again.").first().waitFor();
  expect(await calls()).toContain('bringBack [["Budget lines!H7","function"],["Budget lines!H8","keep"]]');
});

test("what is stuck is repaired", async () => {
  const { page } = await tests.open({ hash: "#share", scenario: { share: muchToSettle } });
  await page.getByRole("button", { name: "Repair" }).click();
  await page.getByText("3 formulas entered again.").first().waitFor();
  expect(await page.getByRole("button", { name: "Repair" }).count()).toBe(0);
});

test("a failure says what happened, and the page stays", async () => {
  const shareFails = { what: "The workbook was not made portable.", why: "", next: "Try again.", leftovers: [] };
  const { page } = await tests.open({ hash: "#share", scenario: { share: someFunctions, shareFails } });
  await page.getByRole("button", { name: "Make portable" }).click();
  await page.getByRole("alert").getByText("The workbook was not made portable.").waitFor();
  await page.getByText("2 things to settle before sharing").waitFor();
});

import { PaneTests } from "./openPane";
import { tracker } from "./tracker";

let tests: PaneTests;
beforeAll(async () => {
  tests = await PaneTests.start();
});
afterAll(() => tests.close());

test("a sheet that lists duties becomes a register, by keyboard alone", async () => {
  const { page, calls, troubles } = await tests.open({ scenario: { duties: true } });
  await page.getByText("This sheet looks like a list of duties").waitFor();
  await page.getByRole("button", { name: "Set up Compliance register" }).press("Enter");
  await page.getByText("Header in row 3 · 42 duties").waitFor();
  await page.getByText("3 sheets, 1 table, 0 charts; nothing else is touched").waitFor();
  const headline = page.getByRole("group", { name: "Compliance register" });
  await headline.getByText("Without owner").waitFor();
  // The column of the duties is chosen as the others are: with the arrow keys of a list.
  const duty = page.getByRole("combobox", { name: "Duty", exact: true });
  expect(await duty.inputValue()).toBe("B");
  await duty.focus();
  await page.getByRole("button", { name: "Build register" }).press("Enter");
  await page.getByText("Compliance register is ready").waitFor();
  await page.getByRole("heading", { name: "To look at" }).waitFor();
  await page.getByText(/CD-05 Audit of the solvent balance/).waitFor();
  expect((await calls()).filter((call) => call.startsWith("build"))).toEqual(["buildCompliance"]);
  expect(troubles).toEqual([]);
});

test("a register of the workbook is shown again, and can be refreshed", async () => {
  const register = tracker({
    id: "_coo7",
    kind: "compliance",
    title: "Compliance register",
    sheets: ["Compliance", "Compliance duties", "Compliance settings"],
    table: "Compliance duties",
    sourceSheet: "Duties",
  });
  const { page } = await tests.open({ scenario: { duties: true, trackers: [register] } });
  const card = page.getByRole("article", { name: "Compliance register" });
  await card.waitFor();
  expect(await card.getByRole("button").allTextContents()).toEqual(["Show", "Open", "Refresh", "Remove"]);
  await card.getByRole("button", { name: "Show", exact: true }).press("Enter");
  await page.getByRole("heading", { level: 1, name: "Compliance register" }).waitFor();
  await page.getByText(/CD-05 Audit of the solvent balance/).waitFor();
});

test("people without a list start in two clicks, with examples that say so", async () => {
  const { page, calls } = await tests.open({});
  await page.getByRole("button", { name: "Start empty: Risk register" }).click();
  await page.getByText("4 sheets, 2 tables, 2 charts; nothing else is touched").waitFor();
  await page.getByRole("button", { name: "Build both" }).click();
  await page.getByText("Risk register is ready").waitFor();
  await page.getByText(/3 example rows: replace or delete them/).waitFor();
  expect(await calls()).toContain("startEmpty risk");
  // An analysis needs cells that are there.
  await page.getByRole("button", { name: "Back" }).click();
  expect(await page.getByRole("button", { name: /^Start empty: / }).allTextContents()).toHaveLength(4);
});

import { PaneTests } from "./openPane";

let tests: PaneTests;
beforeAll(async () => {
  tests = await PaneTests.start();
});
afterAll(() => tests.close());

test("a sheet that lists risks becomes a register in two clicks", async () => {
  const { page } = await tests.open({ scenario: { risks: true } });
  await page.getByText("This sheet looks like a list of risks").waitFor();
  await page.getByRole("button", { name: "Set up Risk register" }).click();
  await page.getByText("Header in row 3 · 12 risks").waitFor();
  await page.getByText("3 sheets, 1 table, 2 charts; nothing else is touched").waitFor();
  const headline = page.getByRole("group", { name: "Risk register" });
  expect(await headline.getByText("Open EMV").count()).toBe(1);
  await page.getByRole("button", { name: "Build register" }).click();
  await page.getByText("Risk register is ready").waitFor();
  expect(await page.getByRole("group", { name: "Risk register" }).getByText("Contingency").count()).toBe(1);
});

test("a sheet without ratings asks for its columns, and takes them", async () => {
  const { page } = await tests.open({ hash: "#risk" });
  await page.getByText("Which column says what the risks are?").waitFor();
  expect(await page.getByRole("button", { name: "Build register" }).getAttribute("aria-disabled")).toBe("true");
  for (const [role, column] of [
    ["Risk", "B: Category"],
    ["Likelihood", "E: Plan"],
    ["Impact", "F: Actual"],
  ])
    await page.getByLabel(role, { exact: true }).selectOption({ label: column });
  await page.getByText(/nothing else is touched/).waitFor();
});

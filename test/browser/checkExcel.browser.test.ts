import { probes } from "../../src/excel/probes";
import { readCells } from "./cells";
import { checkExcel } from "./checkSteps";
import { workbenchForEach } from "./workbenchForEach";

const current = workbenchForEach();

const sheet = "FY2026 budget export";

test("the workbench answers all probes as Excel does; the answers are copied, and the workbook is as before", async () => {
  const { page, pane } = current.workbench;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const before = await readCells(page, sheet, "A1:G60");
  const tabs = await page.getByRole("tab").allTextContents();
  await checkExcel(current.workbench);
  const sentence = `${probes.length} of ${probes.length} are as expected`;
  await pane.getByText("Tables · 10 of 10").press("Enter");
  await pane.getByRole("table", { name: "Tables" }).getByText("Cells filled right below a table").waitFor();

  await pane.getByRole("button", { name: "Copy as a table" }).click();
  await pane
    .getByText(/^Copied: \d+ rows\./)
    .first()
    .waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(sentence);
  expect(copied.split("\n")).toHaveLength(probes.length + 3);
  for (const word of [...tabs, "Wages and salaries", "Operations"]) expect(copied).not.toContain(word);

  expect(await page.getByRole("tab").allTextContents()).toEqual(tabs);
  expect(await readCells(page, sheet, "A1:G60")).toEqual(before);
});

import { readFile } from "node:fs/promises";
import type { FrameLocator, Page } from "playwright-core";
import { openBytes } from "../../src/workbench/files/openBytes";
import { goTo, readCells, typeInto } from "./cells";
import { settles } from "./settles";
import { workbenchForEach } from "./workbenchForEach";

const current = workbenchForEach();
const sheet = "FY2026 budget export";

async function sharePage(page: Page, pane: FrameLocator, formula: string): Promise<void> {
  await typeInto(page, "I5", formula);
  const [[actual]] = await readCells(page, sheet, "F5");
  await settles(() => readCells(page, sheet, "I5"), [[(actual as number) / 2]]);
  await pane.getByRole("button", { name: "Share" }).click();
}

test("a portable copy comes as a file, and the workbook's own formulas stay", async () => {
  const { page, pane } = current.workbench;
  await sharePage(page, pane, "=COO.EMV(0.5,F5)");
  const download = page.waitForEvent("download");
  await pane.getByRole("button", { name: "Open a portable copy" }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe("Operations FY2026 (copy).xlsx");
  await page.getByText("The new workbook was saved to your downloads as Operations FY2026 (copy).xlsx.").waitFor();
  await pane.getByText("This workbook is as it was.").first().waitFor();
  const copy = openBytes("copy.xlsx", await readFile(await saved.path()));
  const copied = copy.sheets
    .find(({ name }) => name === sheet)!
    .cells.get(4)!
    .get(8)!;
  expect(copied.formula).toMatch(/^=IF\(/);
  const [[value]] = await readCells(page, sheet, "I5");
  expect(copied.value).toBeCloseTo(value as number, 6);
  expect(await page.getByRole("tab").allTextContents()).toEqual([sheet, "Risk list 2026", "KPI list", "Duties 2026"]);
  await pane.getByText("1 thing to settle before sharing").waitFor();
});

test("the selected cells come to the clipboard as a table", async () => {
  const { page, pane } = current.workbench;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await goTo(page, "A4:C6");
  await pane.getByRole("button", { name: "Share" }).click();
  await pane.getByLabel("What to copy").selectOption("The selected cells");
  await pane.getByRole("button", { name: "Copy as a table" }).click();
  await pane.getByText("Copied: 3 rows, 3 columns.").first().waitFor();
  const { html, text } = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const form = async (type: string) => (await item.getType(type)).text();
    return { html: await form("text/html"), text: await form("text/plain") };
  });
  const shown = (await readCells(page, sheet, "A4:C6")).map((row) => row.join("\t")).join("\n");
  expect(text).toBe(shown);
  expect(html.match(/<th /g)).toHaveLength(3);
});

test("formulas that wait for their function when the pane starts are repaired from its first page", async () => {
  const { page, pane } = current.workbench;
  await typeInto(page, "I5", "=_xldudf_COO_RISKSCORE(3,4)");
  await settles(() => readCells(page, sheet, "I5"), [["#NAME?"]]);
  await page
    .locator("#pane-frame")
    .evaluate((frame) => (frame as HTMLIFrameElement).contentWindow?.location.replace("/taskpane.html"));
  await pane.getByText("1 cell waits for its function.").waitFor();
  await pane.getByRole("button", { name: "Repair" }).click();
  await pane.getByText("1 formula entered again.").waitFor();
  await settles(() => readCells(page, sheet, "I5"), [[12]]);
});

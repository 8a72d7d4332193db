import { readFile } from "node:fs/promises";
import { openBytes } from "../../src/workbench/files/openBytes";
import { readCells, typeInto } from "./cells";
import { workbenchForEach } from "./workbenchForEach";

const csv = "Category,Plan,Actual\nRent,1200,1200\nTravel,300,(45.50)\n";

const current = workbenchForEach();

test("opens a CSV file of the person's own, which the pane then looks at", async () => {
  const { page, pane } = current.workbench;
  await page.locator("#file").setInputFiles({ name: "costs.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
  await pane.getByText("Active sheet · costs").waitFor();
  expect(await readCells(page, "costs", "A1:B3")).toEqual([
    ["Category", "Plan"],
    ["Rent", 1200],
    ["Travel", 300],
  ]);
});

test("opens a file that is dropped on the cells", async () => {
  const { page, pane } = current.workbench;
  const files = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "dropped.csv", { type: "text/csv" }));
    return transfer;
  }, csv);
  const cells = page.locator("#sheet");
  await cells.dispatchEvent("dragenter", { dataTransfer: files });
  await page.getByText("Drop a CSV or XLSX file to open it").waitFor();
  await cells.dispatchEvent("drop", { dataTransfer: files });
  await pane.getByText("Active sheet · dropped").waitFor();
  expect(await page.getByText("Drop a CSV or XLSX file to open it").isVisible()).toBe(false);
});

test("says why a file cannot be opened, and keeps the workbook", async () => {
  const { page } = current.workbench;
  const picture = {
    name: "picture.png",
    mimeType: "image/png",
    buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]),
  };
  await page.locator("#file").setInputFiles(picture);
  await page.getByText(/picture\.png is a picture, no \.xlsx and no \.csv file/).waitFor();
  expect(await readCells(page, "FY2026 budget export", "A4")).toEqual([["Department"]]);
});

test("starts over with the sample", async () => {
  const { page, pane } = current.workbench;
  await page.locator("#file").setInputFiles({ name: "costs.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
  await pane.getByText("Active sheet · costs").waitFor();
  await page.getByRole("button", { name: "New sample" }).click();
  await pane.getByText("Active sheet · FY2026 budget export").waitFor();
  expect(await page.getByRole("tab").allTextContents()).toEqual([
    "FY2026 budget export",
    "Risk list 2026",
    "KPI list",
    "Duties 2026",
  ]);
});

test("saves the workbook as XLSX with its formulas and values, and opens it again", async () => {
  const { page, pane } = current.workbench;
  await typeInto(page, "I5", "=SUM(F5:F6)");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as XLSX" }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe("Operations FY2026.xlsx");
  const bytes = await readFile(await saved.path());
  const [sheet] = openBytes("saved.xlsx", bytes).sheets;
  const cell = (row: number, column: number) => sheet.cells.get(row)?.get(column);
  expect([sheet.name, cell(3, 4)?.value, cell(4, 8)?.formula]).toEqual(["FY2026 budget export", "Plan", "=SUM(F5:F6)"]);
  expect(cell(4, 8)?.value).toBeCloseTo(374419.24, 2);

  await page.locator("#file").setInputFiles({ name: "again.xlsx", mimeType: "", buffer: bytes });
  await pane.getByText("Active sheet · FY2026 budget export").waitFor();
  expect(await page.locator("#workbook-name").textContent()).toBe("again.xlsx");
  expect(await readCells(page, "FY2026 budget export", "A293")).toEqual([["Total"]]);
});

import { readCells } from "./cells";
import { startWorkbenchBrowser, type OpenWorkbench, type WorkbenchBrowser } from "./openWorkbench";

const csv = "Category,Plan,Actual\nRent,1200,1200\nTravel,300,(45.50)\n";

let browser: WorkbenchBrowser;
let workbench: OpenWorkbench;

beforeAll(async () => {
  browser = await startWorkbenchBrowser();
});

beforeEach(async () => {
  workbench = await browser.open();
});

afterEach(async () => {
  await workbench.close();
  expect(workbench.leaving).toEqual([]);
  expect(workbench.errors).toEqual([]);
});

afterAll(() => browser.close());

test("opens a CSV file of the person's own, which the pane then looks at", async () => {
  const { page, pane } = workbench;
  await page.locator("#file").setInputFiles({ name: "costs.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
  await pane.getByText("Active sheet · costs").waitFor();
  expect(await readCells(page, "costs", "A1:B3")).toEqual([
    ["Category", "Plan"],
    ["Rent", 1200],
    ["Travel", 300],
  ]);
});

test("opens a file that is dropped on the cells", async () => {
  const { page, pane } = workbench;
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
  const { page } = workbench;
  const picture = {
    name: "picture.png",
    mimeType: "image/png",
    buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]),
  };
  await page.locator("#file").setInputFiles(picture);
  await page.getByText("picture.png is neither an .xlsx nor a .csv file.").waitFor();
  expect(await readCells(page, "FY2026 budget export", "A4")).toEqual([["Department"]]);
});

test("starts over with the sample", async () => {
  const { page, pane } = workbench;
  await page.locator("#file").setInputFiles({ name: "costs.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
  await pane.getByText("Active sheet · costs").waitFor();
  await page.getByRole("button", { name: "New sample" }).click();
  await pane.getByText("Active sheet · FY2026 budget export").waitFor();
  expect(await page.getByRole("tab").allTextContents()).toEqual(["FY2026 budget export"]);
});

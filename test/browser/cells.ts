import type { Page } from "playwright-core";

/** Goes to a cell of the active sheet by the name box, by keyboard. */
export async function goTo(page: Page, address: string): Promise<void> {
  const nameBox = page.getByRole("textbox", { name: "Name box" });
  await nameBox.fill(address);
  await nameBox.press("Enter");
}

/** Types into a cell of the active sheet as a person does. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Shows a sheet by its tab. */
export async function showSheet(page: Page, name: string): Promise<void> {
  await page.getByRole("tab", { name, exact: true }).click();
}

/** What the cells of a sheet hold, as Excel's client would read them. */
export async function readCells(page: Page, sheet: string, area: string): Promise<unknown[][]> {
  return page.evaluate(
    ([name, address]) => window.workbench?.readCells(name, address) ?? Promise.reject(new Error("No workbench.")),
    [sheet, area],
  );
}

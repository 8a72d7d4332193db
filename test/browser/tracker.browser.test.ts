import type { Page } from "playwright-core";
import { goTo, readCells, showSheet, typeInto } from "./cells";
import { workbenchForEach } from "./workbenchForEach";
import { settles } from "./settles";
import { findingsInEveryTheme } from "./themes";
import { buildByClicks, buildByKeyboard, waitForResult } from "./trackerSteps";

const source = "FY2026 budget export";
const tracker = "Budget tracker";
const lines = "Budget lines";

const current = workbenchForEach();

test("builds the sample's tracker in two clicks; it follows its source, takes a new row in and keeps what was typed", async () => {
  const { page, pane } = current.workbench;
  const before = await readCells(page, source, "A1:G293");
  await buildByClicks(pane);
  expect(await readCells(page, source, "A1:G293")).toEqual(before);
  expect(await page.getByRole("img", { name: /plan and actual/i }).count()).toBe(1);
  expect(await findingsInEveryTheme(page)).toEqual([]);

  const actual = await expenseActual(page);
  const owner = await lineCell(page, "Freight", "Owner");
  await showSheet(page, source);
  await typeInto(page, "F6", "194512.74");
  await settles(() => expenseActual(page), actual + 10_000_00);
  await showSheet(page, tracker);
  expect(await readCells(page, tracker, "A3")).toEqual([[expect.stringContaining("Reconciled")]]);
  await showSheet(page, lines);
  await typeInto(page, owner, "Head of logistics");

  await showSheet(page, source);
  await goTo(page, "A293");
  await page.getByRole("button", { name: "Insert row above" }).click();
  await goTo(page, "A293");
  for (const cell of ["IT", "Training", "Expense", "1 Oct 2026", "4000", "5000"]) {
    await page.keyboard.type(cell);
    await page.keyboard.press("Tab");
  }
  await settles(async () => (await readCells(page, source, "E293:F294"))[0], [4000, 5000]);

  await page.getByRole("button", { name: "Refresh", exact: true }).click();
  await waitForResult(pane);
  await settles(() => expenseActual(page), actual + 15_000_00);
  const added = await lineCell(page, "Training", "Actual");
  expect(await readCells(page, lines, added)).toEqual([[5000]]);
  const kept = await lineCell(page, "Freight", "Owner");
  expect(await readCells(page, lines, kept)).toEqual([["Head of logistics"]]);
});

test("builds the same tracker by keyboard alone; the way there keeps nobody out in any theme", async () => {
  const { page, pane } = current.workbench;
  await buildByKeyboard(page, pane, async () => expect(await findingsInEveryTheme(page)).toEqual([]));
  // The sample's actual expenses, text numbers and credit note included: 11,295,944.23.
  expect(await expenseActual(page)).toBe(11_295_944_23);
});

/** The tracker's headline figure for actual expenses, in cents. */
async function expenseActual(page: Page): Promise<number> {
  const rows = await readCells(page, tracker, "A1:L12");
  const column = rows.find((row) => row.includes("Actual"))?.indexOf("Actual") ?? -1;
  return Math.round(Number(rows.find((row) => row[0] === "Expense")?.[column]) * 100);
}

/** Address of a line's cell in the tracker's table: the line of a category, the column under a header. */
async function lineCell(page: Page, category: string, header: string): Promise<string> {
  const rows = await readCells(page, lines, "A1:Z60");
  const head = rows.findIndex((row) => row.includes("Category"));
  const column = rows[head]?.indexOf(header) ?? -1;
  const row = rows.findIndex((cells) => cells[rows[head].indexOf("Category")] === category);
  if (column < 0 || row < 0) throw new Error(`${lines} has no ${header} of ${category}.`);
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

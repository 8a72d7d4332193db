import { goTo, readCells, showSheet, typeInto } from "./cells";
import type { OpenWorkbench } from "./openWorkbench";
import { workbenchForEach } from "./workbenchForEach";
import { settles } from "./settles";
import { findingsInEveryTheme } from "./themes";

const sample = "FY2026 budget export";

const current = workbenchForEach();

test("shows the invented sample beside the pane, lists of risks and of KPIs on sheets of their own", async () => {
  const { page, pane } = current.workbench;
  expect(await readCells(page, sample, "A4:F4")).toEqual([
    ["Department", "Category", "Type", "Period", "Plan", "Actual"],
  ]);
  await pane.getByRole("heading", { level: 1 }).waitFor();
  expect(await findingsInEveryTheme(page)).toEqual([]);
  expect(await page.getByRole("tab").allTextContents()).toEqual([sample, "Risk list 2026", "KPI list", "Duties 2026"]);
  const [[title], [about], headers] = await readCells(page, "Risk list 2026", "A1:C3");
  expect([title, about]).toEqual(["Sample company · Operations risks 2026", "Invented data · USD"]);
  expect(headers).toEqual(["Risk ID", "Risk", "Category"]);
  expect((await readCells(page, "KPI list", "A2"))[0]).toEqual(["Invented data · November 2024 to October 2026"]);
  await pane.getByText(`Active sheet · ${sample}`).waitFor();
  await showSheet(page, "Risk list 2026");
  // The pane looks again when a person comes back to it.
  await pane.getByRole("heading", { level: 1 }).click();
  await pane.getByText("This sheet looks like a list of risks").waitFor();
  await showSheet(page, "KPI list");
  await pane.getByRole("heading", { level: 1 }).click();
  await pane.getByText("This sheet looks like a list of KPIs").waitFor();
});

test("has the ribbon of the add-in's manifest, F6 between its parts, and a pane of 320 pixels to three fifths", async () => {
  const { page, pane } = current.workbench;
  const trackers = page.getByRole("group", { name: "Trackers" });
  expect(await trackers.getByRole("button").allTextContents()).toEqual([
    "Budget tracker",
    "Risk register",
    "KPI scorecard",
    "Compliance register",
    "Analyze a process",
    "Refresh",
    "Share",
  ]);

  const place = (): Promise<string> =>
    page.evaluate(() => document.activeElement?.closest("#ribbon, #grid, #pane")?.id ?? "nowhere");
  const places: string[] = [];
  await page.getByRole("button", { name: "Budget tracker" }).focus();
  for (let step = 0; step < 3; step++) {
    await page.keyboard.press("F6");
    places.push(await place());
  }
  expect(places).toEqual(["grid", "pane", "ribbon"]);

  const splitter = page.getByRole("separator", { name: "Width of the task pane" });
  const width = async (): Promise<number> => (await page.locator("#pane").boundingBox())?.width ?? 0;
  expect(await width()).toBe(350);
  await splitter.press("Home");
  expect(await width()).toBe(320);
  await splitter.press("ArrowRight");
  expect(await width()).toBe(320);
  await splitter.press("End");
  expect(await width()).toBe(864);

  await trackers.getByRole("button", { name: "Risk register" }).click();
  await pane.getByRole("heading", { name: "Risk register", level: 1 }).waitFor();
  await page.getByRole("button", { name: "Close the task pane" }).click();
  await page.getByRole("button", { name: "Functions" }).click();
  await pane.getByRole("heading", { name: "Functions", level: 1 }).waitFor();
});

test("calculates COO functions in the cells, follows their inputs, and completes their names", async () => {
  const { page } = current.workbench;
  await typeInto(page, "J5", '=COO.VARIANCE(F5:F6,E5:E6,"expense")');
  await waitForCells(page, "J5:J6", [[-3906.5], [1487.26]]);
  await typeInto(page, "F5", "186000");
  await waitForCells(page, "J5:J6", [[0], [1487.26]]);
  await goTo(page, "K5");
  await page.keyboard.type("=COO.PA", { delay: 40 });
  await page.getByText("COO.PACE", { exact: true }).waitFor();
  // The list of names closes, then the cell.
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");

  // A simulation takes its time.
  await typeInto(page, "J8", "=INDEX(COO.RISKSIM(1,100,100,100),1,2)");
  await waitForCells(page, "J8", [[100]]);
  // The words of an explanation are fetched when they are first asked for.
  await typeInto(page, "M5", '=COO.EXPLAIN("VARIANCE",F5,E5,"expense")');
  await waitForCells(page, "M6:N6", [["Formula", "plan − actual"]]);
});

test("nothing of the pane is loaded and nothing of the workbook asked before a person sees the pane", async () => {
  const { page, pane } = current.workbench;
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(new URL("?closed", page.url()).href);
  await page.locator("body[data-ready]").waitFor();
  const countersAtStart = await page.locator("#counters").textContent();
  // Cells calculate: the functions are there.
  await typeInto(page, "J5", '=COO.VARIANCE(F5,E5,"expense")');
  await waitForCells(page, "J5", [[-3906.5]]);
  expect(await pane.locator("#pane > :not(template)").count()).toBe(0);
  expect(asked.filter((path) => /^\/(pane|actions)\b.*\.js$/.test(path))).toEqual([]);
  expect(await page.locator("#counters").textContent()).toBe(countersAtStart);
  await page.getByRole("button", { name: "Functions" }).click();
  await pane.getByRole("heading", { name: "Functions", level: 1 }).waitFor();
});

/** Waits for amounts in the sample's sheet, compared in cents. */
function waitForCells(page: OpenWorkbench["page"], area: string, expected: (number | string)[][]): Promise<void> {
  const inCents = (rows: unknown[][]): unknown[][] =>
    rows.map((row) => row.map((cell) => (typeof cell === "number" ? Math.round(cell * 100) : cell)));
  return settles(async () => inCents(await readCells(page, sample, area)), inCents(expected));
}

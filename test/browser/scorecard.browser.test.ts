import { seriousFindings } from "./accessibility";
import { readCells, showSheet } from "./cells";
import { buildScorecard, buildScorecardByKeyboard, kpiSheet } from "./scorecardSteps";
import { settles } from "./settles";
import { findingsInEveryTheme } from "./themes";
import { workbenchForEach } from "./workbenchForEach";

const summary = "KPI scorecard";

const current = workbenchForEach();

test("the sample's list becomes a scorecard without a mouse; the pane says what its sheets say, and is there again", async () => {
  const { page, pane } = current.workbench;
  const before = await readCells(page, kpiSheet, "A1:AF23");
  await buildScorecardByKeyboard(current.workbench);
  expect(await readCells(page, kpiSheet, "A1:AF23")).toEqual(before);

  // "Look here" of the summary and the pane's list begin with the same KPIs.
  const rows = await readCells(page, summary, "A10:A18");
  const names = rows.flat().filter((name) => name !== "");
  expect(names.length).toBeGreaterThan(5);
  const listed = pane.getByRole("list", { name: "KPIs" }).getByRole("heading", { level: 3 });
  expect((await listed.allTextContents()).slice(0, names.length)).toEqual(names);

  await pane.getByRole("button", { name: "Back", exact: true }).click();
  await pane.getByRole("button", { name: "Show", exact: true }).click();
  await pane.getByRole("heading", { level: 1, name: summary }).waitFor();
  expect(await pane.getByText("The source or the scorecard has changed.").count()).toBe(0);
  await pane.getByRole("button", { name: "On-time delivery" }).click();
  const suppose = pane.getByRole("region", { name: /What if the target/ });
  await suppose.getByLabel("Target", { exact: true }).fill("80%");
  const color = suppose.getByRole("row", { name: "Color" }).getByRole("cell");
  await settles(async () => (await color.allTextContents()).map((text) => text.slice(1)), ["Red", "Green"]);
  await pane.getByRole("button", { name: "Show CU-01 in KPIs" }).click();
  await page.getByRole("tab", { name: "KPIs", selected: true }).waitFor();
});

test("axe finds nothing serious in a scorecard with a KPI opened, in every theme", async () => {
  const { page, pane } = current.workbench;
  await buildScorecard(current.workbench);
  await pane.getByRole("button", { name: "Stock cover of bought parts" }).click();
  expect(await findingsInEveryTheme(page)).toEqual([]);
  await showSheet(page, "KPIs");
  expect(await seriousFindings(page)).toEqual([]);
});

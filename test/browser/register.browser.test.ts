import { readCells } from "./cells";
import type { OpenWorkbench } from "./openWorkbench";
import { findingsInEveryTheme } from "./themes";
import { workbenchForEach } from "./workbenchForEach";
import { buildRegister, riskSheet, waitForCurve } from "./registerSteps";

const heatMap = "Risk heat map";

const current = workbenchForEach();

test("the sample's list becomes a register; the pane's pictures say what its sheets say", async () => {
  const { page, pane } = current.workbench;
  const before = await readCells(page, riskSheet, "A1:P15");
  await buildRegister(current.workbench);
  expect(await readCells(page, riskSheet, "A1:P15")).toEqual(before);

  // Rows go down from likelihood 5, two each: likelihood 3 and impact 5 after controls, with its ids below.
  const [[count], [ids]] = await readCells(page, heatMap, "M14:M15");
  const cell = pane.getByRole("gridcell", { name: /^Likelihood 3, impact 5/ });
  expect(await cell.getAttribute("aria-label")).toBe(`Likelihood 3, impact 5, High, ${count} risk: ${ids}`);

  const figures = await simulatedFigures(current.workbench);
  const said = await pane
    .getByRole("group", { name: "What all open risks may cost" })
    .locator(".full")
    .allTextContents();
  expect(said.slice(0, 3).map(amountOf)).toEqual(["P50", "P80", "P90"].map((label) => inCents(figures.get(label))));
});

test("its pictures come from a worker, are there again from the first page, and keep nobody out in any theme", async () => {
  const { page, pane } = current.workbench;
  await buildRegister(current.workbench);
  expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toContain("/simulate.js");
  await pane.getByRole("button", { name: "Back", exact: true }).click();
  await pane.getByRole("button", { name: "Show", exact: true }).click();
  await waitForCurve(pane);
  expect(await pane.getByText("The source or the register has changed.").count()).toBe(0);
  await pane.getByRole("gridcell", { name: /OP-01/ }).press("Enter");
  expect(await findingsInEveryTheme(page)).toEqual([]);
  await pane.getByRole("button", { name: "Show OP-01 in Risks" }).click();
  await page.getByRole("tab", { name: "Risks", selected: true }).waitFor();
  await pane.getByRole("slider").press("End");
  await pane.getByText("if the control worked", { exact: true }).waitFor();
  expect(await findingsInEveryTheme(page)).toEqual([]);
});

/** Label and figure of the sheet's block of simulated figures. */
async function simulatedFigures({ page }: OpenWorkbench): Promise<Map<unknown, unknown>> {
  const rows = await readCells(page, heatMap, "A40:B70");
  return new Map(rows.map(([label, value]) => [label, value]));
}

function inCents(value: unknown): number {
  return Math.round(Number(value) * 100);
}

/** "311,204.50" in cents. */
function amountOf(text: string): number {
  return Math.round(Number(text.replaceAll(",", "")) * 100);
}

import type { Page } from "playwright-core";
import { goTo } from "./cells";
import type { OpenWorkbench } from "./openWorkbench";
import { waitForResult } from "./trackerSteps";

/** Invented figures: minutes that an order takes on 32 days, with one day on which a machine stood still. */
const minutes = [
  42, 45, 41, 44, 47, 43, 42, 46, 44, 43, 41, 45, 48, 44, 42, 43, 46, 45, 61, 44, 43, 45, 42, 47, 44, 46, 45, 43, 44, 42,
  46, 45,
];
const day = (at: number) => `2026-${at < 30 ? "09" : "10"}-${String((at % 30) + 1).padStart(2, "0")}`;

/** Invented files, each for one analysis. */
export const processFiles = {
  minutes: ["Day,Minutes an order", ...minutes.map((value, at) => `${day(at)},${value}`)].join("\n"),
  causes: "Cause,Claims\nLate delivery,112\nWrong item,64\nDamaged box,38\nMissing part,21\nWrong price,12\nRude driver,6\nOther,9\n",
  oee: "Line,Run time,Planned time,Ideal cycle,Total pieces,Good pieces\nPress 1,412,480,0.8,455,441\nPress 2,371,480,0.8,430,402\nLathe,455,480,1.1,398,396\nMill,240,480,1,250,231\n",
} as const;
export type ProcessFile = keyof typeof processFiles;

/** Opens an invented file in place of the workbook. */
export async function openProcessFile(page: Page, name: ProcessFile): Promise<void> {
  const buffer = Buffer.from(processFiles[name]);
  await page.locator("#file").setInputFiles({ name: `${name}.csv`, mimeType: "text/csv", buffer });
  await page.getByRole("tab", { name, exact: true, selected: true }).waitFor();
}

/** Opens an invented file, selects cells of it and asks the ribbon to analyze them. */
export async function analyze({ page, pane }: OpenWorkbench, name: ProcessFile, address: string): Promise<void> {
  await openProcessFile(page, name);
  await goTo(page, address);
  await page.getByRole("button", { name: "Analyze a process" }).click();
  await pane.getByRole("button", { name: "Insert analysis", disabled: false }).waitFor();
}

/** Inserts what the pane proposes and waits until its figures agree. */
export async function insertAnalysis({ pane }: OpenWorkbench): Promise<void> {
  await pane.getByRole("button", { name: "Insert analysis" }).click();
  await waitForResult(pane);
}

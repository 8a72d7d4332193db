import { showSheet } from "../../../test/browser/cells";
import type { OpenWorkbench } from "../../../test/browser/openWorkbench";
import { buildScorecard, kpiSheet } from "../../../test/browser/scorecardSteps";
import { inNarrowPane, inTheme, usualWindow, zoomOut, type Picture } from "./picture";

const themes = ["Light", "Dark", "High contrast"];

/** The KPI scorecard of the sample's list: its sheets, and the pane's pages in every theme and both widths. */
export const scorecardPictures: readonly Picture[] = [
  { name: "kpi-scorecard", published: true, opening: usualWindow, prepare: seeScorecard },
  { name: "kpi-table", published: false, opening: usualWindow, prepare: seeTable },
  { name: "kpi-sample", published: false, opening: usualWindow, prepare: seeSample },
  ...themes.flatMap((theme): Picture[] => {
    const opening = { ...usualWindow, forcedColors: theme === "High contrast" };
    const name = theme.toLowerCase().replace(" ", "-");
    const at = (place: string, prepare: Picture["prepare"]): Picture[] => [
      { name: `kpi-${place}-350-${name}`, published: false, opening, prepare: inTheme(theme, prepare) },
      { name: `kpi-${place}-320-${name}`, published: false, opening, prepare: inTheme(theme, inNarrowPane(prepare)) },
    ];
    return [...at("wizard", seeWizard), ...at("list", seeList), ...at("why", seeWhy)];
  }),
];

async function seeScorecard(workbench: OpenWorkbench): Promise<void> {
  await seeList(workbench);
  await zoomOut(workbench);
}

async function seeTable(workbench: OpenWorkbench): Promise<void> {
  await buildScorecard(workbench);
  await showSheet(workbench.page, "KPIs");
  await workbench.page.waitForTimeout(1000);
}

async function seeSample({ page, pane }: OpenWorkbench): Promise<void> {
  await showSheet(page, kpiSheet);
  await pane.getByRole("heading", { level: 1 }).click();
  await pane.getByRole("button", { name: "Set up KPI scorecard" }).waitFor();
}

async function seeWizard({ page, pane }: OpenWorkbench): Promise<void> {
  await showSheet(page, kpiSheet);
  await page.getByRole("button", { name: "KPI scorecard" }).click();
  await pane.getByRole("button", { name: "Build scorecard", disabled: false }).waitFor();
  await page.waitForTimeout(500);
}

async function seeList(workbench: OpenWorkbench): Promise<void> {
  await buildScorecard(workbench);
  await workbench.pane.getByRole("region", { name: "KPIs" }).evaluate((region) => region.scrollIntoView());
  await workbench.page.waitForTimeout(500);
}

async function seeWhy(workbench: OpenWorkbench): Promise<void> {
  await buildScorecard(workbench);
  await workbench.pane.getByRole("button", { name: "On-time delivery" }).click();
  await workbench.pane.getByRole("region", { name: "Why this color?" }).evaluate((region) => region.scrollIntoView());
  await workbench.page.waitForTimeout(500);
}

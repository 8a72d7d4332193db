import { showSheet } from "../../../test/browser/cells";
import type { OpenWorkbench } from "../../../test/browser/openWorkbench";
import { buildRegister } from "../../../test/browser/registerSteps";
import { inNarrowPane, inTheme, usualWindow, zoomOut, type Picture } from "./picture";

const themes = ["Light", "Dark", "High contrast"];

/** The risk register of the sample's list: its sheets, and the pane's pictures in every theme and both widths. */
export const registerPictures: readonly Picture[] = [
  { name: "risk-register", published: true, opening: usualWindow, prepare: seeRegister },
  { name: "risk-table", published: false, opening: usualWindow, prepare: seeTable },
  ...themes.flatMap((theme): Picture[] => {
    const opening = { ...usualWindow, forcedColors: theme === "High contrast" };
    const name = theme.toLowerCase().replace(" ", "-");
    const at = (place: string, prepare: Picture["prepare"]): Picture[] => [
      { name: `risk-${place}-350-${name}`, published: false, opening, prepare: inTheme(theme, prepare) },
      { name: `risk-${place}-320-${name}`, published: false, opening, prepare: inTheme(theme, inNarrowPane(prepare)) },
    ];
    return [...at("map", seeMap), ...at("curve", seeCurve), ...at("suppose", seeSupposed)];
  }),
];

async function seeRegister(workbench: OpenWorkbench): Promise<void> {
  await buildRegister(workbench);
  await zoomOut(workbench);
  await showRegion(workbench, "Heat map");
}

async function seeTable(workbench: OpenWorkbench): Promise<void> {
  await buildRegister(workbench);
  await showSheet(workbench.page, "Risks");
  await workbench.page.waitForTimeout(1000);
}

async function seeMap(workbench: OpenWorkbench): Promise<void> {
  await buildRegister(workbench);
  await workbench.pane
    .getByRole("gridcell", { name: /2 risks/ })
    .last()
    .press("Enter");
  await showRegion(workbench, "Heat map");
}

async function seeCurve(workbench: OpenWorkbench): Promise<void> {
  await buildRegister(workbench);
  await showRegion(workbench, "What all open risks may cost");
}

async function seeSupposed(workbench: OpenWorkbench): Promise<void> {
  await buildRegister(workbench);
  await workbench.pane.getByRole("slider").press("End");
  await workbench.pane.getByText("if the control worked", { exact: true }).waitFor();
  await showRegion(workbench, "What if this control worked?");
}

/** Scrolls the pane to a part of the register's page. */
async function showRegion({ page, pane }: OpenWorkbench, name: string): Promise<void> {
  await pane.getByRole("region", { name }).evaluate((region) => region.scrollIntoView());
  await page.waitForTimeout(500);
}

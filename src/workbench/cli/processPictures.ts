import { analyze, insertAnalysis, type ProcessFile } from "../../../test/browser/processSteps";
import type { OpenWorkbench } from "../../../test/browser/openWorkbench";
import { inNarrowPane, inTheme, usualWindow, zoomOut, type Picture } from "./picture";

const themes = ["Light", "Dark", "High contrast"];
const whole: Record<ProcessFile, string> = { minutes: "A1:B33", causes: "A1:B8", oee: "A1:F5" };

/** Analyses of invented figures: the pane's page in every theme and both widths, and the sheets. */
export const processPictures: readonly Picture[] = [
  ...themes.flatMap((theme): Picture[] => {
    const opening = { ...usualWindow, forcedColors: theme === "High contrast" };
    const name = `process-pane-${theme.toLowerCase().replace(" ", "-")}`;
    const see = seePane("minutes");
    return [
      { name: `${name}-350`, published: false, opening, prepare: inTheme(theme, see) },
      { name: `${name}-320`, published: false, opening, prepare: inTheme(theme, inNarrowPane(see)) },
    ];
  }),
  { name: "process-pane-capability", published: false, opening: usualWindow, prepare: seeCapability },
  { name: "process-pane-causes", published: false, opening: usualWindow, prepare: seePane("causes") },
  { name: "process-pane-oee", published: false, opening: usualWindow, prepare: seePane("oee") },
  { name: "process-control", published: false, opening: usualWindow, prepare: seeSheet(seePane("minutes")) },
  { name: "process-capability", published: false, opening: usualWindow, prepare: seeSheet(seeCapability) },
  { name: "process-causes", published: false, opening: usualWindow, prepare: seeSheet(seePane("causes")) },
  { name: "process-oee", published: false, opening: usualWindow, prepare: seeSheet(seePane("oee")) },
];

function seePane(file: ProcessFile): Picture["prepare"] {
  return async (workbench) => {
    await analyze(workbench, file, whole[file]);
    await workbench.page.waitForTimeout(500);
  };
}

async function seeCapability(workbench: OpenWorkbench): Promise<void> {
  await seePane("minutes")(workbench);
  const { pane } = workbench;
  await pane.getByText("Capability", { exact: true }).click();
  await pane.getByLabel("Lower limit (LSL)").fill("38");
  await pane.getByLabel("Upper limit (USL)").fill("50");
  await workbench.page.waitForTimeout(500);
}

function seeSheet(prepare: Picture["prepare"]): Picture["prepare"] {
  return async (workbench) => {
    await prepare(workbench);
    await insertAnalysis(workbench);
    await zoomOut(workbench);
  };
}

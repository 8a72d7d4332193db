import { checkExcel } from "../../../test/browser/checkSteps";
import type { OpenWorkbench } from "../../../test/browser/openWorkbench";
import { inNarrowPane, inTheme, usualWindow, type Picture } from "./picture";

/** "Check this Excel" after a run, in both widths and every theme. */
export const checkPictures: readonly Picture[] = [
  { name: "check-excel", published: true, opening: usualWindow, prepare: seeAnswers },
  ...["Light", "Dark", "High contrast"].flatMap((theme): Picture[] => {
    const opening = { ...usualWindow, forcedColors: theme === "High contrast" };
    const name = theme.toLowerCase().replace(" ", "-");
    return [
      { name: `check-350-${name}`, published: false, opening, prepare: inTheme(theme, seeAnswers) },
      { name: `check-320-${name}`, published: false, opening, prepare: inTheme(theme, inNarrowPane(seeAnswers)) },
      { name: `more-320-${name}`, published: false, opening, prepare: inTheme(theme, inNarrowPane(seeMore)) },
    ];
  }),
];

async function seeAnswers(workbench: OpenWorkbench): Promise<void> {
  await checkExcel(workbench);
  await workbench.pane.getByText(/^Add-in functions · /).click();
  await workbench.page.waitForTimeout(1000);
}

async function seeMore({ page, pane }: OpenWorkbench): Promise<void> {
  await pane.getByRole("button", { name: "More", exact: true }).click();
  await pane.getByText(/^Nothing yet/).waitFor();
  await page.waitForTimeout(500);
}

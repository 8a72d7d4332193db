import { typeInto } from "../../../test/browser/cells";
import type { OpenWorkbench } from "../../../test/browser/openWorkbench";
import { inNarrowPane, inTheme, usualWindow, type Picture } from "./picture";

/** The Share page over cells with functions, before and after they were made portable, in every theme. */
export const sharePictures: readonly Picture[] = [
  { name: "share", published: false, opening: usualWindow, prepare: seeBefore },
  ...["Light", "Dark", "High contrast"].flatMap((theme): Picture[] => {
    const opening = { ...usualWindow, forcedColors: theme === "High contrast" };
    const name = theme.toLowerCase().replace(" ", "-");
    return [
      { name: `share-before-320-${name}`, published: false, opening, prepare: inTheme(theme, inNarrowPane(seeBefore)) },
      { name: `share-after-350-${name}`, published: false, opening, prepare: inTheme(theme, seeAfter) },
    ];
  }),
];

const formulas = {
  I5: "=COO.VARIANCE(F5,E5)",
  I6: '=COO.VARIANCE(F6,E6,"expense")',
  J5: "=COO.BUDGETUSED(F5,E5)",
  J6: '="Toolkit "&COO.VERSION()',
};

async function seeBefore({ page, pane }: OpenWorkbench): Promise<void> {
  for (const [cell, formula] of Object.entries(formulas)) await typeInto(page, cell, formula);
  await pane.getByRole("button", { name: "Share" }).click();
  await pane.getByText("Made portable", { exact: true }).waitFor();
  await page.waitForTimeout(1000);
}

async function seeAfter(workbench: OpenWorkbench): Promise<void> {
  await seeBefore(workbench);
  await workbench.pane.getByRole("button", { name: "Make portable" }).click();
  await workbench.pane.getByText("Ready to share").waitFor();
  await workbench.page.waitForTimeout(1000);
}

import type { Grid } from "../../../src/sheets/grid";
import { operationsDuties } from "../../../src/workbench/sample/operationsDuties";
import { saveFromSpreadsheet } from "../../../src/workbench/files/saveFromSpreadsheet";
import { describeWithLibreOffice } from "../../libreoffice/describeWithLibreOffice";
import { compareElsewhere } from "../../workbench/cli/calculatedElsewhere";
import { startWorkbench } from "../../workbench/startWorkbench";
import { buildDuties, readDuties } from "./buildDuties";
import { workedDuties } from "./workedCases";

describeWithLibreOffice("a compliance register in LibreOffice", (soffice) => {
  test.each<[string, Grid]>([
    ["the sample", operationsDuties()],
    ["the worked cases", workedDuties],
  ])("shows the same figures: %s", async (_, grid) => {
    const { host } = await startWorkbench({ sheets: { [grid.sheet]: grid.values } });
    const { reconciliation } = await buildDuties(readDuties(grid));
    expect(reconciliation.differ).toEqual([]);
    const { compared, differ } = compareElsewhere(soffice, await saveFromSpreadsheet(host), (sheet) =>
      sheet.startsWith("Compliance"),
    );
    expect(differ).toEqual([]);
    expect(compared).toBeGreaterThan(150);
  });
});

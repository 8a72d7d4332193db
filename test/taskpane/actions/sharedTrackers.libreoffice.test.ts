import { makePortable } from "../../../src/taskpane/actions/sharing";
import { saveFromSpreadsheet } from "../../../src/workbench/files/saveFromSpreadsheet";
import { describeWithLibreOffice } from "../../libreoffice/describeWithLibreOffice";
import { compareElsewhere } from "../../workbench/cli/calculatedElsewhere";
import { trackers } from "./builtTrackers";

describeWithLibreOffice("a tracker that was made portable, in LibreOffice", (soffice) => {
  it.each(["budget", "risk", "kpi"] as const)(
    "shows the same figures: %s",
    async (kind) => {
      const { workbench, sheets } = await trackers[kind]();
      await makePortable("exact", () => undefined);
      const bytes = await saveFromSpreadsheet(workbench.host);
      const { compared, differ } = compareElsewhere(soffice, bytes, (name) => sheets.includes(name));
      expect(differ).toEqual([]);
      expect(compared).toBeGreaterThan(kind === "kpi" ? 30 : 150);
      process.stdout.write(`LibreOffice: ${compared} figures of the ${kind} tracker agree.\n`);
    },
    120_000,
  );
});

import { saveFromSpreadsheet } from "../../../src/workbench/files/saveFromSpreadsheet";
import { describeWithLibreOffice } from "../../libreoffice/describeWithLibreOffice";
import { compareElsewhere } from "../../workbench/cli/calculatedElsewhere";
import { startWorkbench } from "../../workbench/startWorkbench";
import { insert, select } from "./sampleProcesses";
import { buildKpis } from "./sampleKpis";

const values = [34.05, 34.4, "n/a", 33.59, 35.96, 34.7, 33.51, 33.79, 34.04, 34.52, 33.75, 33.27, 33.71];
const causes = [
  ["Cause", "Cost"],
  ["Dent", 25],
  [" dent", 5.5],
  ["*", 40],
  ["", 3],
  ["a?c", 8],
];
const oee = [
  ["Line", "Run time", "Planned time", "Ideal cycle", "Total pieces", "Good pieces"],
  ["Press", 400, 500, 1, 300, 150],
  ["Lathe", 300, 400, 1, 330, 300],
  ["Mill", 300, "", 1, 300, 300],
];
const kpis = [
  ["KPI", "Target", ...Array.from({ length: 9 }, (_, at) => `2026-0${at + 1}`)],
  ["Yield", 95, 95, 94, 96, 95, "", 95, 96, 94, 60],
  ["Scrap", 3, 3, 2, 3, 4, 3, 2, 3, 4, 9],
];

describeWithLibreOffice("analyses and KPI charts in LibreOffice", (soffice) => {
  test("show the same figures", async () => {
    const { host } = await startWorkbench({
      sheets: { Days: values.map((value) => [value]), Causes: causes, Lines: oee, List: kpis, Across: [values] },
    });
    const days = await select("Days", "A1:A13");
    const built = [
      await insert(days, "control"),
      await insert(days, "capability", { lower: 33.4, upper: 35 }),
      await insert(await select("Causes", "A1:B6")),
      await insert(await select("Lines", "A1:F4")),
      await insert(await select("Across", "A1:M1"), "control"),
      await buildKpis("List", { direction: "words" }),
    ];
    expect(built.flatMap(({ reconciliation }) => reconciliation.differ)).toEqual([]);
    const bytes = await saveFromSpreadsheet(host);
    const ours = /^(Control chart|Capability|Pareto|OEE|KPI )/;
    const { compared, differ } = compareElsewhere(soffice, bytes, (sheet) => ours.test(sheet));
    expect(differ).toEqual([]);
    expect(compared).toBeGreaterThan(600);
  }, 120_000);
});

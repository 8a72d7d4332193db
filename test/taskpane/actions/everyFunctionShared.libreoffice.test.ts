import { makePortable } from "../../../src/taskpane/actions/sharing";
import { saveFromSpreadsheet } from "../../../src/workbench/files/saveFromSpreadsheet";
import { describeWithLibreOffice } from "../../libreoffice/describeWithLibreOffice";
import { compareElsewhere } from "../../workbench/cli/calculatedElsewhere";
import { startWithEveryFunction } from "./everyFunctionWorkbook";

describeWithLibreOffice("every function with an ordinary plain formula, in LibreOffice", (soffice) => {
  test("shows the same figure once it is portable", async () => {
    const { workbench, functions } = await startWithEveryFunction(["exact"]);
    await makePortable("exact", () => undefined);
    const bytes = await saveFromSpreadsheet(workbench.host);
    const { compared, differ } = compareElsewhere(soffice, bytes, (name) => name === "Sheet1");
    // A spilled truth is saved there as 1 or 0.
    const wrong = differ.filter(({ ours, theirs }) => typeof ours !== "boolean" || Number(ours) !== theirs);
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(80);
    process.stdout.write(`LibreOffice: ${functions.length} functions, ${compared} formulas agree.\n`);
  }, 120_000);
});

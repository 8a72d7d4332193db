import { strFromU8, unzipSync } from "fflate";
import { installCooFunctions } from "../../../src/workbench/cli/cooFunctions";
import { openBytes } from "../../../src/workbench/files/openBytes";
import { openInSpreadsheet } from "../../../src/workbench/files/openInSpreadsheet";
import { saveFromSpreadsheet } from "../../../src/workbench/files/saveFromSpreadsheet";
import { trackerLikeWorkbook } from "./trackerLikeWorkbook";

/** The parts of a saved file as text. */
async function saved() {
  const { host } = await trackerLikeWorkbook();
  const bytes = await saveFromSpreadsheet(host);
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
  return { bytes, parts };
}

describe("a saved workbook", () => {
  it("is read back as it was", async () => {
    const { bytes } = await saved();
    const file = openBytes("saved.xlsx", bytes);
    const [data, tracker, register] = file.sheets;
    expect(file.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["My data", "Visible"],
      ["Tracker", "Visible"],
      ["Register", "VeryHidden"],
    ]);
    expect(file.active).toBe(1);
    expect(register.cells.get(0)?.get(0)?.value).toBe("x");
    expect(data.cells.get(1)?.get(0)?.value).toBe("Rent & power");
    expect(data.cells.get(1)?.get(3)).toMatchObject({ value: 46053, style: { n: { pattern: "m/d/yyyy" } } });
    expect(data.cells.get(1)?.get(4)).toMatchObject({
      value: 2.5,
      formula: "=Budget[[#This Row],[Actual]]-Budget[[#This Row],[Plan]]",
    });
    expect(data.tables).toMatchObject([{ name: "Budget", look: { style: "TableStyleLight1" } }]);
    expect(tracker.cells.get(0)?.get(0)).toMatchObject({
      value: 60,
      formula: "=Total",
      style: { bl: 1, bg: { rgb: "#DDEEFF" } },
    });
    expect(tracker.cells.get(0)?.get(3)).toMatchObject({ value: "#DIV/0!" });
    expect(tracker.cells.get(0)?.get(5)).toMatchObject({ value: 30, spill: { rows: 3, columns: 1 } });
    expect(tracker.cells.get(1)?.get(0)).toMatchObject({ value: "007", forcedText: true });
    expect(tracker.cells.get(1)?.get(1)?.value).toBe(true);
    expect(tracker.merges).toEqual([{ row: 3, column: 0, rows: 1, columns: 3 }]);
    expect(tracker.freeze).toEqual({ rows: 1, columns: 0 });
    expect(tracker.rules).toMatchObject([{ formula: "=A1>50", style: { bg: { rgb: "#FFC7CE" } } }]);
    expect(tracker.validations).toMatchObject([{ type: "list", formula1: "Open,Closed", dropDown: true }]);
    expect(tracker.page).toMatchObject({
      orientation: "Landscape",
      titleRows: "$1:$1",
      zoom: { horizontalFitToPages: 1 },
    });
    expect(tracker.page.headersFooters.leftFooter).toBe("Source & date");
    expect([tracker.tabColor, tracker.gridlines]).toEqual(["#00695C", false]);
    expect(file.names.map(({ name, sheet }) => [name, sheet])).toEqual(
      expect.arrayContaining([
        ["Total", 0],
        ["Total", 1],
        ["Items", null],
      ]),
    );
  });

  it("has its charts as native ones, with a foot that draws no ink", async () => {
    const { parts } = await saved();
    const chart = parts["xl/charts/chart1.xml"];
    expect(chart).toContain('<c:grouping val="stacked"/>');
    expect(chart).toContain("<c:f>&apos;My data&apos;!$B$2:$B$4</c:f>".replace(/&apos;/g, "'"));
    expect(chart).toContain("<a:noFill/>");
    expect(chart).toContain("Plan &amp; actual, USD");
    expect(parts["xl/drawings/drawing2.xml"]).toContain('name="Bridge"');
  });

  it("stores newer functions and those of the add-in under the names that files have for them", async () => {
    const workbench = await trackerLikeWorkbook();
    const { host } = workbench;
    await installCooFunctions(workbench);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Tracker");
      sheet.getRange("A9:C9").formulas = [["=LET(x,2,x+x)", "=COO.VARIANCE(3,2)", "=COO.NOSUCH(3)"]];
      await context.sync();
    });
    const parts = unzipSync(await saveFromSpreadsheet(host));
    const sheet = strFromU8(parts["xl/worksheets/sheet2.xml"]);
    expect(sheet).toContain("_xlfn.LET(_xlpm.x,2,_xlpm.x+_xlpm.x)");
    expect(sheet).toContain(">_xldudf_COO_VARIANCE(3,2)</f>");
    expect(sheet).toContain(">COO.NOSUCH(3)</f>");
    const cells = openBytes("saved.xlsx", await saveFromSpreadsheet(host)).sheets[1].cells.get(8);
    expect(cells?.get(0)?.formula).toBe("=LET(x,2,x+x)");
    expect(cells?.get(1)?.formula).toBe("=_xldudf_COO_VARIANCE(3,2)");
  });

  it("calculates when it is opened again, its sheets' own names included", async () => {
    const { host, univerAPI } = await trackerLikeWorkbook();
    openInSpreadsheet(univerAPI, host, openBytes("saved.xlsx", await saveFromSpreadsheet(host)), "saved");
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("My data").getRange("B2:C2").values = [[110, 112.5]];
      const totals = worksheets.getItem("Tracker").getRange("A1:C1").load("values,formulas");
      const gap = worksheets.getItem("My data").getRange("E2").load("values,formulas");
      const spilled = worksheets.getItem("Tracker").getRange("F1:F3").load("values");
      await context.sync();
      expect(totals.values).toEqual([[160, 163.5, 110]]);
      expect(totals.formulas[0].slice(0, 2)).toEqual(["=Total", "='My data'!Total"]);
      expect([gap.values, gap.formulas]).toEqual([[[2.5]], [["=[@Actual]-[@Plan]"]]]);
      expect(spilled.values).toEqual([[110], [30], [20]]);
    });
  });
});

import { startWorkbench } from "../startWorkbench";
import type { NodeWorkbench } from "../../../src/workbench/host/client/nodeWorkbench";

/** A workbook with one of everything that a tracker uses. */
export async function trackerLikeWorkbook(): Promise<NodeWorkbench> {
  const workbench = await startWorkbench({
    sheets: {
      "My data": [
        ["Item", "Plan", "Actual", "Due", "Gap"],
        ["Rent & power", 10, 12.5, "1/31/2026", ""],
        ["<Travel>", 20, 18, "2/28/2026", ""],
        ['"Other"', 30, 33, "3/31/2026", ""],
      ],
    },
  });
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const data = worksheets.getItem("My data");
    const table = data.tables.add("A1:E4", true);
    table.name = "Budget";
    table.style = "TableStyleLight1";
    data.getRange("E2:E4").formulas = Array.from({ length: 3 }, () => ["=[@Actual]-[@Plan]"]);
    const tracker = worksheets.add("Tracker");
    tracker.names.add("Total", "=SUM(Budget[Plan])");
    data.names.add("Total", "=SUM(Budget[Actual])");
    names.add("Items", data.getRange("A2:A4"));
    tracker.getRange("A1:D1").formulas = [
      ["=Total", "='My data'!Total", '=SUMIFS(Budget[Plan],Items,"Rent*")', "=1/0"],
    ];
    tracker.getRange("A2:C2").values = [["'007", true, "1/2/2026"]];
    tracker.getRange("F1").formulas = [["=SORT(Budget[Plan],1,-1)"]];
    const look = tracker.getRange("A1:B1");
    look.numberFormat = [['#,##0.00;-#,##0.00;"–"', "0.0%"]];
    look.format.font.bold = true;
    look.format.fill.color = "#DDEEFF";
    look.format.borders.getItem("EdgeBottom").style = "Continuous";
    tracker.getRange("A:A").format.columnWidth = 120;
    tracker.getRange("A4:C4").merge();
    tracker.freezePanes.freezeRows(1);
    tracker.pageLayout.orientation = "Landscape";
    tracker.pageLayout.zoom = { horizontalFitToPages: 1 };
    tracker.pageLayout.setPrintTitleRows("$1:$1");
    tracker.pageLayout.headersFooters.defaultForAllPages.leftFooter = "Source & date";
    const rule = tracker.getRange("A1:D1").conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=A1>50";
    rule.custom.format.fill.color = "#FFC7CE";
    tracker.getRange("H1:H5").dataValidation.rule = { list: { inCellDropDown: true, source: "Open,Closed" } };
    tracker.tabColor = "#00695C";
    tracker.showGridlines = false;
    const chart = tracker.charts.add("ColumnStacked", data.getRange("A1:C4"), "Columns");
    chart.name = "Bridge";
    chart.title.text = "Plan & actual, USD";
    chart.setPosition("B6", "G22");
    chart.series.getItemAt(0).format.fill.clear();
    chart.series.getItemAt(1).format.fill.setSolidColor("#00695C");
    const register = worksheets.add("Register");
    register.getRange("A1").values = [["x"]];
    register.visibility = "VeryHidden";
    tracker.activate();
    await context.sync();
  });
  return workbench;
}

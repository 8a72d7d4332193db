import { startWorkbench } from "../startWorkbench";

/** The error a batch ends with, as the client tells it. */
async function errorOf(work: (context: Excel.RequestContext) => void): Promise<{ code: string; message: string }> {
  return Excel.run(async (context) => {
    work(context);
    try {
      await context.sync();
    } catch (error) {
      if (error instanceof OfficeExtension.Error) return { code: error.code, message: error.message };
      throw error;
    }
    return { code: "", message: "" };
  });
}

describe("sheets", () => {
  it("are added at the end, found by name and id, hidden and deleted", async () => {
    await startWorkbench({ sheets: { One: [[1]], Two: [[2]] } });
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add("Three").load("id,position");
      worksheets.getItem("Two").visibility = "VeryHidden";
      const missing = worksheets.getItemOrNullObject("Four").load("name");
      worksheets.load("items/name,items/visibility");
      await context.sync();
      expect(added.position).toBe(2);
      expect(missing.isNullObject).toBe(true);
      expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
        ["One", "Visible"],
        ["Two", "VeryHidden"],
        ["Three", "Visible"],
      ]);
      worksheets.getItem(added.id).delete();
      const count = worksheets.getCount();
      await context.sync();
      expect(count.value).toBe(2);
      // The id of a deleted sheet is never another one's.
      const again = worksheets.add("Three").load("id");
      await context.sync();
      expect(again.id).not.toBe(added.id);
    });
  });

  it("refuse names that Excel refuses", async () => {
    await startWorkbench({ sheets: { One: [[1]] } });
    expect((await errorOf(({ workbook }) => workbook.worksheets.add("one"))).code).toBe("ItemAlreadyExists");
    expect((await errorOf(({ workbook }) => workbook.worksheets.add("a/b"))).code).toBe("InvalidArgument");
    expect((await errorOf(({ workbook }) => workbook.worksheets.add("x".repeat(32)))).code).toBe("InvalidArgument");
    expect((await errorOf(({ workbook }) => workbook.worksheets.getItem("none").activate())).code).toBe("ItemNotFound");
    expect((await errorOf(({ workbook }) => workbook.worksheets.getItem("One").delete())).code).toBe(
      "InvalidOperation",
    );
  });

  it("refuse writing while they are protected", async () => {
    await startWorkbench();
    const { code } = await errorOf(({ workbook }) => {
      const sheet = workbook.worksheets.getActiveWorksheet();
      sheet.protection.protect();
      sheet.getRange("A1").values = [[1]];
    });
    expect(code).toBe("AccessDenied");
  });
});

describe("what the workbench does not know", () => {
  it("fails with the member's name", async () => {
    await startWorkbench();
    const method = await errorOf(({ workbook }) => {
      workbook.worksheets.getActiveWorksheet().getRange("A1").getPivotTables().load("items/name");
    });
    expect(method).toEqual({ code: "ApiNotFound", message: "Range.GetPivotTables is not known to the workbench" });
    const property = await errorOf(({ workbook }) =>
      workbook.worksheets.getActiveWorksheet().getRange("A1").load("style"),
    );
    expect(property.message).toBe("Range.Style is not known to the workbench");
    const kind = await errorOf(({ workbook }) => {
      workbook.worksheets.getActiveWorksheet().getRange("A1").conditionalFormats.add("DataBar");
    });
    expect(kind.message).toContain("DataBar");
  });
});

describe("a batch", () => {
  it("is no transaction: what came before the failing action stays", async () => {
    const { host } = await startWorkbench();
    const write = ({ workbook }: Excel.RequestContext, first: number, second: number) => {
      const sheet = workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [[first]];
      sheet.getRange("A2").values = [[second]];
    };
    expect((await errorOf((context) => write(context, 7, 8))).code).toBe("");
    host.faults.failAt(host.counts.actions);
    expect((await errorOf((context) => write(context, 1, 2))).code).toBe("GeneralException");
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A2").load("values");
      await context.sync();
      expect(range.values).toEqual([[1], [8]]);
    });
  });

  it("may be done and its answer lost", async () => {
    const { host } = await startWorkbench();
    host.faults.failAt(1, "afterAll");
    const { code } = await errorOf(({ workbook }) => void workbook.worksheets.add("Made"));
    expect(code).toBe("GeneralException");
    await Excel.run(async (context) => {
      const made = context.workbook.worksheets.getItemOrNullObject("Made").load("name");
      await context.sync();
      expect(made.isNullObject).toBe(false);
    });
  });

  it("is counted with its size, letting go of references is not", async () => {
    const { host } = await startWorkbench();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getUsedRange().load("address");
      await context.sync();
    });
    expect(host.counts.syncs).toBe(1);
    expect(host.counts.actions).toBeGreaterThan(3);
    expect(host.counts.requestBytes).toBeGreaterThan(200);
  });
});

describe("tables, rules, charts and pages", () => {
  it("keep what they are given", async () => {
    const { host } = await startWorkbench({
      sheets: {
        Data: [
          ["Item", "Plan", "Actual"],
          ["Rent", 10, 12],
          ["Power", 20, 18],
        ],
      },
    });
    const redrawn: string[] = [];
    host.events.on("chartsChanged", ({ sheetId }) => redrawn.push(sheetId));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const table = sheet.tables.add("A1:C3", true);
      table.name = "Budget";
      table.style = "TableStyleLight1";
      const rule = sheet.getRange("C2:C3").conditionalFormats.add("CellValue");
      rule.cellValue.rule = { formula1: "=15", operator: "GreaterThan" };
      rule.cellValue.format.font.color = "#9C0006";
      sheet.getRange("D2:D3").dataValidation.rule = { list: { inCellDropDown: true, source: "Open,Closed" } };
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Columns");
      chart.setPosition("E2", "H12");
      sheet.pageLayout.setPrintTitleRows("$1:$1");
      sheet.freezePanes.freezeRows(1);
      table.load("name,style,showHeaders");
      chart.series.load("items/name");
      const rules = sheet.getRange("A1:D9").conditionalFormats.load("items/type");
      const validation = sheet.getRange("D2:D3").dataValidation.load("type,rule");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
      await context.sync();
      expect([table.name, table.style, table.showHeaders]).toEqual(["Budget", "TableStyleLight1", true]);
      expect(chart.series.items.map(({ name }) => name)).toEqual(["Plan", "Actual"]);
      expect(rules.items.map(({ type }) => type)).toEqual(["CellValue"]);
      expect(validation.type).toBe("List");
      expect(frozen.address).toBe("Data!1:1");
      expect(titles.address).toBe("Data!1:1");
    });
    expect(redrawn.length).toBeGreaterThan(0);
  });
});

import { startWorkbench } from "../startWorkbench";

type Row = (string | number | boolean | null)[];

/** Enters a row from A1 on and reads it back. */
async function entered(cells: Row, formats?: string[]) {
  await startWorkbench();
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRangeByIndexes(0, 0, 1, cells.length);
    if (formats) range.numberFormat = [formats];
    range.values = [cells];
    range.load("values,formulas,valueTypes,numberFormat,text");
    await context.sync();
    return {
      values: range.values[0],
      formulas: range.formulas[0],
      types: range.valueTypes[0],
      formats: range.numberFormat[0],
      text: range.text[0],
    };
  });
}

describe("what is entered", () => {
  it("becomes numbers, dates and truth values as if a person had typed it", async () => {
    const { values, formats, types } = await entered(["1/2/2026", "12%", "1,234.50", "TRUE", " 7 ", "(500)"]);
    expect(values).toEqual([46024, 0.12, 1234.5, true, 7, -500]);
    expect(formats.slice(0, 3)).toEqual(["m/d/yyyy", "0%", "#,##0.00"]);
    expect(types).toEqual(["Double", "Double", "Double", "Boolean", "Double", "Double"]);
  });

  it("becomes a formula with =, and with + and - where it reads as one", async () => {
    const { values, formulas } = await entered([4, "=A1+1", "+A1", "-A1*2", "- rent", "@SUM(A1,1)"]);
    expect(values).toEqual([4, 5, 4, -8, "- rent", 5]);
    expect(formulas).toEqual([4, "=A1+1", "=+A1", "=-A1*2", "- rent", "=SUM(A1,1)"]);
  });

  it("stays text behind an apostrophe and under the text format", async () => {
    const { values, types } = await entered(["'=1+1", "'007", "1/2", "=1"], ["General", "General", "@", "@"]);
    expect(values).toEqual(["=1+1", "007", "1/2", "=1"]);
    expect(types).toEqual(["String", "String", "String", "String"]);
  });

  it("tells blanks, errors and texts that look like errors apart", async () => {
    const { values, types } = await entered(["", "=1/0", "'#N/A", '=""', "#N/A"]);
    expect(values).toEqual(["", "#DIV/0!", "#N/A", "", "#N/A"]);
    expect(types).toEqual(["Empty", "Error", "String", "String", "Error"]);
  });

  it("leaves a cell as it is for null", async () => {
    await entered([1, 2]);
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
      range.values = [[null, 9]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[1, 9]]);
  });

  it("fills a range with a single value, and refuses rows that do not fit", async () => {
    await startWorkbench();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      range.values = 5 as unknown as number[][];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        [5, 5],
        [5, 5],
      ]);
      range.values = [[1, 2]];
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    });
  });
});

describe("formulas", () => {
  it("speak of tables with and without their name, and read back as they were written", async () => {
    await startWorkbench({
      sheets: {
        Data: [
          ["Plan", "Net cost", "Gap"],
          [10, 12, ""],
          [20, 18, ""],
        ],
      },
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.tables.add("A1:C3", true).name = "Budget";
      const inside = sheet.getRange("C2:C3");
      inside.formulas = [["=[@Plan]-[@[Net cost]]"], ["=[@Plan]-[@[Net cost]]"]];
      const outside = sheet.getRange("E2:F2");
      outside.formulas = [["=SUM(Budget[Plan])", "=Budget[@Plan]*2"]];
      for (const range of [inside, outside]) range.load("values,formulas");
      await context.sync();
      expect(inside.values).toEqual([[-2], [2]]);
      expect(inside.formulas).toEqual([["=[@Plan]-[@[Net cost]]"], ["=[@Plan]-[@[Net cost]]"]]);
      expect(outside.values).toEqual([[30, 20]]);
      expect(outside.formulas).toEqual([["=SUM(Budget[Plan])", "=Budget[@Plan]*2"]]);
    });
  });

  it("know a sheet's own names, there and from other sheets", async () => {
    await startWorkbench({ sheets: { One: [[1], [2]], Two: [[10], [20]] } });
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const [one, two] = [worksheets.getItem("One"), worksheets.getItem("Two")];
      // The formula stands before its name does.
      one.getRange("C1:C2").formulas = [["=Total"], ["=Two!Total"]];
      one.names.add("Total", "=SUM(One!$A$1:$A$2)");
      two.names.add("Total", two.getRange("A1:A2"));
      two.getRange("C1").formulas = [["=SUM(Total)+One!Total"]];
      two.getRange("D1").formulas = [["=SUM(Two!Total)"]];
      const [first, second] = [one.getRange("C1:C2"), two.getRange("C1:D1")];
      for (const range of [first, second]) range.load("values,formulas");
      await context.sync();
      expect(first.values[0]).toEqual([3]);
      expect(second.values).toEqual([[33, 30]]);
      expect(first.formulas).toEqual([["=Total"], ["=Two!Total"]]);
      expect(second.formulas[0][0]).toBe("=SUM(Total)+One!Total");
    });
  });

  it("spill, say so, and are found as a whole", async () => {
    await startWorkbench({ sheets: { Data: [[3], [1], [2]] } });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("C1").formulas = [["=_xlfn._xlws.SORT(A1:A3)"]];
      const range = sheet.getRange("C1:C3").load("values,formulas,hasSpill");
      const used = sheet.getUsedRange(true).load("address");
      await context.sync();
      expect(range.values).toEqual([[1], [2], [3]]);
      expect(range.formulas[0][0]).toBe("=SORT(A1:A3)");
      expect(range.hasSpill).toBe(true);
      expect(used.address).toBe("Data!A1:C3");
    });
  });

  it("move with copies, and follow a sheet that is renamed", async () => {
    await startWorkbench({ sheets: { Data: [[1], [2], [3]], Sums: [["=Data!A1*10"]] } });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sums");
      sheet.getRange("A1:A3").copyFrom("A1");
      await context.sync().catch(() => undefined);
      sheet.getRange("A2:A3").copyFrom(sheet.getRange("A1"));
      context.workbook.worksheets.getItem("Data").name = "My data";
      const range = sheet.getRange("A1:A3").load("values,formulas,formulasR1C1");
      await context.sync();
      expect(range.values).toEqual([[10], [20], [30]]);
      expect(range.formulas[2]).toEqual(["='My data'!A3*10"]);
      expect(range.formulasR1C1[2]).toEqual(["='My data'!RC*10"]);
    });
  });
});

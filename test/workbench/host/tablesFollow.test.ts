import type { Strictness } from "../../../src/workbench/host/strictness";
import { startWorkbench } from "../startWorkbench";

const rows = [
  ["Key", "Plan", "Double"],
  ["a", 1, "=B2*2"],
  ["b", 2, "typed"],
  ["c", 3, "=B4*2"],
];

/** A sheet with a table over A1:C4. */
async function withTable(strictness: Partial<Strictness> = {}) {
  await startWorkbench({ sheets: { Data: rows }, strictness });
  await Excel.run(async (context) => {
    context.workbook.tables.add("Data!A1:C4", true).name = "Lines";
    await context.sync();
  });
}

/** Writes formulas into a range and tells what the table's third column holds then, and where the table stands. */
function write(address: string, formulas: unknown[][]) {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.getRange(address).formulas = formulas;
    const column = sheet.getRange("C2:C6").load("formulas");
    const table = context.workbook.tables.getItem("Lines").getRange().load("address");
    await context.sync();
    return { column: column.formulas.map(([cell]) => cell as unknown), table: table.address };
  });
}

describe("calculated columns: a formula in a part of a table's column", () => {
  test("fills the whole column, what somebody typed there too", async () => {
    await withTable();
    expect((await write("C2", [["=B2*3"]])).column).toEqual(["=B2*3", "=B3*3", "=B4*3", "", ""]);
  });

  test("changes nothing where it is the column's formula already, or the whole column is written", async () => {
    await withTable();
    expect((await write("C3", [["=B3*2"]])).column).toEqual(["=B2*2", "=B3*2", "=B4*2", "", ""]);
    const written = [["=B2*3"], ["typed"], ["=B4*5"]];
    expect((await write("C2:C4", written)).column).toEqual(["=B2*3", "typed", "=B4*5", "", ""]);
    expect((await write("C3", [[7]])).column).toEqual(["=B2*3", 7, "=B4*5", "", ""]);
  });

  test("stays alone where AutoCorrect is switched off", async () => {
    await withTable({ calculatedColumns: false });
    expect((await write("C2", [["=B2*3"]])).column).toEqual(["=B2*3", "typed", "=B4*2", "", ""]);
  });
});

const resize = () =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Lines");
    table.resize("A1:C6");
    const range = table.getRange().load("address");
    await context.sync();
    return range.address;
  });

const validate = (address: string) =>
  Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem("Data").getRange(address);
    dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
    await context.sync();
  });

describe("growth: cells written right below a table", () => {
  const below = [
    ["d", 4],
    ["e", 5],
  ];

  test("extend it before it is resized, and its formulas with it", async () => {
    await withTable();
    await write("C3", [["=B3*2"]]);
    const grown = await write("A5:B6", below);
    expect(grown).toEqual({ table: "Data!A1:C6", column: ["=B2*2", "=B3*2", "=B4*2", "=B5*2", "=B6*2"] });
    expect(await resize()).toBe("Data!A1:C6");
  });

  test("do not where a validation stands below it", async () => {
    await withTable();
    await validate("A2:A1000");
    await validate("B3:B5");
    expect((await write("A5:B6", below)).table).toBe("Data!A1:C4");
    expect(await resize()).toBe("Data!A1:C6");
  });

  test("do where validations cover its rows or whole columns", async () => {
    await withTable();
    await validate("A2:A4");
    await validate("B:B");
    expect((await write("A5:B6", below)).table).toBe("Data!A1:C6");
  });

  test("do not beside it, further down, or when blank", async () => {
    await withTable();
    for (const address of ["E5:F6", "A6:B7"]) expect((await write(address, below)).table).toBe("Data!A1:C4");
    expect((await write("A5:B5", [["", ""]])).table).toBe("Data!A1:C4");
  });
});

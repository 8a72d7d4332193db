import { openBytes } from "../../../src/workbench/files/openBytes";
import { openInSpreadsheet } from "../../../src/workbench/files/openInSpreadsheet";
import { saveFromSpreadsheet } from "../../../src/workbench/files/saveFromSpreadsheet";
import { startWorkbench } from "../startWorkbench";
import { budgetRows, madeXlsx } from "./hostile/madeXlsx";

const relations = '<Relationships><Relationship Id="r" Type="x/table" Target="../tables/table1.xml"/></Relationships>';
const head = (cell: string, text: string) => `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`;

const formulas: [string, string, number][] = [
  ["E2", "MYUDF(B2)", 11],
  ["F2", '"SUM("&amp;PIVOTS(1)', 12],
  ["E3", "SUM(Jan:Dec!B2)", 13],
  ["F3", "_xlfn.PIVOTBY(A1,A2,A3,A4)", 14],
  ["E4", "SUM(B2:B3)", 220],
];

test("what the engine cannot calculate keeps the file's result, and its formula on saving", async () => {
  const cells = (row: number) =>
    formulas
      .filter(([cell]) => cell.endsWith(String(row)))
      .map(([cell, f, v]) => `<c r="${cell}"><f>${f}</f><v>${v}</v></c>`)
      .join("");
  const rows = budgetRows(`<row r="4">${cells(4)}</row>`)
    .replace("<v>90</v></c></row>", `<v>90</v></c>${cells(2)}</row>`)
    .replace("<v>130</v></c></row>", `<v>130</v></c>${cells(3)}</row>`);
  const { univerAPI, host } = await startWorkbench();
  const file = openBytes("a.xlsx", madeXlsx({ rows }));
  openInSpreadsheet(univerAPI, host, file, "a.xlsx");
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Budget").getRange("E2:F4").load("values");
    await context.sync();
    expect(range.values).toEqual([
      [11, 12],
      [13, 14],
      [220, ""],
    ]);
  });
  const saved = openBytes("b.xlsx", await saveFromSpreadsheet(host));
  const contents = ({ sheets: [sheet] }: typeof file) =>
    [1, 2, 3].map((row) => [4, 5].map((column) => sheet.cells.get(row)?.get(column)?.formula));
  expect(contents(saved)).toEqual(contents(file));
});

test("columns of a table are found by names with signs and line breaks, and stay called so on saving", async () => {
  const written = [
    "SUM(T[Ist '#1])",
    "SUM(T[[#All],[Plan '[€']]:[Ist '#1]])",
    "T[[#Headers],[Two\nlines]]",
    "SUM(T[Two\nlines])",
  ];
  const [first, ...rest] = written.map((f, at) => `<c r="F${at + 1}"><f>${f}</f></c>`);
  const rows =
    `<row r="1">${head("A1", "Line")}${head("B1", "Plan [€]")}${head("C1", "Ist #1")}${head("D1", "Two\nlines")}${first}</row>` +
    [
      [100, 90, 1],
      [50, 60, 2],
      [70, 65, 4],
    ]
      .map(
        ([plan, actual, two], at) =>
          `<row r="${at + 2}">${head(`A${at + 2}`, "x")}<c r="B${at + 2}"><v>${plan}</v></c><c r="C${at + 2}"><v>${actual}</v></c><c r="D${at + 2}"><v>${two}</v></c><c r="E${at + 2}"><f>T[[#This Row],[Ist '#1]]-T[[#This Row],[Plan '[€']]]</f></c>${rest[at] ?? ""}</row>`,
      )
      .join("");
  const table = '<table name="T" displayName="T" ref="A1:D4"><autoFilter ref="A1:D4"/></table>';
  const parts = { "xl/worksheets/_rels/sheet1.xml.rels": relations, "xl/tables/table1.xml": table };
  const { univerAPI, host } = await startWorkbench();
  const file = openBytes("a.xlsx", madeXlsx({ rows, parts }));
  openInSpreadsheet(univerAPI, host, file, "a.xlsx");
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Budget").getRange("E1:F4").load("values");
    await context.sync();
    expect(range.values).toEqual([
      ["", 215],
      [-10, 435],
      [10, "Two\nlines"],
      [-5, 7],
    ]);
  });
  const saved = openBytes("b.xlsx", await saveFromSpreadsheet(host));
  expect([0, 1, 2, 3].map((row) => saved.sheets[0].cells.get(row)?.get(5)?.formula)).toEqual(
    written.map((formula) => `=${formula}`),
  );
});

import { civilDate } from "../../src/calc/civilDate";
import { exactSum } from "../../src/calc/sum";
import { readNumberText } from "../../src/calc/numberText";
import type { CellValue, Grid } from "../../src/sheets/grid";
import { readSheet } from "../../src/sheets/readSheet";
import { readSheetAs } from "../../src/sheets/readSheetAs";
import type { Choices, Source } from "../../src/sheets/source";
import { foldWords } from "../../src/trackers/kit/rows/foldWords";
import { gridOf, withFormulas } from "../sheets/grids";
import { badInput } from "./badInput";

type Rows = CellValue[][];

const HEAD = ["Item", "Budget", "Actual"];
const read = (rows: Rows, more: Partial<Grid> = {}, choices: Choices = {}) => readSheet(gridOf(rows, more), choices);
const sums = ({ lines }: Source) => [
  exactSum(lines.map(({ plan }) => plan ?? 0)),
  exactSum(lines.map(({ actual }) => actual ?? 0)),
];
const asked = ({ questions }: Source) => questions.map(({ id }) => id);
const column = (source: Source, letter: string) => source.columns.find((one) => one.letter === letter)!;
const actuals = (...cells: CellValue[]) =>
  read([HEAD, ...cells.map((cell, at): CellValue[] => [["Rent", "Wages", "Travel", "Power", "Fuel"][at], 100, cell])]);

badInput("B043", () => {
  // Departments that are merged over their rows, and an amount that is merged over two.
  const source = read(
    [
      ["Department", ...HEAD],
      ["Plant", "Rent", 100, 90],
      ["", "Wages", 200, 210],
      ["Shop", "Rent", 50, 60],
      ["", "Wages", "", 40],
    ],
    {
      merges: [
        { row: 1, column: 0, rows: 2, columns: 1 },
        { row: 3, column: 0, rows: 2, columns: 1 },
        { row: 3, column: 2, rows: 2, columns: 1 },
      ],
    },
  );
  expect(source.lines.map(({ department }) => department)).toEqual(["Plant", "Plant", "Shop", "Shop"]);
  expect(sums(source)).toEqual([350, 400]);
});

badInput("B046", () => {
  const rows: Rows = [HEAD, ["Rent", 100, 90], ["Wages", 200, 210], ["Total", 300, 300]];
  expect(sums(read(rows))).toEqual([300, 300]);
  const totals = withFormulas(rows, { B4: "=SUBTOTAL(109,[Budget])", C4: "=SUBTOTAL(109,[Actual])" });
  expect(sums(readSheet(totals))).toEqual([300, 300]);
  const unnamed = withFormulas([...rows.slice(0, 3), ["", 300, 300]], { B4: "=SUM(B2:B3)", C4: "=SUM(C2:C3)" });
  expect(sums(readSheet(unnamed))).toEqual([300, 300]);
});

badInput("B047", () => {
  const source = readSheet(
    withFormulas(
      [
        HEAD,
        ["Rent", 100, 90],
        ["Power", 50, 60],
        ["Subtotal facilities", 150, 150],
        ["Wages", 200, 210],
        ["Zwischensumme Personal", 200, 210],
        ["Grand total", 350, 360],
      ],
      { B4: "=SUBTOTAL(9,B2:B3)", C4: "=SUBTOTAL(9,C2:C3)" },
    ),
  );
  expect(sums(source)).toEqual([350, 360]);
  expect(source.excluded.map(({ row, why }) => [row, why.length > 10])).toEqual([
    [4, true],
    [6, true],
    [7, true],
  ]);
  expect(source.statedTotals?.every(({ stated, lines }) => stated === lines)).toBe(true);
  expect(source.statedTotals?.length).toBeGreaterThan(0);
});

badInput("B049", () => {
  const rows: Rows = [HEAD, ["Rent", 100, 90], ["Wages", 200, 210], ["Travel", 50, 60]];
  const hidden = read(rows, { hiddenRows: [2, 3], hiddenColumns: [1] });
  expect(sums(hidden)).toEqual([350, 360]);
  expect(hidden.remarks?.join(" ")).toMatch(/hidden/);
});

badInput("B050", () => {
  const rows: Rows = [
    ["Rent", 100, 90],
    ["Wages", 200, 210],
  ];
  expect(read([["Plan 2026", "", ""], ["", "", ""], HEAD, ...rows]).headerRow).toBe(3);
  const two = read([["", "2026", "2026"], HEAD, ...rows]);
  expect([two.headerRow, ...sums(two)]).toEqual([2, 300, 300]);
  const none = read(rows);
  expect(none.headerConfidence < 0.5 || asked(none).length > 0).toBe(true);
  expect(sums(read(rows, {}, { header: "none", category: "A", plan: "B", actual: "C" }))).toEqual([300, 300]);
});

badInput("B051", () => {
  const rows: Rows = [
    ["Item", "Amount", "Amount"],
    ["Rent", 100, 90],
    ["Wages", 200, 210],
  ];
  expect(asked(read(rows))).toEqual(expect.arrayContaining(["plan", "actual"]));
  const answers = read(rows)
    .questions.find(({ id }) => id === "plan")!
    .answers.map(({ label }) => label);
  expect(answers.filter((label) => label.includes("Amount"))).toEqual([
    expect.stringContaining("B"),
    expect.stringContaining("C"),
  ]);
  expect(sums(read(rows, {}, { plan: "C", actual: "B" }))).toEqual([300, 300]);
});

badInput("B067", () => {
  expect(actuals("1.234,56", "99,90").lines.map(({ actual }) => actual)).toEqual([1234.56, 99.9]);
  expect(actuals("1,234.56", "99.90").lines.map(({ actual }) => actual)).toEqual([1234.56, 99.9]);
  for (const unclear of ["1.234", "1,234"]) {
    const source = actuals(unclear, 5, 6);
    expect([asked(source).includes("decimal"), source.lines[0].actual]).toEqual([true, null]);
  }
});

badInput("B068", () => {
  expect(
    ["12,5%", "(1.234,00)", "-1\u00a0234,56", "-1\u202f234,56", "1'234.50", "−7,5"].map((text) => readNumberText(text)),
  ).toEqual([0.125, -1234, -1234.56, -1234.56, 1234.5, -7.5].map((value) => ({ value })));
  const source = actuals("12 apples", 5, 6, 7);
  expect([source.lines[0].actual, column(source, "C").textRows]).toEqual([null, [2]]);
});

badInput("B070", () => {
  expect(actuals("EUR 5", "5 EUR", "€5").lines.map(({ actual }) => actual)).toEqual([5, 5, 5]);
  const mixed = actuals("EUR 5", "$5", "7 GBP", 3);
  expect(asked(mixed)).toContain("currency");
  expect(mixed.lines.slice(0, 3).map(({ actual }) => actual)).toEqual([null, null, null]);
  const formats = ["General", '#,##0 "€"', "[$$-409]#,##0"];
  const byFormat = read([HEAD, ["Rent", 100, 90], ["Wages", 200, 210]], {
    numberFormats: [HEAD.map(() => "General"), ...formats.slice(1).map((format) => ["General", "General", format])],
  });
  expect(asked(byFormat)).toContain("currency");
});

badInput("B072", () => {
  // Turkish İ and ı are not English I and i, whatever the machine's language.
  const lower = String.prototype.toLocaleLowerCase;
  String.prototype.toLocaleLowerCase = function turkish(this: string) {
    return lower.call(this, "tr");
  };
  try {
    expect(["IN PROGRESS", "in progress", " In  Progress"].map(foldWords)).toEqual(new Array(3).fill("in progress"));
    const source = read([
      ["ITEM", "BUDGET", "ACTUAL"],
      ["RENT", 100, 90],
      ["TRAINING", 50, 60],
      ["TOTAL", 150, 150],
    ]);
    expect([sums(source), source.excluded.length]).toEqual([[150, 150], 1]);
  } finally {
    String.prototype.toLocaleLowerCase = lower;
  }
});

badInput("B073", () => {
  // The name of a fiscal year is taken as it stands; no calendar of the machine comes in.
  const rows: Rows = [
    ["Fiscal year", ...HEAD],
    ["FY2025/26", "Rent", 100, 90],
    ["FY2026/27", "Rent", 110, ""],
  ];
  expect(read(rows).lines.map(({ period }) => period?.kind)).toEqual(["year", "year"]);
});

badInput("B075", () => {
  // Excel's day 60 is 29 February 1900, which no calendar has; days after it are as in Excel.
  expect([59, 61, 46023].map((serial) => civilDate(serial))).toEqual([
    { year: 1900, month: 2, day: 28 },
    { year: 1900, month: 3, day: 1 },
    { year: 2026, month: 1, day: 1 },
  ]);
  expect(civilDate(60)).toMatchObject({ year: 1900, month: 2 });
});

badInput("B076", () => {
  const dated = (...texts: string[]) =>
    read([["Date", ...HEAD], ...texts.map((text, at): CellValue[] => [text, `Item ${at + 1}`, 100 + at, 90])]);
  const open = dated("03/04/2026", "05/06/2026");
  expect([asked(open).filter((id) => id === "dates"), open.lines.map(({ period }) => period)]).toEqual([
    ["dates"],
    [null, null],
  ]);
  expect(dated("03/04/2026", "25/06/2026").lines.map(({ period }) => period?.label)).toEqual([
    "2026-04-03",
    "2026-06-25",
  ]);
  expect(dated("03/04/2026", "06/25/2026").lines.map(({ period }) => period?.label)).toEqual([
    "2026-03-04",
    "2026-06-25",
  ]);
});

badInput("B095", () => {
  const source = actuals(" ", "\u00a0", 5);
  expect(source.lines.map(({ actual }) => actual)).toEqual([null, null, 5]);
});

badInput("B097", () => {
  const source = actuals(true, false, 5);
  expect([source.lines.map(({ actual }) => actual), column(source, "C").textRows]).toEqual([
    [null, null, 5],
    [2, 3],
  ]);
});

badInput("B098", () => {
  const source = actuals("100", "(20)", 5);
  expect([source.lines.map(({ actual }) => actual), column(source, "C").textNumberRows]).toEqual([
    [100, -20, 5],
    [2, 3],
  ]);
});

badInput("B101", () => {
  const source = read([
    ["Account", ...HEAD],
    ["1234567890123456789", "Rent", 100, 90],
    ["00123", "Wages", 200, 210],
    ["00124", "Travel", 50, 60],
  ]);
  expect([column(source, "A").type, column(source, "A").samples.slice(0, 2)]).toEqual([
    "id",
    ["1234567890123456789", "00123"],
  ]);
  expect(sums(source)).toEqual([350, 360]);
});

badInput("B102", () => {
  expect(["+49 30 1234", "-", "--", "–", "0800-RENT", "tel. 12"].map((text) => readNumberText(text))).toEqual(
    new Array(6).fill("notANumber"),
  );
});

badInput("B114", () => {
  const source = readSheetAs(
    "kpi",
    gridOf([
      ["KPI", "Direction", "Target", "Actual"],
      ["On time", "Higher", "95%", "92%"],
      ["Scrap", "Lower", 2, 1.5],
    ]),
  );
  expect(source.kind?.value ?? "kpi").toBe("kpi");
});

badInput("B118", () => {
  const spelled = ["Bücher", "Bu\u0308cher", " bücher", "BÜCHER", "B\u00fccher\u200b"];
  expect(new Set(spelled.map(foldWords)).size).toBe(1);
});

badInput("B120", () => {
  for (const mark of ["\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069"])
    expect([mark.codePointAt(0)!.toString(16), foldWords(`${mark}Rent${mark}`)]).toEqual([
      mark.codePointAt(0)!.toString(16),
      "rent",
    ]);
});

badInput("B142", () => {
  const texts = [
    " ",
    "(",
    "1,",
    "-",
    "€ ",
    "5%",
    "jan ",
    "total ",
    "1/",
    "A1:",
    "EUR ",
    "Q1 ",
    "2026-",
    "[",
    "high (",
    "* ",
  ];
  // A pattern that is not linear takes minutes for these, far beyond the patience of a test.
  for (const text of texts.map((part) => `${part.repeat(100_000 / part.length)}x`)) {
    readNumberText(text);
    foldWords(text);
    actuals(text, 5, 6);
    read([
      ["Item", "Budget", text],
      [text, 100, 90],
      ["Wages", 200, 210],
    ]);
    for (const kind of ["risk", "kpi"] as const)
      readSheetAs(
        kind,
        gridOf([
          ["Name", "Likelihood", "Impact", "Status", "Target", "Actual"],
          [text, 3, text, text, text, text],
        ]),
      );
  }
});

import { exactSum } from "../../src/calc/sum";
import { ChoiceError } from "../../src/sheets/errors";
import { readSheet } from "../../src/sheets/readSheet";
import type { Role, Source } from "../../src/sheets/source";
import { gridOf, withFormulas } from "./grids";

function columnOf(source: Source, role: Role): string | undefined {
  return source.columns.find((column) => column.role === role)?.letter;
}

function total(source: Source, figure: "plan" | "actual"): number {
  return exactSum(source.lines.map((line) => line[figure] ?? 0));
}

const LEDGER = [
  ["Period", "Cost center", "Line item", "Type", "Budget", "Actual", "Comment"],
  ["Jan-26", "Plant", "Wages", "Expense", 1000, 1100.5, ""],
  ["Jan-26", "Shop", "Counter sales", "Revenue", 5000, 5200, "new counter"],
  ["Feb-26", "Plant", "Wages", "Expense", 1000, "", ""],
  ["Feb-26", "Shop", "Counter sales", "Revenue", 5000, 0, ""],
];

describe("a tidy budget", () => {
  const source = readSheet(gridOf(LEDGER));

  it("gives each column its role", () => {
    const roles = source.columns.map(({ letter, role }) => `${letter} ${role}`);
    expect(roles).toEqual(["A period", "B department", "C category", "D type", "E plan", "F actual", "G note"]);
  });

  it("reads the lines with blank as null and zero as zero", () => {
    expect(source.lines[0]).toEqual({
      row: 2,
      category: "Wages",
      department: "Plant",
      type: "expense",
      period: { kind: "month", order: 46023, label: "Jan 2026" },
      plan: 1000,
      actual: 1100.5,
      forecast: null,
      note: "",
    });
    expect(source.lines.map(({ actual }) => actual)).toEqual([1100.5, 5200, null, 0]);
  });

  it("asks nothing and says why", () => {
    expect(source.questions).toEqual([]);
    expect(source.columns[4].why).toContain('"Budget" says plan');
    expect(source.columns[4].confidence).toBeGreaterThan(0.9);
  });

  it("stands where it stands on the sheet", () => {
    const moved = readSheet(gridOf(LEDGER, { firstRow: 6, firstColumn: 2 }));
    expect([moved.headerRow, moved.firstDataRow, moved.lastDataRow, moved.lines[0].row]).toEqual([7, 8, 11, 8]);
    expect(columnOf(moved, "plan")).toBe("G");
  });

  it("does not change its input", () => {
    const grid = gridOf(LEDGER.map((row) => [...row]));
    readSheet(grid);
    expect(grid.values).toEqual(LEDGER);
  });
});

describe("sums among the lines", () => {
  const values = [
    ["Task", "Budgeted", "Spent", "Remaining"],
    ["1. Survey", 300, 280, 20],
    ["2. Building", "", "", ""],
    ["2.1 Crew", 900, 700, 200],
    ["2.2 Tools", 100, 150, -50],
    ["sub-total", 1000, 850, 150],
    ["3. Handover", 50, 20, 30],
    ["whole project", 1250, 1000, 250],
    ["overhead (10%)", 125, 100, 25],
    ["TOTAL", 1375, 1100, 275],
  ];

  it("leaves out totals by their words, and by their formulas what has no such word", () => {
    const grid = withFormulas(values, {
      B6: "=SUM(B4:B5)",
      B8: "=B7+B6+B2",
      B9: "=B8*0.1",
      B10: "=B8+B9",
      C8: "=C7+C6+C2",
    });
    const source = readSheet(grid);
    expect(source.excluded.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
      "3 section",
      "6 subtotal",
      "8 total",
      "9 total",
      "10 total",
    ]);
    expect([total(source, "plan"), total(source, "actual")]).toEqual([1350, 1150]);
    expect(source.excluded[3].why).toContain("row 8");
  });

  it("keeps an item that merely contains the word", () => {
    const source = readSheet(
      gridOf([
        ["Category", "Budget", "Actual"],
        ["Total Rewards Program", 4100, 4000],
        ["Salaries", 90000, 91000],
        ["Totally Spotless Cleaning", 700, 650],
        ["Rent", 12000, 12000],
        ["Total", 106800, 107650],
      ]),
    );
    expect(source.lines.map(({ category }) => category)).toEqual([
      "Total Rewards Program",
      "Salaries",
      "Totally Spotless Cleaning",
      "Rent",
    ]);
    expect(source.excluded.map(({ row }) => row)).toEqual([6]);
  });

  it("leaves out a total that is wrong, and says nothing of it being right", () => {
    const source = readSheet(
      gridOf([
        ["Item", "Budget", "Actual"],
        ["Rent", 500, 480],
        ["Power", 200, 260],
        ["Total", 900, 740],
      ]),
    );
    expect(total(source, "plan")).toBe(700);
    expect(source.excluded[0].why).not.toContain("equals");
  });

  it("finds a total without a name by its arithmetic", () => {
    const source = readSheet(
      gridOf([
        ["Item", "Budget", "Actual"],
        ["Rent", 512, 480],
        ["Power", 219, 260],
        ["", 731, 740],
      ]),
    );
    expect(source.lines).toHaveLength(2);
    expect(source.excluded[0]).toMatchObject({ row: 4, reason: "total" });
  });
});

describe("headers that mislead", () => {
  it("takes a column called Total for the amount and a code for no amount", () => {
    const source = readSheet(
      gridOf([
        ["Fiscal Year", "Department", "Class ID", "Class", "Total"],
        [2017, "Fire", 100, "Personal Services", 75000],
        [2017, "Fire", 200, "Purchase of Services", 12000],
        [2017, "Parks", 100, "Personal Services", 31000],
      ]),
    );
    expect([columnOf(source, "plan"), columnOf(source, "category"), columnOf(source, "department")]).toEqual([
      "E",
      "D",
      "B",
    ]);
    expect(source.columns[2]).toMatchObject({ type: "id", role: null });
    expect(source.questions.map(({ id }) => id)).toEqual(["actual"]);
  });

  it("takes a variance and a remainder for neither plan nor actual, and a forecasted actual for a forecast", () => {
    const source = readSheet(
      gridOf([
        [
          "agency_name",
          "fiscal_year",
          "budget_amount",
          "actual_amount",
          "variance_amount",
          "variance_pct",
          "forecasted_actual",
        ],
        ["PUBLIC LIBRARY", 2024, 1000, 1100, 100, 10, 1200],
        ["FIRE DEPARTMENT", 2024, 2000, 1900, -100, -5, 1950],
      ]),
    );
    expect(source.columns.map(({ role }) => role)).toEqual([
      "department",
      "period",
      "plan",
      "actual",
      null,
      null,
      "forecast",
    ]);
    expect(source.columns[4].why).toContain("neither plan nor actual");
  });

  it("takes a planned date for no plan", () => {
    const source = readSheet(
      gridOf(
        [
          ["Item", "Planned_Date", "Plan", "Actual"],
          ["Rent", 46023, 500, 480],
          ["Power", 46054, 200, 260],
        ],
        {
          numberFormats: [
            ["General", "General", "General", "General"],
            ["General", "yyyy-mm-dd", "0", "0"],
            ["General", "yyyy-mm-dd", "0", "0"],
          ],
        },
      ),
    );
    expect(source.columns.map(({ role }) => role)).toEqual(["category", "period", "plan", "actual"]);
  });
});

describe("numbers that stand as text", () => {
  const sheet = (...texts: string[]): Source =>
    readSheet(gridOf([["Item", "Budget", "Actual"], ...texts.map((text, at) => [`Item ${at + 1}`, 100, text])]));

  it("reads the column by its own decimal mark", () => {
    expect(sheet("1.234", "2.345,50", "(99,90)").lines.map(({ actual }) => actual)).toEqual([1234, 2345.5, -99.9]);
    expect(sheet("1,234", "2,345.50", "-99.90").lines.map(({ actual }) => actual)).toEqual([1234, 2345.5, -99.9]);
  });

  it("asks where the column does not show it, and takes the answer", () => {
    const values = [
      ["Item", "Budget", "Actual"],
      ["Rent", 100, "1,234"],
      ["Power", 100, "5,678"],
    ];
    const open = readSheet(gridOf(values));
    expect(open.questions.map(({ id }) => id)).toContain("decimal");
    expect(open.lines.map(({ actual }) => actual)).toEqual([null, null]);
    expect(open.columns[2].textRows).toEqual([2, 3]);
    expect(readSheet(gridOf(values), { decimal: "." }).lines.map(({ actual }) => actual)).toEqual([1234, 5678]);
    expect(readSheet(gridOf(values), { decimal: "," }).lines.map(({ actual }) => actual)).toEqual([1.234, 5.678]);
  });

  it("counts n/a, a dash, Pending, an error and TRUE as blank, and lists them", () => {
    const source = readSheet(
      gridOf([
        ["Item", "Budget", "Actual"],
        ["Rent", 100, 90],
        ["Power", 100, "n/a"],
        ["Water", 100, "-"],
        ["Gas", 100, "Pending"],
        ["Phone", 100, "#N/A"],
        ["Cleaning", 100, true],
        ["Post", 100, 0],
        ["Paper", 100, "12.50"],
        ["Ink", 100, 3],
      ]),
    );
    expect(source.lines.map(({ actual }) => actual)).toEqual([90, null, null, null, null, null, 0, 12.5, 3]);
    expect(source.columns[2]).toMatchObject({ role: "actual", textRows: [3, 4, 5, 6, 7], textNumberRows: [9] });
  });
});

describe("revenue or expense", () => {
  const items = (names: string[], header = "Item"): Source =>
    readSheet(gridOf([[header, "Budget", "Actual"], ...names.map((name, at) => [name, 100 + at, 90 + at])]));

  it("is asked where nothing says it, and the answer holds for every line", () => {
    expect(items(["Alpha", "Beta"]).questions.map(({ id }) => id)).toEqual(["type"]);
    const source = readSheet(
      gridOf([
        ["Item", "Budget", "Actual"],
        ["Alpha", 1, 2],
      ]),
      { type: "revenue" },
    );
    expect(source.questions).toEqual([]);
    expect(source.lines[0].type).toBe("revenue");
  });

  it("comes from category words where they all say it", () => {
    expect(items(["Ticket sales", "Salaries"]).lines.map(({ type }) => type)).toEqual(["revenue", "expense"]);
    expect(items(["Rent", "Salaries"]).accountType.value).toBe("expense");
  });

  it("comes from headings between the rows", () => {
    const source = readSheet(
      gridOf([
        ["Item", "Budget", "Actual"],
        ["Revenue", "", ""],
        ["Alpha", 100, 90],
        ["Operating expenses", "", ""],
        ["Beta", 60, 61],
      ]),
    );
    expect(source.lines.map(({ type, section }) => `${type} ${section}`)).toEqual([
      "revenue Revenue",
      "expense Operating expenses",
    ]);
  });
});

describe("choices", () => {
  const values = [
    ["Item", "Amount A", "Amount B"],
    ["Rent", 10, 12],
    ["Power", 20, 21],
  ];

  it("settle what is asked", () => {
    expect(readSheet(gridOf(values)).questions.map(({ id }) => id)).toEqual(expect.arrayContaining(["plan", "actual"]));
    const source = readSheet(gridOf(values), { plan: "C", actual: "b", type: "expense" });
    expect([columnOf(source, "plan"), columnOf(source, "actual")]).toEqual(["C", "B"]);
    expect(source.questions).toEqual([]);
  });

  it("may say that there is none", () => {
    const source = readSheet(gridOf(values), { plan: "B", actual: "none", type: "expense" });
    expect(columnOf(source, "actual")).toBeUndefined();
    expect(source.questions).toEqual([]);
  });

  it("are refused in plain words where the table has no such column", () => {
    expect(() => readSheet(gridOf(values), { plan: "Q" })).toThrow(ChoiceError);
    expect(() => readSheet(gridOf(values), { plan: "Q" })).toThrow('choose a column from A to C, or "none"');
    expect(() => readSheet(gridOf(values), { plan: "B", actual: "B" })).toThrow("both plan and actual");
    expect(() => readSheet(gridOf(values), { header: "99" })).toThrow("Choose a row from 1 to 3");
  });
});

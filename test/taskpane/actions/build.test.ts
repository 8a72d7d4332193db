import * as fc from "fast-check";
import { installCooFunctions } from "../../../src/workbench/cli/cooFunctions";
import { ActionFailed } from "../../../src/taskpane/actions/failure";
import { startWorkbench } from "../../workbench/startWorkbench";
import { buildOnSheet, startOnSample, valuesOf } from "./sampleBudget";

const header = ["Department", "Category", "Type", "Month", "Plan", "Actual"];

describe("the budget of the sample", () => {
  test("takes three round trips at most, one more for print, and a quarter of a megabyte, and every figure agrees", async () => {
    const { workbench, sheet } = await startOnSample();
    const built = await buildOnSheet(sheet);
    expect(built.reconciliation.differ).toEqual([]);
    expect(built.reconciliation.figures).toBeGreaterThan(300);
    expect(workbench.host.counts.syncs).toBeLessThanOrEqual(4);
    expect(workbench.host.counts.requestBytes).toBeLessThan(250_000);
  });

  test("agrees as well when its formulas are COO functions", async () => {
    const { workbench, sheet } = await startOnSample();
    installCooFunctions(workbench);
    const built = await buildOnSheet(sheet, {}, { formulas: "coo" });
    expect(built.reconciliation.differ).toEqual([]);
    const formulas = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Budget lines").getRange("G8:G8").load("formulas");
      await context.sync();
      return range.formulas;
    });
    expect(formulas[0][0]).toContain("COO.VARIANCE(");
  });

  test.each(["runrate", "phased"] as const)("agrees with the forecast method %p", async (forecast) => {
    const { sheet } = await startOnSample();
    expect((await buildOnSheet(sheet, {}, { forecast })).reconciliation.differ).toEqual([]);
  });
});

describe("a messy sheet", () => {
  const messy = [
    ["Exported budget", "", "", "", "", ""],
    header,
    ["Sales", "Travel", "Expense", "Jan", "'(1,250.50)", 100],
    ["sales", "TRAVEL ", "Expense", "Feb", 200, "'n/a"],
    ["Sales", "Rent", "expense", "Jan", "'$ 1,000.00", "'1,100.00"],
    ["", "Interest", "Revenue", "Jan", 50, 60],
    ["Sales", "Rent", "Expense", "Feb", 1000, ""],
    ["Total Sales", "Rent", "Expense", "", 949.5, 1200],
    ["Plant", "5* hotels?", "Expense", "Jan", 70, 0],
  ];

  test("counts text that is a number, keeps total rows out, and compares keys that are patterns letter by letter", async () => {
    await startWorkbench({ sheets: { Messy: messy } });
    const built = await buildOnSheet("Messy");
    expect(built.reconciliation.differ).toEqual([]);
    const expense = built.figures.types.find(({ type }) => type === "expense");
    expect(expense).toMatchObject({ plan: -1250.5 + 200 + 1000 + 1000 + 70, actual: 100 + 1100 + 0 });
    expect(built.figures.lines.find(({ category }) => category === "5* hotels?")).toMatchObject({
      plan: 70,
      actual: 0,
    });
  });

  test.each(["Rent", "Rent*"])("an error in a label stays out of every other row (%s)", async (other) => {
    const errors = [
      ["Sales", "=NA()", "Expense", "Jan", 20, 30],
      ["Sales", other, "Expense", "Feb", 5, 7],
    ];
    await startWorkbench({ sheets: { Errors: [header, ["Sales", other, "Expense", "Jan", 1, 2], ...errors] } });
    const built = await buildOnSheet("Errors");
    expect(built.reconciliation.differ).toEqual([]);
    const lines = built.figures.lines.map(({ category, plan, actual }) => ({ category, plan, actual }));
    expect(lines).toEqual([
      { category: other, plan: 6, actual: 9 },
      { category: "(#N/A)", plan: 20, actual: 30 },
    ]);
  });

  test("amounts written with points and a decimal comma count as what they say", async () => {
    await startWorkbench({
      sheets: {
        Plan: [
          header,
          ["Vertrieb", "Reisen", "Expense", "Jan", "'120.000,00", "'118.450,75"],
          ["Vertrieb", "Reisen", "Expense", "Feb", "'8.000,00", "'9.120,40"],
          ["Vertrieb", "Miete", "Expense", "Jan", "'1.000.000", "'-1.549,25"],
        ],
      },
    });
    const built = await buildOnSheet("Plan");
    expect(built.reconciliation.differ).toEqual([]);
    expect(built.figures.types[0]).toMatchObject({ plan: 1128000, actual: 118450.75 + 9120.4 - 1549.25 });
  });

  test("an error among the amounts is named before anything is written", async () => {
    const { host } = await startWorkbench({
      sheets: {
        Errors: [
          header,
          ["Sales", "Rent", "Expense", "Jan", "=1/0", 2],
          ["Sales", "Rent", "Expense", "Feb", 5, "=NA()"],
        ],
      },
    });
    const reason = await buildOnSheet("Errors").catch((failure: unknown) => failure);
    expect((reason as ActionFailed).failure.why).toBe(
      'Cell E2 on "Errors" holds #DIV/0! in place of an amount. One more cell does.',
    );
    expect(host.book.sheets()).toHaveLength(1);
  });

  test("a text that is made a number later counts once", async () => {
    await startWorkbench({ sheets: { Messy: messy } });
    await buildOnSheet("Messy");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Messy").getRange("F5").values = [[1150]];
      await context.sync();
    });
    const rent = (await valuesOf("Budget lines", "A1:F20")).find((row) => row[1] === "Rent");
    expect(rent?.[5]).toBe(1150);
  });
});

test("hostile words stay words, wherever they stand", async () => {
  const hostile = ['=HYPERLINK("http://x","y")', "+1+1", "@NOW()", "-5", "'quoted", "MARCH1", "1/2", "00123", "{=A1}"];
  const rows = hostile.map((words) => [words, "Travel", "Expense", "Jan", 10, 12]);
  await startWorkbench({
    sheets: { "O'Brien =1": [header, ...rows.map(([words, ...rest]) => [`'${words}`, ...rest])] },
  });
  const choices = { department: "A", category: "B", type: "C", period: "D", plan: "E", actual: "F", header: "1" };
  const built = await buildOnSheet("O'Brien =1", choices);
  expect(built.reconciliation.differ).toEqual([]);
  const shown = await valuesOf("Budget lines", `A6:A${5 + hostile.length}`);
  expect(shown.map(([words]) => words)).toEqual(hostile);
});

test("a sheet without actuals becomes a tracker to type them into", async () => {
  await startWorkbench({
    sheets: {
      Plan: [
        ["Category", "Budget"],
        ["Rent", 500],
        ["Travel", 200],
        ["Salaries", 9000],
      ],
    },
  });
  await expect(buildOnSheet("Plan", { type: "expense" })).rejects.toBeInstanceOf(ActionFailed);
  const built = await buildOnSheet("Plan", { type: "expense", actual: "none" });
  expect(built.reconciliation.differ).toEqual([]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Budget lines").getRange("D6").values = [[550]];
    await context.sync();
  });
  expect((await valuesOf("Budget lines", "A6:H6"))[0].slice(0, 5)).toEqual(["Rent", "Expense", 500, 550, 50]);
});

test("generated sheets reconcile", async () => {
  const line = fc.record({
    department: fc.constantFrom("North", "South", ""),
    category: fc.constantFrom("Rent", "Travel", "Salaries", "R&D", "Fees"),
    type: fc.constantFrom("Expense", "Revenue"),
    month: fc.integer({ min: 0, max: 5 }),
    plan: fc.integer({ min: -1_000_000, max: 9_000_000 }),
    actual: fc.option(fc.integer({ min: -1_000_000, max: 9_000_000 })),
  });
  const choices = {
    department: "A",
    category: "B",
    type: "C",
    period: "D",
    plan: "E",
    actual: "F",
    header: "1",
    signs: "debit",
  };
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 4, maxLength: 25 }), async (lines) => {
      const rows = lines.map(({ department, category, type, month, plan, actual }) => [
        department,
        category,
        type,
        46023 + month * 31,
        plan / 100,
        actual === null ? "" : actual / 100,
      ]);
      await startWorkbench({ sheets: { Generated: [header, ...rows] } });
      const built = await buildOnSheet("Generated", choices);
      expect(built.reconciliation.differ).toEqual([]);
    }),
    { numRuns: 8 },
  );
});

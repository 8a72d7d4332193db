import { tokenize } from "@borgar/fx";
import type { Grid } from "../../src/sheets/grid";
import { readSheet } from "../../src/sheets/readSheet";
import { freeBudgetNames } from "../../src/trackers/budget/budgetNames";
import { defaultBudgetOptions } from "../../src/trackers/budget/options";
import { planBudget } from "../../src/trackers/budget/planBudget";
import type { PlanCell, SheetPlan, WorkbookPlan } from "../../src/trackers/plan";
import { sheetNameOf, isSheetName } from "../../src/workbench/files/sheetName";
import { goldenPlans } from "../trackers/golden/goldenPlans";
import { gridOf } from "../sheets/grids";
import { badInput } from "./badInput";

const plans = [...goldenPlans()];
const nothing = { sheets: [], names: [], tables: [] };

const isFormula = (cell: PlanCell): cell is { formula: string } =>
  cell !== null && typeof cell === "object" && "formula" in cell;

function formulasOf(sheet: SheetPlan): string[] {
  const cells = [...sheet.blocks, ...sheet.exceptions].flatMap(({ cells: block }) => block.flat());
  const filled = sheet.fills.flatMap(({ cells: line }) => line);
  return [
    ...[...cells, ...filled].filter(isFormula).map(({ formula }) => formula),
    ...sheet.rules.map(({ formula }) => formula),
  ];
}

const everyFormula = ({ sheets, names }: WorkbookPlan) => [
  ...sheets.flatMap(formulasOf),
  ...names.map(({ refersTo }) => refersTo),
];

function budgetPlan(grid: Grid): WorkbookPlan {
  return planBudget(readSheet(grid, { type: "expense" }), grid, { ...defaultBudgetOptions }, freeBudgetNames(nothing))
    .plan;
}

badInput("B059", () => {
  // The last rows that a sheet has: there is no row behind them to look at.
  const last = 1_048_576;
  const values = [
    ["Item", "Budget", "Actual"],
    ["Rent", 100, 90],
    ["Wages", 200, 210],
    ["Travel", 50, 60],
  ];
  const plan = budgetPlan(gridOf(values, { firstRow: last - values.length }));
  const rows = everyFormula(plan).flatMap((formula) =>
    tokenize(formula)
      .filter(({ type }) => type.startsWith("range"))
      .flatMap(({ value }) => [...value.matchAll(/[A-Z]\$?(\d+)/g)].map(([, row]) => Number(row))),
  );
  expect(Math.max(...rows)).toBe(last);
});

badInput("B061", () => {
  const longest = plans.map(
    ({ name, plan }) => [name, Math.max(...everyFormula(plan).map(({ length }) => length))] as const,
  );
  expect(longest.filter(([, length]) => length > 8192)).toEqual([]);
  // Hostile keys by the hundred, each spelled in several ways.
  const keys = Array.from({ length: 150 }, (_, at) => [`${">*?~"[at % 4]}${"Long name ".repeat(20)}${at}`, ` ${at} `]);
  const rows = keys.flatMap(([key, end]) => [key, `${key} `, key.toUpperCase()].map((one) => [one + end, 100, 90]));
  const plan = budgetPlan(gridOf([["Item", "Budget", "Actual"], ...rows]));
  expect(Math.max(...everyFormula(plan).map(({ length }) => length))).toBeLessThanOrEqual(8192);
});

badInput("B062", () => {
  const lists = plans.flatMap(({ plan }) =>
    plan.sheets.flatMap(({ validations }) => validations.map(({ list }) => list)),
  );
  expect(lists.length).toBeGreaterThan(0);
  for (const list of lists) if (Array.isArray(list)) expect(list.join(",").length).toBeLessThanOrEqual(255);
});

badInput("B063", () => {
  for (const { name, plan } of plans) {
    const looks = new Set(
      plan.sheets.flatMap(({ formats }) => formats.map(({ area: _, ...look }) => JSON.stringify(look))),
    );
    expect([name, looks.size < 100]).toEqual([name, true]);
  }
});

badInput("B065", () => {
  const rows = Array.from({ length: 200 * 60 }, (_, at) => [
    `Category ${at % 200}`,
    `${2022 + Math.floor(at / 2400)}-${String(1 + (Math.floor(at / 200) % 12)).padStart(2, "0")}`,
    1000 + (at % 997),
    900 + (at % 991),
  ]);
  const plan = budgetPlan(gridOf([["Category", "Period", "Budget", "Actual"], ...rows]));
  expect(JSON.stringify(plan).length).toBeLessThan(1_000_000);
});

badInput("B134", () => {
  // Words reach the sheet as cells alone: no formula holds any of them.
  const hostile = ["=1+7", '"),HYPERLINK("http://x"', "{=A77}", "'!A77", '"&WEBSERVICE("x")&"', "Rent*Zz"];
  const plan = budgetPlan(gridOf([["Item", "Budget", "Actual"], ...hostile.map((name) => [name, 100, 90])]));
  const holding = everyFormula(plan).filter((formula) =>
    ["1+7", "HYPERLINK", "A77", "WEBSERVICE", "Zz"].some((part) => formula.includes(part)),
  );
  expect([plan.sheets.length > 1, holding]).toEqual([true, []]);
});

badInput("B088", () => {
  // A column of a table follows from columns of its own row, never in a circle; and a tracker's sheets never feed its source.
  for (const { name, plan } of plans) {
    const own = new Set(plan.sheets.map((sheet) => sheet.name));
    for (const sheet of plan.sheets)
      for (const block of sheet.fills)
        block.cells.forEach((cell, across) => {
          if (!isFormula(cell)) return;
          const itself = `${letters(block.area.column + across)}${block.area.row + 1}`;
          const named = tokenize(cell.formula)
            .filter(({ type }) => type === "range")
            .map(({ value }) => value.replace(/\$/g, ""));
          expect([name, sheet.name, own.size > 0, named.includes(itself)]).toEqual([name, sheet.name, true, false]);
        });
  }
});

badInput("B145", () => {
  for (const { name, plan } of plans.filter((one) => one.name.includes(" plain ")))
    expect([name, everyFormula(plan).filter((formula) => formula.includes("COO."))]).toEqual([name, []]);
});

badInput("B152", () => {
  // No call of a COO function inside another one's arguments, whatever tracker writes it.
  const nested = plans.flatMap(({ plan }) => everyFormula(plan)).filter((formula) => depth(formula) > 1);
  expect(nested).toEqual([]);
});

badInput("B123", () => {
  for (const base of ["x".repeat(40), "Budget ".repeat(6), "東京".repeat(20), "👩‍💼".repeat(12), `${"a".repeat(30)}👍`]) {
    const name = sheetNameOf(`${base}.csv`);
    expect([name.length <= 31, isSheetName(name), encodeURIComponent(name).length > 0]).toEqual([true, true, true]);
  }
  const taken = { ...nothing, sheets: ["budget TRACKER", "Budget tracker (2)"] };
  expect(freeBudgetNames(taken).dashboard).toBe("Budget tracker (3)");
});

badInput("B124", () => {
  const names = ["a:b\\c/d?e*f[g]", "'quoted'", "", "History", " ' ", "tab\there", "  x  ", "a\u0000b"].map((name) =>
    sheetNameOf(`${name}.csv`),
  );
  expect(names.filter((name) => !isSheetName(name))).toEqual([]);
});

function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}

/** How deep calls of COO functions stand inside each other. */
function depth(formula: string): number {
  const open: boolean[] = [];
  let most = 0;
  let isOurs = false;
  for (const { type, value } of tokenize(formula)) {
    if (type === "func") isOurs = value.toUpperCase().startsWith("COO.");
    if (value === "(") {
      open.push(isOurs);
      isOurs = false;
      most = Math.max(most, open.filter(Boolean).length);
    }
    if (value === ")") open.pop();
  }
  return most;
}

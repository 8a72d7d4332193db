import { operationsBudget, sampleHeaderRow } from "../../../src/workbench/sample/operationsBudget";

const grid = operationsBudget();
const lines = grid.values.slice(sampleHeaderRow, -1);
const [department, category, type, period, plan, actual] = [0, 1, 2, 3, 4, 5];

test("is the same at every start", () => {
  expect(operationsBudget()).toEqual(grid);
});

test("says that it is invented, above the header", () => {
  expect(
    grid.values
      .slice(0, sampleHeaderRow - 1)
      .flat()
      .join(" "),
  ).toMatch(/invented/i);
});

test("has a line for each of 24 budget lines and 12 months, revenue and expense", () => {
  expect(lines).toHaveLength(24 * 12);
  expect(new Set(lines.map((line) => `${line[department]}/${line[category]}`)).size).toBe(24);
  expect(new Set(lines.map((line) => line[type]))).toEqual(new Set(["Expense", "Revenue"]));
});

test("counts the months by Excel's date serials from 1 January to 1 December 2026", () => {
  const serials = [...new Set(lines.map((line) => line[period] as number))];
  const dates = serials.map((serial) => new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10));
  expect(dates).toEqual(Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, "0")}-01`));
});

test("has actuals until October, but for two blanks, with one credit note and two numbers that are text", () => {
  const until = lines.filter((line) => (line[period] as number) < 46327);
  const after = lines.filter((line) => (line[period] as number) >= 46327);
  expect(after.every((line) => line[actual] === "")).toBe(true);
  expect(until.filter((line) => line[actual] === "")).toHaveLength(2);
  expect(until.filter((line) => typeof line[actual] === "number" && line[actual] < 0)).toHaveLength(1);
  expect(until.map((line) => line[actual]).filter((cell) => typeof cell === "string" && cell !== "")).toEqual([
    "(1,250.00)",
    "14,906.40",
  ]);
});

test("ends in a total that adds up what Excel's SUM adds up", () => {
  const sum = (at: number) =>
    lines.reduce((cents, line) => cents + (typeof line[at] === "number" ? Math.round(line[at] * 100) : 0), 0) / 100;
  const total = grid.values[grid.values.length - 1];
  expect([total[0], total[plan], total[actual]]).toEqual(["Total", sum(plan), sum(actual)]);
  expect(grid.formulas?.[grid.values.length - 1].slice(plan, actual + 1)).toEqual(["=SUM(E5:E292)", "=SUM(F5:F292)"]);
});

import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { convertArguments, type ConvertArguments } from "../../../src/workbench/cli/convertArguments";
import type { Conversion } from "../../../src/workbench/trackers/conversion";
import type { BudgetReport } from "../../../src/workbench/trackers/budgetReport";
import { convertFile } from "../../../src/workbench/trackers/convertFile";
import { openBytes } from "../../../src/workbench/files/openBytes";

const convert = (given: ConvertArguments) => convertFile(given) as Promise<Conversion<BudgetReport>>;
const folder = mkdtempSync(path.join(tmpdir(), "convert-"));

function file(name: string, text: string): string {
  const place = path.join(folder, name);
  writeFileSync(place, text);
  return place;
}

const BUDGET =
  "Department,Category,Budget,Actual\nSales,Travel,100,120.5\nSales,Rent,200,200\nIT,Rent,50,\nTotal,,350,320.5\n";

describe("a budget file", () => {
  it("becomes a workbook with its source and its tracker, whose figures agree", async () => {
    const {
      source,
      figures,
      reconciled,
      cost,
      questions,
      file: workbook,
    } = await convert(convertArguments(["budget", file("budget.csv", BUDGET), "--set", "type=expense"]));
    expect(questions).toEqual([]);
    expect(source?.columns).toMatchObject({
      category: { letter: "B" },
      plan: { letter: "C" },
      actual: { letter: "D" },
    });
    expect(source?.excludedRows.map(({ row }) => row)).toEqual([5]);
    expect(source?.statedTotals).toEqual([
      { row: 5, figure: "plan", stated: 350, lines: 350 },
      { row: 5, figure: "actual", stated: 320.5, lines: 320.5 },
    ]);
    expect(figures).toMatchObject({ plan: 350, actual: 320.5 });
    expect(reconciled?.differ).toEqual([]);
    // Three to read and write, and one for what is printed.
    expect(cost?.syncs).toBeLessThanOrEqual(4);
    const names = openBytes("out.xlsx", workbook!).sheets.map(({ name }) => name);
    expect(names[0]).toBe("budget");
    expect(names.length).toBeGreaterThan(1);
  });

  it("of a ledger with negative revenue asks about the signs, and turns them where it is told to", async () => {
    const place = file(
      "ledger.csv",
      "Account,Type,Plan,Actual\n4000 Sales,Revenue,-12000,-9000\n4100 Service,Revenue,-3000,-3500\n6000 Rent,Expense,4000,4200\n",
    );
    const asked = await convert(convertArguments(["budget", place]));
    expect(asked.questions.map(({ id }) => id)).toEqual(["signs"]);
    const { figures, reconciled } = await convert(convertArguments(["budget", place, "--signs", "credit"]));
    expect(reconciled?.differ).toEqual([]);
    expect(figures?.byType).toMatchObject({
      expense: { plan: 4000, actual: 4200, status: "On plan" },
      revenue: { plan: 15000, actual: 12500, status: "Unfavorable" },
    });
    expect(figures?.net).toMatchObject({ plan: 11000, actual: 8300 });
    await expect(convert(convertArguments(["budget", place, "--signs", "minus"]))).rejects.toThrow(
      '"minus" says nothing of signs.',
    );
  });

  it("without actuals asks for them, and takes the answer", async () => {
    const place = file("plan.csv", "Category,Budget\nTravel,100\nRent,200\n");
    const asked = await convert(convertArguments(["budget", place]));
    expect(asked.file).toBeNull();
    expect(asked.questions.map(({ id }) => id)).toContain("actual");
    const settled = convertArguments(["budget", place, "--set", "actual=none", "--set", "type=expense"]);
    expect((await convert(settled)).figures).toMatchObject({ plan: 300, actual: null });
  });

  it("that is not there is named", async () => {
    await expect(convert(convertArguments(["budget", path.join(folder, "none.csv")]))).rejects.toThrow(
      "There is no such file",
    );
  });
});

describe("arguments of convert", () => {
  it("are read in any order, and refused in words", () => {
    expect(
      convertArguments(["budget", "--set", "plan=C", "a.csv", "--out", "b.xlsx", "--sheet", "X", "--join", "Y"]),
    ).toEqual({
      kind: "budget",
      file: "a.csv",
      sheet: "X",
      out: "b.xlsx",
      join: "Y",
      empty: false,
      choices: { plan: "C" },
    });
    expect(() => convertArguments(["risks", "a.csv"])).toThrow('There is no tracker "risks"');
    expect(() => convertArguments(["budget", "a.csv", "--out"])).toThrow("--out needs a value");
    expect(() => convertArguments(["budget", "a.csv", "--set", "plan"])).toThrow("--set takes role=LETTER");
    expect(() => convertArguments(["budget"])).toThrow("Use: ");
  });
});

import type { CellValue, Grid } from "../../sheets/grid";
import { budgetLines, seasons, type BudgetLine } from "./budgetLines";
import { notes, oddCells } from "./oddCells";

const headers = ["Department", "Category", "Type", "Period", "Plan", "Actual", "Note"];
const planColumn = 4;
const actualColumn = 5;
const lastActualMonth = 10;
const january2026 = 46023;
const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const money = "#,##0.00";

/** Widths of the sample's columns in characters. */
export const sampleWidths = [19, 24, 12, 13, 16, 16, 40];
/** Sheet row of the sample's header, as a person counts it. */
export const sampleHeaderRow = 4;

/**
 * The workbench's invented sample: a year's operations budget as a ledger exports it, with title rows above, a total
 * below, actuals until October, and a few cells that are blank, negative or text. The same at every start.
 */
export function operationsBudget(): Grid {
  const lines = budgetLines.flatMap((line, index) => months().map((month) => budgetRow(line, index, month)));
  const titles = [
    row("Sample company · Operations budget FY2026"),
    row("Invented data · exported 31 Oct 2026 · USD"),
    row(),
  ];
  const first = sampleHeaderRow + 1;
  const last = sampleHeaderRow + lines.length;
  const values = [...titles, headers, ...lines, totals((at) => sumOfNumbers(lines, at))];
  const formulas = [...titles, headers, ...lines, totals((at) => sumFormula(at, first, last))];
  const general = headers.map(() => "General");
  const written = ["General", "General", "General", "mmm yyyy", money, money, "General"];
  return {
    sheet: "FY2026 budget export",
    firstRow: 0,
    firstColumn: 0,
    values,
    formulas,
    numberFormats: values.map((_, at) => (at < sampleHeaderRow ? general : written)),
  };
}

function budgetRow(line: BudgetLine, index: number, month: number): CellValue[] {
  const same = (cell: { department: string; category: string; month: number }): boolean =>
    cell.department === line.department && cell.category === line.category && cell.month === month;
  const odd = oddCells.find(same);
  const plan = Math.round((line.monthlyPlan * seasons[line.season][month - 1]) / 50) * 50;
  const note = odd?.note ?? notes.find(same)?.note ?? "";
  const actual = month > lastActualMonth ? "" : (odd?.actual ?? booked(line, plan, index, month));
  return [line.department, line.category, line.type, january2026 + daysBefore[month - 1], plan, actual, note];
}

/** The plan, off by the line's drift and by up to 2 % a month, to the cent; rent is booked as planned. */
function booked(line: BudgetLine, plan: number, index: number, month: number): number {
  if (line.drift === 0) return plan;
  const wobble = (((index * 37 + month * month * 53 + month * 17) % 41) - 20) / 1000;
  const cents = (index * 29 + month * month * 37 + month * 13) % 100;
  return Math.round(plan * (1 + line.drift + wobble)) + cents / 100;
}

function sumOfNumbers(rows: CellValue[][], at: number): number {
  const cents = rows
    .map((cells) => cells[at])
    .reduce<number>((sum, cell) => sum + (typeof cell === "number" ? Math.round(cell * 100) : 0), 0);
  return cents / 100;
}

function totals(of: (column: number) => CellValue): CellValue[] {
  return ["Total", "", "", "", of(planColumn), of(actualColumn), ""];
}

function sumFormula(column: number, first: number, last: number): string {
  const letter = String.fromCharCode(65 + column);
  return `=SUM(${letter}${first}:${letter}${last})`;
}

function row(first = ""): CellValue[] {
  return headers.map((_, at) => (at === 0 ? first : ""));
}

function months(): number[] {
  return daysBefore.map((_, at) => at + 1);
}

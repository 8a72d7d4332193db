import type { FUniver } from "@univerjs/presets";
import { createNodeUniver } from "../../src/workbench/host/client/nodeWorkbook";

export type Cell = number | string | boolean | null;

/** A formula to calculate: the text is written from where its arguments stand. */
export interface Task {
  /** A block of cells each, or one cell. */
  args: (Cell[][] | Cell)[];
  /** The formula without "=", from the arguments' addresses. */
  formula: (addresses: string[]) => string;
  /** Cells that the result may fill. */
  rows: number;
  columns: number;
}

const FIRST_COLUMN_OF_RESULT = 30;

/** Calculates formulas on the spreadsheet engine of the workbench, with their arguments in cells, all in one pass. */
export async function calculate(tasks: readonly Task[]): Promise<unknown[][][]> {
  const { api, dispose } = createNodeUniver();
  try {
    const heights = tasks.map(({ args, rows }) => Math.max(rows, ...args.map((arg) => blockOf(arg).length)) + 1);
    const starts = heights.map((_, at) => heights.slice(0, at).reduce((sum, height) => sum + height, 0));
    const width = FIRST_COLUMN_OF_RESULT + Math.max(...tasks.map(({ columns }) => columns)) + 1;
    const cellData: Record<number, Record<number, { v?: Cell; f?: string; t?: number }>> = {};
    tasks.forEach(({ args, formula }, at) => {
      let column = 0;
      const addresses = args.map((arg) => {
        const block = blockOf(arg);
        block.forEach((cells, row) =>
          cells.forEach((cell, offset) => {
            if (cell === null) return;
            (cellData[starts[at] + row] ??= {})[column + offset] = { v: cell };
          }),
        );
        const address = areaText(starts[at], column, block.length, block[0].length);
        column += block[0].length + 1;
        return address;
      });
      if (column > FIRST_COLUMN_OF_RESULT) throw new Error("The arguments need more room.");
      (cellData[starts[at]] ??= {})[FIRST_COLUMN_OF_RESULT] = { f: `=${formula(addresses)}` };
    });
    const rowCount = starts[starts.length - 1] + heights[heights.length - 1] + 1;
    const workbook = api.createWorkbook({
      id: "parity",
      name: "parity",
      sheetOrder: ["tasks"],
      sheets: { tasks: { id: "tasks", name: "Tasks", rowCount, columnCount: width, cellData } },
    });
    await calculated(api);
    const sheet = workbook.getActiveSheet();
    return tasks.map(({ rows, columns }, at) =>
      sheet.getRange(starts[at], FIRST_COLUMN_OF_RESULT, rows, columns).getValues(),
    );
  } finally {
    dispose();
  }
}

async function calculated(api: FUniver): Promise<void> {
  const formulas = api.getFormula();
  const end = new Promise<void>((resolve) => formulas.calculationEnd(() => resolve()));
  formulas.executeCalculation();
  await end;
}

function blockOf(arg: Cell[][] | Cell): Cell[][] {
  return Array.isArray(arg) ? arg : [[arg]];
}

function areaText(row: number, column: number, rows: number, columns: number): string {
  const from = cellText(row, column);
  return rows === 1 && columns === 1 ? from : `${from}:${cellText(row + rows - 1, column + columns - 1)}`;
}

function cellText(row: number, column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return `${column < 26 ? "" : String.fromCharCode(64 + Math.floor(column / 26))}${letter}${row + 1}`;
}

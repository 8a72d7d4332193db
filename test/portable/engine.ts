import type { FUniver } from "@univerjs/presets";
import { createNodeUniver } from "../../src/workbench/host/client/nodeWorkbook";
import { prepareEngine } from "../../src/workbench/host/engine/prepareEngine";

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

/** Where tasks stand on a sheet: a band of rows each, the arguments beside each other, the result far to the right. */
export interface Layout {
  /** Zero-based first row of each task. */
  starts: number[];
  addresses: { row: number; column: number; text: string }[][];
  firstColumn: number;
  rowCount: number;
}

export function layOut(tasks: readonly Task[]): Layout {
  const starts: number[] = [];
  let rowCount = 0;
  const addresses = tasks.map(({ args, rows }) => {
    const start = rowCount;
    starts.push(start);
    rowCount += Math.max(rows, ...args.map((arg) => blockOf(arg).length)) + 1;
    let column = 0;
    const placed = args.map((arg) => {
      const [height, width] = [blockOf(arg).length, blockOf(arg)[0].length];
      const place = { row: start, column, text: areaText(start, column, height, width) };
      column += width + 1;
      return place;
    });
    if (column > FIRST_COLUMN_OF_RESULT) throw new Error("The arguments need more room.");
    return placed;
  });
  return { starts, addresses, firstColumn: FIRST_COLUMN_OF_RESULT, rowCount };
}

/**
 * Calculates formulas on the spreadsheet engine of the workbench, with their arguments in cells, all in one pass.
 *
 * @param prepare - Gets the engine first, to teach it functions.
 */
export async function calculate(
  tasks: readonly Task[],
  prepare: (api: FUniver) => void = () => undefined,
): Promise<unknown[][][]> {
  const { api, injector, dispose } = createNodeUniver();
  try {
    // Searches and comparisons are Excel's, as in the workbench.
    prepareEngine(injector);
    prepare(api);
    const { starts, addresses, firstColumn, rowCount } = layOut(tasks);
    const cellData: Record<number, Record<number, { v?: Cell; f?: string }>> = {};
    const put = (row: number, column: number, cell: { v?: Cell; f?: string }) =>
      ((cellData[row] ??= {})[column] = cell);
    tasks.forEach(({ args, formula }, at) => {
      args.forEach((arg, index) => {
        const { row, column } = addresses[at][index];
        blockOf(arg).forEach((cells, down) =>
          cells.forEach((cell, right) => cell !== null && put(row + down, column + right, { v: cell })),
        );
      });
      put(starts[at], firstColumn, { f: `=${formula(addresses[at].map(({ text }) => text))}` });
    });
    const columnCount = firstColumn + Math.max(...tasks.map(({ columns }) => columns)) + 1;
    const workbook = api.createWorkbook({
      id: "parity",
      name: "parity",
      sheetOrder: ["tasks"],
      sheets: { tasks: { id: "tasks", name: "Tasks", rowCount: rowCount + 1, columnCount, cellData } },
    });
    await calculated(api);
    const sheet = workbook.getActiveSheet();
    return tasks.map(({ rows, columns }, at) => sheet.getRange(starts[at], firstColumn, rows, columns).getValues());
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

/** The cells of an argument; a single cell is a block of one. */
export function blockOf(arg: Cell[][] | Cell): Cell[][] {
  return Array.isArray(arg) ? arg : [[arg]];
}

/** "B2" or "B2:D9" from zero-based positions. */
export function areaText(row: number, column: number, rows: number, columns: number): string {
  const from = cellText(row, column);
  return rows === 1 && columns === 1 ? from : `${from}:${cellText(row + rows - 1, column + columns - 1)}`;
}

function cellText(row: number, column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return `${column < 26 ? "" : String.fromCharCode(64 + Math.floor(column / 26))}${letter}${row + 1}`;
}

import type { CellValue, Grid } from "../../sheets/grid";
import type { Choices } from "../../sheets/source";
import { columnLetters, quoteSheet } from "../address";
import { contentAt, holds, plannedCells, type CellChange, type SheetContent } from "../changes";
import { accent, gray, ink } from "../colors";
import type { PlanCell, SheetPlan } from "../plan";
import { area, columnArea, emptySheet, format, put, words } from "../kit/sheet/sheetBuilder";
import { cleared } from "../kit/refresh/cellChanges";
import { joinRoles, type Join } from "./join";
import { joinedRows, type JoinedCell } from "./joinedRows";

/** Zero-based row of the joined list's headings. */
const headRow = 3;
const firstRow = headRow + 1;
const roleHeads = { department: "Department", category: "Category", type: "Account type", period: "Period" } as const;

/** Two sheets as one list, which follows both by formulas. */
export interface JoinedData {
  /** The list as it will be calculated, for reading. */
  grid: Grid;
  sheet: SheetPlan;
  /** The same without copying down: every cell by itself. */
  cells: SheetPlan;
  /** What its columns are; nothing is left to be found out. */
  choices: Choices;
}

/**
 * Puts the amounts of two sheets below each other, each with its keys and with what it is.
 *
 * @param name - The new sheet's name.
 */
export function joinedData(join: Join, name: string): JoinedData {
  const heads = ["Version", "Row", ...join.shared.map((role) => roleHeads[role]), "Amount"];
  const rows = joinedRows(join);
  const title = "Plan and actual, joined";
  const remark = `Each row follows a row of ${quoteSheet(join.plan.grid.sheet)} (Plan) or ${quoteSheet(join.actual.grid.sheet)} (Actual). Refresh the tracker after adding rows there.`;
  const above = [[title], [remark], [], heads];
  const sheet = dressed(emptySheet("data", name), above, rows);
  const cells: SheetPlan = { ...sheet, blocks: [...sheet.blocks], fills: [] };
  put(
    cells,
    firstRow,
    0,
    rows.map((row) => row.map(({ cell }) => cell)),
  );
  fillDown(sheet, rows);
  const choices: Choices = { header: String(headRow + 1), note: "none" };
  for (const role of joinRoles) {
    const at = join.shared.indexOf(role);
    // Without a column for it, a type may still be a person's answer.
    if (at !== -1) choices[role] = columnLetters(at + 2);
    else if (role !== "type") choices[role] = "none";
  }
  return { grid: gridOf(name, above, rows, join), sheet, cells, choices };
}

/** What a refresh changes in a joined list; the cells of a longer one before are cleared. */
export function listChanges({ cells }: JoinedData, there: SheetContent): CellChange[] {
  const used = cells.blocks.reduce((most, block) => Math.max(most, block.row + block.cells.length), 0);
  const end = there.row + there.formulas.length;
  const columns = there.column + (there.formulas[0]?.length ?? 0);
  const planned = plannedCells(cells).flatMap(({ row, column, cell }): CellChange[] => {
    const before = contentAt(there, row, column);
    return holds(cell, before) ? [] : [{ row, column, after: cell, before }];
  });
  return [...planned, ...cleared(there, area(used, 0, Math.max(0, end - used), columns))];
}

function dressed(sheet: SheetPlan, above: string[][], rows: readonly JoinedCell[][]): SheetPlan {
  const columns = above[headRow].length;
  put(
    sheet,
    0,
    0,
    above.map((line) => line.map(words)),
  );
  format(sheet, area(0, 0), { font: { size: 16, bold: true, color: ink } });
  format(sheet, area(1, 0), { font: { size: 9, color: gray } });
  format(sheet, area(headRow, 0, 1, columns), {
    font: { bold: true, color: ink },
    border: { edge: "bottom", color: accent, weight: "thin" },
  });
  for (let column = 2; column < columns; column++) {
    const shown = rows.find((row) => row[column].numberFormat !== "General")?.[column].numberFormat;
    if (shown) format(sheet, columnArea(column), { numberFormat: shown });
  }
  sheet.widths.push({ column: 0, columns: 2, characters: 9 }, { column: 2, columns: columns - 2, characters: 22 });
  sheet.freeze = { rows: headRow + 1, columns: 0 };
  return sheet;
}

/** Writes runs of rows that follow rows below each other as one row, copied down. */
function fillDown(sheet: SheetPlan, rows: readonly JoinedCell[][]): void {
  for (let from = 0, to = 1; from < rows.length; from = to, to = from + 1) {
    while (to < rows.length && rows[to].every((cell, at) => goesOn(rows[to - 1][at], cell))) to += 1;
    const cells = rows[from].map(({ cell }): PlanCell => cell);
    if (to - from === 1) put(sheet, firstRow + from, 0, [cells]);
    else sheet.fills.push({ area: area(firstRow + from, 0, to - from, cells.length), cells });
  }
}

function goesOn(above: JoinedCell, below: JoinedCell): boolean {
  if (!above.follows || !below.follows)
    return above.follows === below.follows && JSON.stringify(above.cell) === JSON.stringify(below.cell);
  const { sheet, column, row } = below.follows;
  return above.follows.sheet === sheet && above.follows.column === column && above.follows.row + 1 === row;
}

function gridOf(name: string, above: string[][], rows: readonly JoinedCell[][], { plan }: Join): Grid {
  const width = above[headRow].length;
  const padded = (cells: CellValue[], rest: string) => [
    ...cells,
    ...new Array<string>(width - cells.length).fill(rest),
  ];
  return {
    sheet: name,
    firstRow: 0,
    firstColumn: 0,
    values: [...above.map((line) => padded(line, "")), ...rows.map((row) => row.map(({ value }) => value))],
    numberFormats: [
      ...above.map(() => padded([], "General") as string[]),
      ...rows.map((row) => row.map(({ numberFormat }) => numberFormat)),
    ],
    ...(plan.grid.culture ? { culture: plan.grid.culture } : {}),
  };
}

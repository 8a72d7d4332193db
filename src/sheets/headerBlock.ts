import type { HeaderBlock } from "./headerRows";
import { cellText, isBlank } from "./cell";
import { isPlaceholder } from "./columnType";
import { isRowOfSteps, stepColumns } from "./rowOfSteps";
import type { CellValue, Grid } from "./grid";
import { couldBeDate, isMonthEdge } from "./periodColumn";
import { dayPeriod, monthPeriod } from "./periodText";
import { BODY_ROWS, bodyColumns, rowKinds, type CellKind } from "./rowKinds";
import { calendarDay } from "./serialDate";

/** Rows of headings that belong together at most. */
const MOST_ROWS = 4;

/**
 * Takes the rows above and below a row of headings that name columns with it: "2026" over "Budget" and "Actual", or words
 * wrapped over two lines.
 *
 * @param row - The row in the grid's arrays that looks most like headings; -1 for none.
 * @param downward - Whether rows below it may belong to it too.
 */
export function headerBlock(grid: Grid, row: number, downward: boolean): HeaderBlock {
  if (row < 0) return { first: row, last: row, parts: [] };
  const kinds = grid.values.slice(0, row + BODY_ROWS + MOST_ROWS).map(rowKinds);
  let last = row;
  while (downward && last - row + 1 < MOST_ROWS && continuesDownward(grid, kinds, last + 1)) last += 1;
  if (downward && last - row + 1 < MOST_ROWS && isRowOfSteps(grid.values, last + 1)) last += 1;
  let first = row;
  while (first > 0 && last - first + 1 < MOST_ROWS && continuesUpward(grid, kinds, first - 1, last)) first -= 1;
  return { first, last, parts: partsOf(grid, first, last, bodyColumns(kinds, last)) };
}

/** A row below belongs to the headings if it has labels where numbers follow, and no number itself. */
function continuesDownward(grid: Grid, kinds: readonly CellKind[][], row: number): boolean {
  if (row + 1 >= kinds.length || kinds[row].includes("number") || kinds[row].includes("prose")) return false;
  const body = bodyColumns(kinds, row);
  const overNumbers = kinds[row].filter(
    (kind, column) =>
      (kind === "label" || kind === "period") &&
      body.get(column)?.numeric &&
      !isPlaceholder(cellText(grid.values[row][column])),
  );
  return overNumbers.length > 1;
}

/** A row above belongs to the headings if it spans several columns, labels columns of numbers, or fills gaps below it. */
function continuesUpward(grid: Grid, kinds: readonly CellKind[][], row: number, last: number): boolean {
  const here = kinds[row];
  if (here.includes("number") || here.includes("prose") || here.includes("other")) return false;
  const body = bodyColumns(kinds, last);
  const labeled = here.map((_, column) => column).filter((column) => here[column] !== "blank");
  if (labeled.length === 0) return false;
  const overNumbers = labeled.filter((column) => body.get(column)?.numeric).length;
  if (overNumbers > 1) return true;
  const steps = stepColumns(grid.values, last);
  if (labeled.some((column) => steps.has(column))) return true;
  const sheetRow = row + grid.firstRow;
  const spans = (grid.merges ?? []).some(
    (merge) => merge.row === sheetRow && merge.rows === 1 && merge.columns > 1 && merge.columns < body.size * 0.8,
  );
  const fillsGap = labeled.some((column) => body.has(column) && kinds[last][column] === "blank");
  return (spans && overNumbers > 0) || (fillsGap && labeled.length > 1);
}

type Body = ReadonlyMap<number, { numeric: boolean }>;

function partsOf(grid: Grid, first: number, last: number, body: Body): string[][] {
  const width = grid.values.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  const parts = Array.from({ length: width }, () => [] as string[]);
  for (let row = first; row <= last; row += 1) {
    const texts = row === last ? grid.values[row].map(headingText) : spread(grid, row, last, body);
    texts.forEach((text, column) => {
      if (text !== "" && !parts[column].includes(text)) parts[column].push(text);
    });
  }
  return parts;
}

/** A heading as words; a date over a column is the month or day that it shows. */
function headingText(value: CellValue): string {
  if (typeof value !== "number" || !couldBeDate(value)) return cellText(value);
  const { year, month } = calendarDay(value);
  return isMonthEdge(value) ? monthPeriod(year, month).label : dayPeriod(value).label;
}

/** The texts of an upper row, each carried to the right over the columns that it spans; words end a group of figures. */
function spread(grid: Grid, row: number, last: number, body: Body): string[] {
  const cells = grid.values[row];
  const merged = new Map<number, number>();
  for (const merge of grid.merges ?? []) {
    if (merge.row !== row + grid.firstRow) continue;
    const from = merge.column - grid.firstColumn;
    for (let column = from; column < from + merge.columns; column += 1) merged.set(column, from);
  }
  const steps = stepColumns(grid.values, last);
  let carried = "";
  let overFigures = false;
  return cells.map((value, column) => {
    const from = merged.get(column);
    if (from !== undefined) return headingText(cells[from]);
    const below = !isBlank(grid.values[last][column]);
    // Only over a heading of its own does a label name a group.
    if (!isBlank(value)) {
      carried = below ? headingText(value) : "";
      overFigures = body.get(column)?.numeric === true;
    } else if (overFigures && body.get(column)?.numeric === false) carried = "";
    else if (!below || merged.size > 0 || (steps.size > 0 && !steps.has(column))) carried = "";
    return isBlank(value) ? carried : headingText(value);
  });
}

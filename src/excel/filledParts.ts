import type { UsedArea } from "./readWorkbook";

/** Up to so many cells an area is taken as it is; beyond, a cell or two may lie far from the others. */
const largeArea = 1_000_000;
/** Where the parts of a large area end that are asked for what fills them: at 1,024 rows, 2,048, 4,096 …, and columns likewise. */
const firstRows = 1_024;
const firstColumns = 64;
/** Times that parts are cut into smaller ones. */
const mostRounds = 4;

/**
 * The parts of a sheet's filled area in which cells are filled: the area itself unless it is very large. One cell at the end of a sheet
 * makes the filled area the whole sheet, of which Excel gives no values.
 */
export async function filledParts(context: Excel.RequestContext, sheet: string, area: UsedArea): Promise<UsedArea[]> {
  let parts = [area];
  for (let round = 0; round < mostRounds && parts.some(isLarge); round++) {
    const asked = parts.flatMap((part) => (isLarge(part) ? cut(part) : [part]));
    const found = asked.map(({ row, column, rows, columns }) =>
      context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(row, column, rows, columns)
        .getUsedRangeOrNullObject(true)
        .load("rowIndex,columnIndex,rowCount,columnCount"),
    );
    // Each round goes by what the one before it found.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    const smaller = found.flatMap((range) =>
      range.isNullObject
        ? []
        : [{ row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount }],
    );
    // A large table that is filled throughout stays in one piece.
    if (cellsOf(smaller) > 0.5 * cellsOf(parts)) return parts;
    parts = smaller;
  }
  return parts;
}

/** The part around most cells, with all others that are not far from it. */
export function mainPart(parts: readonly UsedArea[]): UsedArea {
  const bySize = [...parts].sort((one, other) => other.rows * other.columns - one.rows * one.columns);
  return bySize.reduce((main, part) => {
    const both = around(main, part);
    return isLarge(both) && cellsOf([both]) > 2 * cellsOf([main, part]) ? main : both;
  });
}

/** The parts that lie outside of an area. */
export function partsOutside(area: UsedArea, parts: readonly UsedArea[]): UsedArea[] {
  return parts.filter((part) => cellsOf([around(area, part)]) > cellsOf([area]));
}

const cellsOf = (parts: readonly UsedArea[]) => parts.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
const isLarge = (part: UsedArea) => cellsOf([part]) > largeArea;

function around(one: UsedArea, other: UsedArea): UsedArea {
  const [row, column] = [Math.min(one.row, other.row), Math.min(one.column, other.column)];
  const rows = Math.max(one.row + one.rows, other.row + other.rows) - row;
  return { row, column, rows, columns: Math.max(one.column + one.columns, other.column + other.columns) - column };
}

function cut({ row, column, rows, columns }: UsedArea): UsedArea[] {
  const across = bands(columns, firstColumns);
  return bands(rows, firstRows).flatMap((down) =>
    across.map((side) => ({
      ...{ row: row + down.start, column: column + side.start },
      ...{ rows: down.count, columns: side.count },
    })),
  );
}

/** Bands of doubling width; what begins at the start of a sheet is cut finely, what is far away coarsely. */
function bands(size: number, first: number): { start: number; count: number }[] {
  const found: { start: number; count: number }[] = [];
  for (
    let start = 0, count = Math.min(first, size);
    start < size;
    start += count, count = Math.min(start, size - start)
  )
    found.push({ start, count });
  return found;
}

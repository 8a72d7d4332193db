import type { CellValue } from "../sheets/grid";
import type { Area } from "../trackers/plan";
import { bytesOf, goodBytes, isTooLarge } from "./payload";

/** What can be read of cells, and how it comes. */
interface Content {
  values: CellValue[][];
  formulas: CellValue[][];
  text: string[][];
  valueTypes: Excel.RangeValueType[][];
  numberFormat: string[][];
}

type Property = keyof Content;

/** An area of a sheet that is to be read. */
export interface WantedCells<P extends Property> extends Area {
  sheet: string | Excel.Worksheet;
  properties: readonly P[];
}

/** A piece of a wanted area; `line` is the row of the answer at which it begins. */
interface Piece extends Area {
  of: number;
  line: number;
}

/** Values (formulas, texts …) asked for in the first round trip: 25,000 cells with value and formula. */
const firstValues = 50_000;
/** As many as an answer of small numbers has room for. */
const mostValues = 250_000;
/** A row or column from end to end comes back without values. */
const mostColumns = 8_192;

/**
 * Reads areas of any size, in as few round trips as there are answers to fill: the size of the next one goes by what the cells took so
 * far, and by half where Excel says that an answer was too large.
 *
 * @param besides - Asks for what is to come with the first answer; it is called again where that one was too large.
 * @returns The contents in the order in which they were asked for; only what was asked for is filled.
 */
export async function readCells<P extends Property>(
  context: Excel.RequestContext,
  wanted: readonly WantedCells<P>[],
  besides?: () => void,
): Promise<Pick<Content, P>[]> {
  const contents = wanted.map(() => empty());
  let waiting = wanted.map(({ row, column, rows, columns }, of): Piece => ({
    row,
    column,
    rows,
    columns,
    of,
    line: 0,
  }));
  let [room, asks] = [firstValues, besides];
  while (waiting.length > 0 || asks) {
    const { pieces, rest } = take(waiting, room, wanted);
    asks?.();
    const ranges = pieces.map(({ of, row, column, rows, columns }) =>
      sheetOf(context, wanted[of].sheet)
        .getRangeByIndexes(row, column, rows, columns)
        .load(wanted[of].properties.join(",")),
    );
    try {
      // In pieces on purpose: one answer must not be larger than Excel on the web can give.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (reason) {
      if (!isTooLarge(reason) || room <= 1) throw reason;
      room = Math.floor(Math.min(room, valuesIn(pieces, wanted)) / 2) || 1;
      continue;
    }
    asks = undefined;
    let [bytes, values] = [0, 0];
    pieces.forEach((piece, at) => {
      for (const property of wanted[piece.of].properties) {
        const lines = ranges[at][property] as CellValue[][];
        append(contents[piece.of][property] as CellValue[][], piece.line, lines);
        values += piece.rows * piece.columns;
        for (const line of lines) for (const value of line) bytes += bytesOf(value);
      }
    });
    waiting = rest;
    if (values > 0) room = Math.max(1, Math.min(mostValues, Math.floor(goodBytes / (bytes / values)), 4 * room));
  }
  return contents;
}

function sheetOf({ workbook }: Excel.RequestContext, sheet: string | Excel.Worksheet): Excel.Worksheet {
  return typeof sheet === "string" ? workbook.worksheets.getItem(sheet) : sheet;
}

const empty = (): Content => ({ values: [], formulas: [], text: [], valueTypes: [], numberFormat: [] });

/** As many of the waiting pieces as there is room for, the last of them cut. */
function take<P extends Property>(waiting: readonly Piece[], room: number, wanted: readonly WantedCells<P>[]) {
  const pieces: Piece[] = [];
  const rest = [...waiting].reverse();
  for (let left = room; rest.length > 0 && (left > 0 || pieces.length === 0);) {
    const piece = rest.pop()!;
    const cells = Math.max(1, Math.floor(left / wanted[piece.of].properties.length));
    const columns = Math.min(piece.columns, mostColumns, pieces.length === 0 ? cells : piece.columns);
    const rows = columns < piece.columns ? 1 : Math.min(piece.rows, Math.floor(cells / columns));
    if (rows === 0) {
      rest.push(piece);
      break;
    }
    pieces.push({ ...piece, rows, columns });
    rest.push(...remainder(piece, rows, columns));
    left -= rows * columns * wanted[piece.of].properties.length;
  }
  return { pieces, rest: rest.reverse() };
}

/** What is left of a piece without its first rows, or its first columns; the next one comes last. */
function remainder(piece: Piece, rows: number, columns: number): Piece[] {
  const below = { ...piece, row: piece.row + rows, rows: piece.rows - rows, line: piece.line + rows };
  const beside = { ...piece, rows, column: piece.column + columns, columns: piece.columns - columns };
  return [...(below.rows > 0 ? [below] : []), ...(beside.columns > 0 ? [beside] : [])];
}

function valuesIn<P extends Property>(pieces: readonly Piece[], wanted: readonly WantedCells<P>[]): number {
  return pieces.reduce((sum, { of, rows, columns }) => sum + rows * columns * wanted[of].properties.length, 0);
}

/** Adds rows below what is there, or to the right of the row at which they begin. */
function append(lines: CellValue[][], from: number, more: readonly CellValue[][]): void {
  more.forEach((line, at) => {
    const there = lines[from + at];
    if (there) for (const value of line) there.push(value);
    else lines.push([...line]);
  });
}

import type { CellValue, Grid } from "../../../sheets/grid";
import type { Source } from "../../../sheets/source";
import { areaAddress, cellAddress, columnLetters, quoteSheet, sheetArea } from "../../address";
import type { Area, PlanCell, SheetPlan } from "../../plan";
import { firstEntry, putBlock } from "../record/recordBlocks";
import { area, put, words } from "../sheet/sheetBuilder";
import { rawCell } from "../source/sourceCells";
import { examplesIn, exampleWords, isExample } from "../start/examples";
import { areaBelow, countOf, firstAddressOf, firstRowOf, noNumberMask, quoted, writtenMask } from "./sourceMasks";

/** What the check of a tracker of a list looks at, beside whether each of its rows is found. */
export interface ListCheckInput {
  source: Source;
  grid: Grid;
  /** Zero-based columns of the source that hold numbers. */
  numbers: readonly number[];
  /** The column in which every row of the list says something. */
  key: number;
  /** The column with the ids, if there is one: rows of an input sheet say there that they are examples. */
  ids?: number | undefined;
  /** Figures of the first sheet: where each stands, and the formula (without "=") that belongs there. */
  tiles: readonly { sheet: string; row: number; column: number; formula: string }[];
}

/** Where the block stands on the record: beyond all others of a list's tracker. Its states follow behind it. */
const first = 120;
const wordsColumn = first + 2;
const statesColumn = first + 4;

/** The cell with all that is wrong in words; "" where nothing is. */
export function listCheckWords(record: string): string {
  return `${quoteSheet(record)}!${cellAddress(firstEntry, wordsColumn, "both")}`;
}

/**
 * What the tick of a list stands for, worked out live: words where numbers stood when it was built or refreshed, rows behind those that
 * are read, and figures of the first sheet that somebody has written over.
 */
export function putListChecks(sheet: SheetPlan, input: ListCheckInput): void {
  const rows = [...numberRows(sheet, input), ...behindRows(input), ...exampleRows(input), ...tileRows(input)];
  const at = (index: number, offset: number) => cellAddress(firstEntry + 1 + index, first + offset);
  const all = rows.length === 0 ? '""' : rows.map((_, index) => at(index, 2)).join("&");
  putBlock(
    sheet,
    first,
    "Check",
    ["What is looked at", "Found", "In words"],
    [
      [words("All"), null, { formula: `=${all}` }],
      ...rows.map(({ label, found, say }, index): PlanCell[] => [
        words(label),
        { formula: `=${found}` },
        { formula: `=IF(${at(index, 1)}=0,"",${say(at(index, 1))})` },
      ]),
    ],
  );
}

interface Row {
  label: string;
  found: string;
  say: (found: string) => string;
}

function isNoNumber(value: CellValue): boolean {
  return typeof value === "boolean" || (typeof value === "string" && value.trim() !== "");
}

/** Cells that hold words now. A column of words alone has no numbers to lose. */
function numberRows(sheet: SheetPlan, { source, grid, numbers }: ListCheckInput): Row[] {
  const rows = source.lastDataRow - source.firstDataRow + 1;
  let next = statesColumn;
  return numbers.flatMap((column): Row[] => {
    const cells = Array.from({ length: rows }, (_, at) => rawCell(grid, source.firstDataRow + at, column));
    if (!cells.some((cell) => typeof cell === "number")) return [];
    const known = cells.filter(isNoNumber).length;
    const range = sheetArea(source.sheet, area(source.firstDataRow - 1, column, rows));
    const noNumber = noNumberMask(range);
    let fresh = noNumber;
    if (known > 0) {
      put(sheet, firstEntry - 1, next, [
        [words(columnLetters(column))],
        ...cells.map((cell) => [isNoNumber(cell) ? 1 : 0]),
      ]);
      // Rows that came or went since leave no pairs; the first such cell is named then.
      fresh = `(${noNumber}*(1-${areaAddress(area(firstEntry, next, rows))}))`;
      next += 1;
    }
    const address = (mask: string) => firstAddressOf(source.sheet, mask, range, column);
    return [
      {
        label: `No number, column ${columnLetters(column)}`,
        found: `MAX(0,${countOf(noNumber)}-${known})`,
        say: (found) =>
          `${known === 0 ? address(noNumber) : `IFERROR(${address(fresh)},${address(noNumber)})`}&IF(${found}=1,""," and "&${found}-1&" more")&IF(${found}=1," holds"," hold")&" words or an error in place of a number. "`,
      },
    ];
  });
}

function behindRows({ source, grid, key }: ListCheckInput): Row[] {
  const below = areaBelow(source.lastDataRow - 1, key);
  if (!below) return [];
  const range = sheetArea(source.sheet, below);
  const mask = writtenMask(range);
  let known = 0;
  for (let at = 0; at < below.rows; at++) if (rawCell(grid, below.row + 1 + at, key) !== "") known += 1;
  return [
    {
      label: "Rows behind",
      found: `MAX(0,${countOf(mask)}-${known})`,
      say: () =>
        `${quoted(`${quoteSheet(source.sheet)}, row `)}&${firstRowOf(mask, range)}&" or further down: rows were added below those that are read. Refresh to take them in. "`,
    },
  ];
}

/** Rows that came with the input sheet and still stand there. */
function exampleRows({ source, grid, ids }: ListCheckInput): Row[] {
  const rows = source.lastDataRow - source.firstDataRow + 1;
  const hasExamples =
    ids !== undefined &&
    Array.from({ length: rows }, (_, at) => rawCell(grid, source.firstDataRow + at, ids)).some(isExample);
  if (!hasExamples) return [];
  const range = sheetArea(source.sheet, area(source.firstDataRow - 1, ids, rows));
  return [{ label: "Example rows", found: examplesIn(range), say: exampleWords }];
}

function tileRows({ tiles }: ListCheckInput): Row[] {
  if (tiles.length === 0) return [];
  const cell = ({ sheet, row, column }: { sheet: string } & Pick<Area, "row" | "column">) =>
    sheetArea(sheet, area(row, column));
  const wrong = tiles.map(
    (tile) => `IFERROR(IF(${cell(tile)}=${tile.formula},0,N(ABS(${cell(tile)}-(${tile.formula}))>0.000001)),1)`,
  );
  return [
    {
      label: "Headline",
      found: wrong.join("+"),
      say: () => `"A headline figure is not that of the table. "`,
    },
  ];
}

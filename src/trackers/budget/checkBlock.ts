import { capital } from "../kit/capital";
import { checkColumn, checkRows } from "./checkPlaces";
import type { CheckInput, LiveCheck } from "./checkInput";
import type { CellValue, Grid } from "../../sheets/grid";
import type { Source } from "../../sheets/source";
import { areaAddress, cellAddress, columnLetters, quoteSheet, sheetArea } from "../address";
import { joinSides } from "../joined/join";
import { firstEntry, putBlock } from "../kit/record/recordBlocks";
import type { Area, PlanCell, SheetPlan } from "../plan";
import { area, put, words } from "../kit/sheet/sheetBuilder";
import { rawCell, roleColumns } from "../kit/source/sourceCells";
import {
  areaBelow,
  countOf,
  emptyMask,
  firstAddressOf,
  noNumberMask,
  quoted,
  writtenMask,
} from "../kit/checks/sourceMasks";
import { examplesIn, exampleWords, isExample } from "../kit/start/examples";
import { amountLayout, type AmountLayout } from "./amountLayout";
import { recordColumns } from "./recordColumns";
import { cellStates, columnStates, type ColumnStates } from "./sourceStates";
import type { SourceFormulas } from "./sourceFormulas";
import { totalChecks } from "./totalChecks";

/**
 * What the tick stands for, worked out live: amounts that are none any more, rows behind those that are read, actuals that are gone,
 * and totals that differ. What stood in the source when the tracker was built or refreshed is kept beside it.
 */
export function putChecks(sheet: SheetPlan, input: CheckInput): void {
  const { source, grid, computed, formulas } = input;
  const states = columnStates(source, grid, computed.layout);
  const checks = [
    ...amountChecks(sheet, input, states),
    ...sidesOf(input).flatMap((side) => [...rowChecks(side), ...exampleChecks(side)]),
    ...totalChecks(input, precision()),
  ];
  const entries = checks.map(({ label, found, words: say }, at): PlanCell[] => {
    const cell = cellAddress(checkRows.checks + at, checkColumn + 1);
    return [words(label), { formula: `=${found}` }, { formula: `=${say(cell)}` }];
  });
  putBlock(
    sheet,
    checkColumn,
    "Check",
    ["What is looked at", "Found", "In words"],
    [
      [words("Lost by rounding at most"), { formula: `=${lostByRounding(formulas, computed.layout)}` }, null],
      [words("Rows stand as they did"), { formula: `=${sameOrder(input)}` }, null],
      [
        words("All"),
        null,
        { formula: `=${checks.map((_, at) => cellAddress(checkRows.checks + at, checkColumn + 2)).join("&")}` },
      ],
      ...entries,
    ],
  );
}

function precision(): string {
  return cellAddress(checkRows.precision, checkColumn + 1, "both");
}

/** Sums of doubles in any order agree to within this share of all that is added. */
export const lostShare = 2e-15;

function lostByRounding(formulas: SourceFormulas, { columns }: AmountLayout): string {
  const sizes = columns.map(({ part }) => {
    const range = formulas.name(part);
    return `SUMIF(${range},">0")-SUMIF(${range},"<0")`;
  });
  return `MAX(0.005,2E-15*(${sizes.join("+") || "0"}))`;
}

/** Whether the source's rows are the ones that were read, in their order: what each weighs by its place has not changed. */
function sameOrder({ source, grid, computed, shape, formulas }: CheckInput): string {
  const keys = ["category", "department", "period", "type"].flatMap((role) => {
    const column = roleColumns(source).get(role);
    const named = role !== "type" || shape.typeColumn;
    return column === undefined || !named ? [] : [{ column, range: formulas.name(capital(role)) }];
  });
  const amount = computed.layout.columns[0];
  const rowCount = source.lastDataRow - source.firstDataRow + 1;
  if (!amount) return "TRUE";
  const range = formulas.name(amount.part);
  const place = `(ROW(${range})-MIN(ROW(${range}))+1)`;
  const weigh = (text: (raw: CellValue) => number, column: number) => {
    let sum = 0;
    for (let at = 0; at < rowCount; at++) sum += (at + 1) * text(rawCell(grid, source.firstDataRow + at, column));
    return sum;
  };
  const length = (raw: CellValue) => (typeof raw === "string" ? raw.length : 0);
  const number = (raw: CellValue) => (typeof raw === "number" ? raw : 0);
  const weights = [
    ...keys.map(({ column, range: key }) => ({
      formula: `SUMPRODUCT(${place}*LEN(${key})*ISTEXT(${key}))`,
      was: weigh(length, column),
    })),
    { formula: `SUMPRODUCT(${place}+0,${range})`, was: weigh(number, amount.column) },
  ];
  const same = weights.map(({ formula, was }) => `ABS(${formula}-(${was}))<=${Math.abs(was) * 1e-9 + 1e-6}`);
  return `IFERROR(AND(ROWS(${range})=${rowCount},${same.join(",")}),FALSE)`;
}

/** Cells for amounts that hold something else now, and actuals that are gone. */
function amountChecks(sheet: SheetPlan, { source, formulas }: CheckInput, all: ColumnStates[]): LiveCheck[] {
  const isInOrder = cellAddress(checkRows.order, checkColumn + 1, "both");
  let next = recordColumns.states;
  return all.flatMap((one): LiveCheck[] => {
    const range = formulas.name(one.column.part);
    const column = one.column.column;
    const letter = columnLetters(column);
    let was: (state: "noNumber" | "reported") => string | null;
    if (one.uniform === null) {
      put(sheet, firstEntry - 1, next, [[words(one.column.part)], ...one.states.map((state): PlanCell[] => [state])]);
      const kept = areaAddress(area(firstEntry, next, one.states.length));
      next += 1;
      was = (state) => (state === "noNumber" ? `(${kept}>=${cellStates.noNumber})` : `(MOD(${kept},2)=1)`);
    } else {
      const { uniform } = one;
      const isSo = { noNumber: uniform >= cellStates.noNumber, reported: uniform % 2 === 1 };
      was = (state) => (isSo[state] ? "1" : null);
    }
    const rowCount = one.states.length;
    const noNumber = noNumberMask(range);
    const known = was("noNumber");
    const fresh = known === null ? noNumber : `(${noNumber}*(1-${known}))`;
    const checks: LiveCheck[] = [
      {
        label: `No number, column ${letter}`,
        found:
          known === null
            ? countOf(fresh)
            : `IF(${isInOrder},SUMPRODUCT(${fresh}),MAX(0,${countOf(noNumber)}-${one.noNumbers}))`,
        words: (found) => {
          const any = firstAddressOf(source.sheet, noNumber, range, column);
          const address =
            known === null ? any : `IF(${isInOrder},${firstAddressOf(source.sheet, fresh, range, column)},${any})`;
          return said(
            found,
            `${address}&${andMore(found)}&IF(${found}=1," holds"," hold")&" words or an error in place of an amount. "`,
          );
        },
      },
    ];
    const reported = was("reported");
    if (one.reported > 0 && reported !== null) {
      const empty = emptyMask(range);
      const gone = reported === "1" ? empty : `(${empty}*${reported})`;
      const there = one.reported - one.states.filter((state) => state === cellStates.reportedText).length;
      const lost = `MAX(0,${there}-COUNT(${range}))`;
      // Beside other amounts in the same column a count tells nothing.
      const counted = one.column.role === null ? "0" : lost;
      const inOrder = reported === "1" ? `ROWS(${range})=${rowCount}` : isInOrder;
      checks.push({
        label: `Actual gone, column ${letter}`,
        found: `IF(${inOrder},SUMPRODUCT(--${gone}),${counted})`,
        words: (found) =>
          said(
            found,
            `IF(${inOrder},${firstAddressOf(source.sheet, gone, range, column)},${quoted(`${quoteSheet(source.sheet)}!${letter}:${letter}`)})&${andMore(found)}&${quoted(": an actual that was reported is gone. ")}`,
          ),
      });
    }
    return checks;
  });
}

function andMore(found: string): string {
  return `IF(${found}=1,"",${quoted(" and ")}&${found}-1&" more")`;
}

function said(found: string, text: string): string {
  return `IF(${found}=0,"",${text})`;
}

interface Side {
  source: Source;
  grid: Grid;
}

/** The sheets that people write in: those behind a joined list, or the source itself. */
function sidesOf({ source, grid, join }: CheckInput): Side[] {
  return join ? joinSides(join) : [{ source, grid }];
}

/** Rows that came with the input sheet and still stand there. */
function exampleChecks({ source, grid }: Side): LiveCheck[] {
  const column = roleColumns(source).get("category");
  const rowCount = source.lastDataRow - source.firstDataRow + 1;
  const cells = Array.from({ length: rowCount }, (_, at) => rawCell(grid, source.firstDataRow + at, column));
  if (column === undefined || !cells.some(isExample)) return [];
  const range = sheetArea(source.sheet, area(source.firstDataRow - 1, column, rowCount));
  return [{ label: "Example rows", found: examplesIn(range), words: (found) => said(found, exampleWords(found)) }];
}

/** Rows that stand behind those that were read, and between them and the headings, beyond what stood there. */
function rowChecks({ source, grid }: Side): LiveCheck[] {
  const columns = amountLayout(source).columns.map(({ column }) => column);
  const written = (where: Area) => {
    let found = 0;
    for (let at = 0; at < where.rows; at++) if (rawCell(grid, where.row + 1 + at, where.column) !== "") found += 1;
    return found;
  };
  const look = (label: string, areas: Area[], text: string, only = "TRUE"): LiveCheck => {
    const ranges = areas.map((where) => sheetArea(source.sheet, where));
    const was = areas.reduce((sum, where) => sum + written(where), 0);
    const now = ranges.map((range) => countOf(writtenMask(range))).join("+");
    const firsts = areas.map(
      (_, at) => `${1_048_577}-SUMPRODUCT(MAX(${writtenMask(ranges[at])}*(${1_048_577}-ROW(${ranges[at]}))))`,
    );
    return {
      label,
      found: `IF(${only},MAX(0,${now}-${was}),0)`,
      words: (found) =>
        said(found, `${quoted(`${quoteSheet(source.sheet)}, row `)}&MIN(${firsts.join(",")})&${quoted(text)}`),
    };
  };
  const below = columns.flatMap((column) => areaBelow(source.lastDataRow - 1, column) ?? []);
  const headings = columns.map((column) =>
    area(source.headerRow - 1, column, source.firstDataRow - source.headerRow + 1),
  );
  const behind = look(
    "Rows behind",
    below,
    " or further down: amounts were added below the rows that are read. Refresh to take them in. ",
  );
  if (headings.length === 0) return [];
  const isLonger = `ROWS(${sheetArea(source.sheet, headings[0])})>${headings[0].rows}`;
  const above = look(
    "Rows before",
    headings,
    " or further down: rows were added right below the headings. Refresh to take them in. ",
    isLonger,
  );
  return below.length === 0 ? [above] : [behind, above];
}

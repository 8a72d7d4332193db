import type { Grid } from "../../sheets/grid";
import type { Source } from "../../sheets/source";
import { cellAddress, quoteSheet, sheetArea } from "../address";
import { gray } from "../look";
import type { NamePlan, PlanCell, SheetPlan } from "../plan";
import { area, emptySheet, format, put, words } from "../sheetBuilder";
import { AmountCells } from "./amountCells";
import { putBridge } from "./bridgeBlock";
import { rawCell, roleColumns, type BudgetLine } from "./budgetLines";
import { putCategories } from "./categoryBlock";
import type { Computed } from "./computeFigures";
import { putLineCorrections, putPeriodCorrections } from "./correctionBlocks";
import type { Correction } from "./corrections";
import { typeWord } from "./lineKey";
import { wordCriterion } from "./matching";
import type { PeriodPlace } from "./placing";
import { firstEntry, putBlock, registerColumns } from "./registerBlocks";
import { settingRows, type BudgetNames } from "./registerSettings";
import { typeWords, type BudgetShape } from "./shape";
import type { SourceFormulas } from "./sourceFormulas";

export interface RegisterInput {
  names: BudgetNames;
  title: string;
  source: Source;
  grid: Grid;
  computed: Computed;
  shape: BudgetShape;
  formulas: SourceFormulas;
  lineCorrections: Correction<BudgetLine>[];
  periodCorrections: Correction<PeriodPlace>[];
}

/** What the reconciliation finds in the register: rows that are no lines, and texts that were read as numbers. */
export interface Outside {
  leftOut: number;
  texts: number;
}

/** The hidden sheet: what a refresh needs, as plain rows that a person can read, and the workings behind bridge and sums. */
export function registerSheet(input: RegisterInput): { sheet: SheetPlan; names: NamePlan[]; outside: Outside } {
  const { shape, formulas, source, computed } = input;
  const sheet = emptySheet("register", input.names.register);
  sheet.hidden = true;
  put(sheet, 0, 0, [
    [words("COO Toolkit register")],
    [
      words(
        "What COO Toolkit needs to refresh this tracker, and its workings. Removing the tracker takes this sheet away too.",
      ),
    ],
  ]);
  format(sheet, area(0, 0), { font: { bold: true, size: 14 } });
  format(sheet, area(1, 0), { font: { color: gray } });
  sheet.widths.push({ column: 0, columns: 2, characters: 24 }, { column: 2, columns: 1, characters: 60 });
  putBlock(
    sheet,
    registerColumns.settings,
    "Settings",
    ["Setting", "Value", "Meaning"],
    settingRows(input.names, input.title, source, shape),
  );
  const names = formulas.sourceNames(source);
  if (shape.types.length > 1) names.push(...putTypeWords(sheet, input));
  if (shape.categories > 0) {
    putCategories(sheet, computed.categories, shape, input.names.lines);
    if (shape.actual) putBridge(sheet, shape);
  }
  names.push(...putLineCorrections(sheet, input.lineCorrections, formulas));
  names.push(...putPeriodCorrections(sheet, input.periodCorrections, formulas));
  return { sheet, names, outside: { leftOut: putLeftOut(sheet, input), texts: putTexts(sheet, input) } };
}

/** The words of the source's type column, a list for each account type. */
function putTypeWords(sheet: SheetPlan, { source, grid, shape, formulas }: RegisterInput): NamePlan[] {
  const lists = new Map(typeWords(source, grid));
  const columns = shape.types.map((type) => (lists.get(type) ?? []).map((word) => wordCriterion(shape.match, word)));
  const longest = Math.max(1, ...columns.map((list) => list.length));
  const rows = Array.from({ length: longest }, (_, at) =>
    columns.map((list) => (at < list.length ? wordCell(list[at]) : null)),
  );
  putBlock(sheet, registerColumns.words, "Words for account types", shape.types.map(typeWord), rows);
  return shape.types.map((type, at) => ({
    name: formulas.name(`${typeWord(type)}Words`),
    refersTo: `=${sheetArea(sheet.name, area(firstEntry, registerColumns.words + at, Math.max(1, columns[at].length)))}`,
  }));
}

/** Blank is a word too: a cell that holds an empty text, not an empty cell. */
function wordCell(word: string): PlanCell {
  return word === "" ? { formula: '=""' } : words(word);
}

/** Rows with amounts that are no lines: totals and the like. They stand between the source's plain sum and the tracker. */
function putLeftOut(sheet: SheetPlan, { source, grid }: RegisterInput): number {
  const columns = roleColumns(source);
  const holdsNumber = (row: number, role: string) => typeof rawCell(grid, row, columns.get(role)) === "number";
  const rows = source.excluded.filter(
    ({ row }) =>
      row >= source.firstDataRow &&
      row <= source.lastDataRow &&
      (holdsNumber(row, "plan") || holdsNumber(row, "actual")),
  );
  if (rows.length === 0) return 0;
  const amount = (row: number, role: string): PlanCell =>
    holdsNumber(row, role)
      ? { formula: `=N(${quoteSheet(source.sheet)}!${cellAddress(row - 1, columns.get(role)!, "both")})` }
      : null;
  const cells = rows.map(({ row, why }) => [row, words(why), amount(row, "plan"), amount(row, "actual")]);
  putBlock(sheet, registerColumns.leftOut, "Rows left out", ["Source row", "Why", "Plan", "Actual"], cells);
  return rows.length;
}

/** Texts that were read as numbers, which a plain sum does not see. */
function putTexts(sheet: SheetPlan, { source, grid }: RegisterInput): number {
  const rows = source.lines.flatMap((line): PlanCell[][] => {
    const cells = new AmountCells(source, grid, line.row, line);
    const [plan, actual] = [cells.addedByText("plan"), cells.addedByText("actual")];
    if (!plan && !actual) return [];
    return [
      [
        line.row,
        words(cells.texts.join(", ")),
        plan ? { formula: `=${plan}` } : null,
        actual ? { formula: `=${actual}` } : null,
      ],
    ];
  });
  if (rows.length > 0)
    putBlock(sheet, registerColumns.texts, "Text read as numbers", ["Source row", "Text", "Plan", "Actual"], rows);
  return rows.length;
}

import type { Outside } from "./dashboardInput";
import type { Grid } from "../../sheets/grid";
import type { Source } from "../../sheets/source";
import { wordCriterion } from "./matching";
import { firstEntry, putBlock } from "../kit/record/recordBlocks";
import { sheetArea } from "../address";
import type { NamePlan, PlanCell, SheetPlan } from "../plan";
import { area, words } from "../kit/sheet/sheetBuilder";
import type { Join } from "../joined/join";
import { emptyRecord } from "../kit/record/emptyRecord";
import { putWritten } from "../kit/record/writtenFormulas";
import { capital } from "../kit/capital";
import { recordColumns } from "./recordColumns";
import { amountCells, textsAmong, type AmountCell } from "./amountCells";
import { versionWords, type AmountRole } from "./amountLayout";
import { putBridge } from "./bridgeBlock";
import type { BudgetLine } from "./budgetLines";
import { putCategories } from "./categoryBlock";
import { putChecks } from "./checkBlock";
import type { Computed } from "./computeFigures";
import {
  amissRows,
  putLineCorrections,
  putPairCorrections,
  putPeriodCorrections,
  type Amiss,
} from "./correctionBlocks";
import { joinTerms, linesByRow } from "./corrections";
import { lineColumns, lineFormula, type LineColumnId } from "./lineColumns";
import { typeWord } from "./lineKey";
import { firstLineRow } from "./linesSheet";
import type { LinePeriodPlace, PeriodPlace } from "./placing";
import type { Answers } from "./answers";
import type { BudgetNames } from "./budgetNames";
import { putBudgetSettings } from "./budgetRecord";
import { typeWords, type BudgetShape } from "./shape";
import type { SourceFormulas } from "./sourceFormulas";
import { putToDate } from "./toDateBlock";

export interface RecordInput {
  names: BudgetNames;
  title: string;
  source: Source;
  grid: Grid;
  computed: Computed;
  shape: BudgetShape;
  /** What a person answered about the source. */
  answers: Answers;
  /** The two sheets that the source was joined from. */
  join: Join | null;
  formulas: SourceFormulas;
  lineAmiss: Amiss<BudgetLine>;
  periodAmiss: Amiss<PeriodPlace>;
  /** Keys and periods whose plan and actual stand in rows of their own. */
  places: LinePeriodPlace[];
  pairAmiss: Amiss<LinePeriodPlace>;
}

/** The hidden sheet: what a refresh needs, as plain rows that a person can read, and the workings behind bridge and sums. */
export function recordSheet(input: RecordInput): { sheet: SheetPlan; names: NamePlan[]; outside: Outside } {
  const { shape, formulas, source, computed } = input;
  const sheet = emptyRecord(input.names.record);
  putBudgetSettings(sheet, input);
  const cellOf = (id: LineColumnId) => lineFormula(id, firstLineRow(shape), shape, formulas);
  const written = lineColumns(shape).map(({ id }) => ({ id, cell: cellOf(id) }));
  putWritten(sheet, recordColumns.written, written);
  const names = formulas.sourceNames(source);
  if (shape.types.length > 1) names.push(...putTypeWords(sheet, input));
  if (shape.amounts.byVersion) names.push(...putVersionWords(sheet, input));
  if (shape.categories > 0) {
    putCategories(sheet, computed.categories, shape, input.names.lines);
    if (shape.actual) putBridge(sheet, shape);
  }
  names.push(...putLineCorrections(sheet, input.lineAmiss, shape, formulas));
  names.push(...putPeriodCorrections(sheet, input.periodAmiss, shape, formulas));
  names.push(...putPairCorrections(sheet, input.pairAmiss, shape, formulas));
  names.push(...putToDate(sheet, input.places, shape, formulas, amissRows(input.pairAmiss) > 0));
  const outside = { leftOut: putLeftOut(sheet, input), texts: putTexts(sheet, input) };
  putChecks(sheet, { ...input, outside });
  return { sheet, names, outside };
}

/** The words of the source's type column, a list for each account type. */
function putTypeWords(sheet: SheetPlan, input: RecordInput): NamePlan[] {
  const found = new Map(typeWords(input.source, input.grid));
  const lists = input.shape.types.map((type): WordList => ({
    head: typeWord(type),
    name: `${typeWord(type)}Words`,
    words: found.get(type) ?? [],
  }));
  return putWords(sheet, recordColumns.words, "Words for account types", lists, input);
}

/** The words with which rows of the source say what their amounts are. */
function putVersionWords(sheet: SheetPlan, input: RecordInput): NamePlan[] {
  const found = versionWords(input.computed.layout, input.source, input.grid);
  const lists = (["Plan", "Actual", "Forecast"] as const).map((head): WordList => ({
    head,
    name: `${head}Version`,
    words: found.get(head.toLowerCase() as AmountRole) ?? [],
  }));
  return putWords(sheet, recordColumns.versions, "Words for plan and actual", lists, input);
}

interface WordList {
  head: string;
  name: string;
  words: string[];
}

function putWords(
  sheet: SheetPlan,
  column: number,
  title: string,
  lists: WordList[],
  { shape, formulas }: RecordInput,
): NamePlan[] {
  const columns = lists.map((list) => list.words.map((word) => wordCriterion(shape.match, word)));
  const longest = Math.max(1, ...columns.map((list) => list.length));
  const rows = Array.from({ length: longest }, (_, at) =>
    columns.map((list) => (at < list.length ? wordCell(list[at]) : null)),
  );
  putBlock(
    sheet,
    column,
    title,
    lists.map(({ head }) => head),
    rows,
  );
  return lists.map(({ name }, at) => ({
    name: formulas.name(name),
    refersTo: `=${sheetArea(sheet.name, area(firstEntry, column + at, Math.max(1, columns[at].length)))}`,
  }));
}

/** Blank is a word too: a cell that holds an empty text, not an empty cell. */
function wordCell(word: string): PlanCell {
  return word === "" ? { formula: '=""' } : words(word);
}

/** Rows with amounts that are no lines: totals and the like. They stand between the source's plain sum and the tracker. */
function putLeftOut(sheet: SheetPlan, { source, grid, computed, shape }: RecordInput): number {
  const recorded = recordedRoles(shape);
  const rows = source.excluded.flatMap(({ row, why }): PlanCell[][] => {
    if (row < source.firstDataRow || row > source.lastDataRow) return [];
    const cells = amountCells(source, grid, computed.layout, row, []).filter(({ raw }) => typeof raw === "number");
    const amount = (role: AmountRole) => joined(cells, role, ({ plain }) => plain);
    const found = recorded.map(amount);
    return found.some((cell) => cell !== null) ? [[row, words(why), ...found]] : [];
  });
  if (rows.length > 0)
    putBlock(sheet, recordColumns.leftOut, "Rows left out", ["Source row", "Why", ...recorded.map(capital)], rows);
  return rows.length;
}

/** Texts that were read as numbers, which a plain sum does not see. */
function putTexts(sheet: SheetPlan, { source, grid, computed, shape }: RecordInput): number {
  const recorded = recordedRoles(shape);
  const rows = [...linesByRow(source)].flatMap(([row, lines]): PlanCell[][] => {
    const cells = amountCells(source, grid, computed.layout, row, lines);
    const amount = (role: AmountRole) => joined(cells, role, ({ addedByText }) => addedByText);
    const found = recorded.map(amount);
    return found.some((cell) => cell !== null) ? [[row, words(textsAmong(cells).join(", ")), ...found]] : [];
  });
  if (rows.length > 0)
    putBlock(
      sheet,
      recordColumns.texts,
      "Text read as numbers",
      ["Source row", "Text", ...recorded.map(capital)],
      rows,
    );
  return rows.length;
}

/** The amounts that are held against the source, row by row; a forecast only where the source brings one. */
function recordedRoles({ forecast }: Pick<BudgetShape, "forecast">): AmountRole[] {
  return forecast ? ["plan", "actual", "forecast"] : ["plan", "actual"];
}

function joined(cells: AmountCell[], role: AmountRole, ofCell: (cell: AmountCell) => string): PlanCell {
  const sum = joinTerms(cells.filter((cell) => cell.role === role).map(ofCell));
  return sum === "" ? null : { formula: `=${sum}` };
}

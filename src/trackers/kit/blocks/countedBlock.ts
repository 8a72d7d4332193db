import { cellAddress } from "../../address";
import { percentFormat } from "../../colors";
import { misreadBySumifs } from "../rows/misreadBySumifs";
import type { Check, PlanCell, SheetPlan } from "../../plan";
import type { CalendarBlock, GroupsBlock, Measure, Where } from "../definition";
import { closingRows, type PlacedBlock } from "../lead/leadLayout";
import type { LeadInput } from "../lead/leadInput";
import { measureFormula, measureValue, type CellWhere } from "../measures";
import type { RowCells } from "../rows/computeRow";
import { area, format, put, words } from "../sheet/sheetBuilder";
import { asText } from "../source/shownCell";
import type { Terms } from "../terms";
import { putBlockHead } from "./blockHead";
import { groupWords } from "./groupWords";

/** A column of figures of a block that counts by the words of a column. */
export interface FigureColumn {
  head: PlanCell;
  measure: Measure<Terms>;
  shown: "count" | "share" | "money";
  /** Which rows it is about beside its measure: by cells of the sheet, and by what a row holds. */
  beside?: { where: CellWhere; holds(cells: RowCells): boolean };
}

const countFormat = '#,##0;-#,##0;"–"';

/** Puts a block with a row for each word of a column, and below them rows for those without a word, for the others, and for all. */
export function putCounted(
  sheet: SheetPlan,
  placed: PlacedBlock<GroupsBlock<Terms> | CalendarBlock<Terms>>,
  columns: readonly FigureColumn[],
  input: LeadInput,
): Check[] {
  const { block, row, left, figures: firstFigure, rows } = placed;
  const { figures, formulas, settings } = input;
  const setting = (name: string) => settings.single[name];
  const found = groupWords(figures.rows, block.by, block.where, setting);
  const own = (("words" in block && block.words) || found).slice(0, rows);
  const exact = own.some(misreadBySumifs);
  const header = formulas.columns.find(({ id }) => id === block.by)?.header ?? "";
  const first = row + 2;
  const labels = [
    ...Array.from({ length: rows }, (_, at) => own[at] ?? ""),
    `No ${header.toLowerCase()}`,
    "Others",
    "All",
  ];
  const gap = Array.from({ length: firstFigure - left - 1 }, () => null);
  putBlockHead(sheet, placed, [words(header), ...gap, ...columns.map(({ head }) => head)], labels.length);
  put(
    sheet,
    first,
    left,
    labels.map((label) => [words(label)]),
  );
  const all = figures.rows.map(({ cells }) => cells);
  const checks = columns.flatMap((figure, at): Check[] => {
    const column = firstFigure + at;
    const measure = within(figure.measure, block.where);
    const formula = (...where: CellWhere[]) =>
      measureFormula(measure, formulas, [...(figure.beside ? [figure.beside.where] : []), ...where], exact);
    const ofWord = (line: number) => {
      const label = cellAddress(first + line, left, "column");
      return `IF(${label}="","",${formula({ column: block.by, sameAs: label })})`;
    };
    const cell = (line: number) => cellAddress(first + line, column);
    const hasOthers = figure.shown !== "share";
    const texts = [
      ...Array.from({ length: rows }, (_, line) => ofWord(line)),
      formula({ column: block.by, blank: true }),
      hasOthers ? `${cell(rows + 2)}-SUM(${cell(0)}:${cell(rows)})` : null,
      formula(),
    ];
    put(
      sheet,
      first,
      column,
      texts.map((text) => [text === null ? null : { formula: `=${text}` }]),
    );
    const value = (holds: (said: string) => boolean) =>
      measureValue(measure, all, setting, (one) => holds(asText(one[block.by])) && (figure.beside?.holds(one) ?? true));
    const ofWords = own.map((word) => value((said) => said.toLowerCase() === word.toLowerCase()));
    const [blank, whole] = [value((said) => said.trim() === ""), value(() => true)];
    const others = [...ofWords, blank].reduce<number>((rest, one) => rest - Number(one), Number(whole));
    const expected = [
      ...Array.from({ length: rows }, (_, line) => ofWords[line] ?? ""),
      blank,
      hasOthers ? others : "",
      whole,
    ];
    return expected.map((one, line) => ({
      label: `${block.title}, ${labels[line] || `row ${line + 1}`}, figure ${at + 1}`,
      sheet: "lead",
      row: first + line,
      column,
      expected: one,
    }));
  });
  format(sheet, area(row + 1, firstFigure, 1, columns.length), { align: "right" });
  columns.forEach(({ shown }, at) =>
    format(sheet, area(first, firstFigure + at, labels.length), {
      align: "right",
      numberFormat: shown === "share" ? percentFormat : countFormat,
    }),
  );
  format(sheet, area(first + rows + closingRows - 1, left, 1, firstFigure - left + columns.length), {
    font: { bold: true },
  });
  return checks;
}

/** The same figure of the rows that a block is about. */
function within(measure: Measure<Terms>, where: readonly Where<Terms>[]): Measure<Terms> {
  if ("count" in measure) return { count: [...where, ...measure.count] };
  if ("share" in measure) return { share: [...where, ...measure.share], of: [...where, ...measure.of] };
  if ("sum" in measure || "mean" in measure) return { ...measure, where: [...where, ...measure.where] };
  return measure;
}

import { cellAddress } from "../../address";
import type { Check, PlanCell, SheetPlan } from "../../plan";
import type { FlaggedBlock, TopBlock } from "../definition";
import type { Shown } from "../table/columns";
import type { Cell } from "../expression/expression";
import { asText } from "../source/shownCell";
import { figureWidth, labelWidth, lastColumn, type PlacedBlock } from "../lead/leadLayout";
import type { LeadInput } from "../lead/leadInput";
import { area, format, put, words } from "../sheet/sheetBuilder";
import { shownFormat } from "../table/shownFormat";
import type { Terms } from "../terms";
import type { FiguredRow } from "../trackerFigures";
import { putBlockHead } from "./blockHead";
import { rankedRows } from "./rankedRows";

/** Puts the rows with the largest or smallest value, found by the workings on the hidden sheet. */
export function putTop(sheet: SheetPlan, placed: PlacedBlock<TopBlock<Terms>>, input: LeadInput): Check[] {
  const { block, key } = placed;
  const found = rankedRows(block, input.figures.rows, (name) => input.settings.single[name]);
  const place = (at: number) => `INDEX(${input.formulas.name(key)},${at + 1})`;
  return putList(
    sheet,
    placed,
    block.show,
    found,
    (at) => ({ place: place(at), test: `ISNUMBER(${place(at)})` }),
    input,
  );
}

/** Puts the first rows of which something is amiss, in the order of the table. */
export function putFlagged(sheet: SheetPlan, placed: PlacedBlock<FlaggedBlock>, input: LeadInput): Check[] {
  const { formulas, figures } = input;
  const so = formulas.name("FlaggedSoFar");
  const found = figures.rows.filter(({ cells }) => cells.flags !== "").slice(0, placed.rows);
  const title = formulas.keyColumn("title");
  const show = [title, formulas.keyColumn("id"), "flags"];
  return putList(
    sheet,
    placed,
    show,
    found,
    (at) => ({ place: `MATCH(${at + 1},${so},0)`, test: `MAX(${so})>=${at + 1}` }),
    input,
  );
}

/** A list of rows of the table: the first column shown is the wide one, and each other has as many as its words need. */
function putList(
  sheet: SheetPlan,
  placed: PlacedBlock<TopBlock<Terms> | FlaggedBlock>,
  show: readonly string[],
  found: readonly FiguredRow[],
  finding: (at: number) => { place: string; test: string },
  { formulas }: LeadInput,
): Check[] {
  const { block, row, left, rows } = placed;
  const shown = show.map((id) => formulas.columns.find((column) => column.id === id)!);
  let next = left;
  const places = shown.map(({ width, shown: kind }, at) => {
    const place = next;
    // Only words run over empty cells.
    const room = kind === "words" || kind === "longWords" ? width + 1 - (at === 0 ? labelWidth : figureWidth) : 0;
    next += 1 + Math.max(0, Math.ceil(room / figureWidth));
    return place;
  });
  const width = lastColumn + 1 - left;
  const line = (cells: PlanCell[]) =>
    Array.from({ length: width }, (_, at) => cells[places.indexOf(left + at)] ?? null);
  putBlockHead(sheet, placed, line(shown.map(({ header }) => words(header))), rows);
  put(
    sheet,
    row + 2,
    left,
    Array.from({ length: rows }, (_, at) => {
      const { place, test } = finding(at);
      return line(
        shown.map(({ id, shown: kind }) => {
          const cell = `INDEX(${formulas.table(id)},${place})`;
          // A cell that nobody has filled would show 0.
          const said = kind === "words" || kind === "longWords" ? `${cell}&""` : `IF(${cell}="","",${cell})`;
          return { formula: `=IF(${test},${said},"")` };
        }),
      );
    }),
  );
  shown.forEach(({ shown: kind }, at) => {
    const look = { ...shownFormat(kind), ...(kind === "date" ? { numberFormat: "d mmm yy" } : {}) };
    const indent = look.align === "left" && at > 0 ? { indent: 1 } : {};
    format(sheet, area(row + 2, places[at], rows), { ...look, ...indent });
    format(sheet, area(row + 1, places[at]), { align: look.align, ...indent });
  });
  return Array.from({ length: rows }, (_, at) => at).flatMap((at): Check[] =>
    shown.map(({ id, header, shown: kind }, column) => ({
      label: `${block.title}, ${header} of row ${at + 1} at ${cellAddress(row + 2 + at, places[column])}`,
      sheet: "lead",
      row: row + 2 + at,
      column: places[column],
      expected: shownIn(found[at]?.cells[id] ?? "", kind),
    })),
  );
}

/** Words are shown as words, be they digits. */
function shownIn(cell: Cell, kind: Shown): Cell {
  return kind === "words" || kind === "longWords" ? asText(cell) : cell;
}

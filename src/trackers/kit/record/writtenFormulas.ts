import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { sameFormula, formulaWords } from "../../../portable/rewrite/sameFormula";
import { cellAddress } from "../../address";
import { contentAt, type CellContent, type SheetContent } from "../../changes";
import type { PlanCell, SheetPlan } from "../../plan";
import { firstEntry, putBlock, titleRow } from "./recordBlocks";
import { words } from "../sheet/sheetBuilder";

const title = "Formulas as written";

/** A column of a tracker's table: what it is called in the code, and its formula in the table's first row. */
export interface WrittenColumn {
  id: string;
  cell: PlanCell;
}

/**
 * Puts on the hidden sheet how the table's formulas were worded, once a column, as each column has one formula for all of its rows. A
 * later version words them otherwise: by this list it knows its own, whatever they said, from those that a person has changed.
 */
export function putWritten(sheet: SheetPlan, column: number, columns: readonly WrittenColumn[]): void {
  const rows = columns.flatMap(({ id, cell }): PlanCell[][] =>
    isFormula(cell) ? [[words(id), words(cell.formula)]] : [],
  );
  putBlock(sheet, column, title, ["Column", "In the first row"], rows);
}

/** A table as it stands, for a tracker whose hidden sheet does not say how its formulas were worded. */
export interface StandingTable {
  content: SheetContent;
  /** Zero-based, the first row of data and the one after the last. */
  first: number;
  end: number;
  /** Zero-based places of the columns. */
  columns: ReadonlyMap<string, number>;
}

/** The formulas of a table as they were worded when they were last written. */
export class WrittenFormulas {
  private readonly known: ReadonlyMap<string, string> | null;
  private readonly usual = new Map<string, string | null>();

  constructor(
    record: SheetContent,
    private readonly table: StandingTable,
  ) {
    this.known = readWritten(record);
  }

  /**
   * True for a cell that holds what the tracker wrote into it, in whatever words.
   *
   * @param planned - What the tracker would write today.
   */
  holds(id: string, row: number, { formula, value }: CellContent, planned: PlanCell): boolean {
    if (typeof formula !== "string" || !formula.startsWith("=") || formula === value) return false;
    if (!this.known) return this.isUsual(id, row, formula, planned);
    const written = this.known.get(id);
    const place = this.table.columns.get(id);
    if (written === undefined || place === undefined) return false;
    return sameFormula(movedDown(written, place, this.table.first, row), formula);
  }

  /**
   * Trackers of the first versions do not say how they were worded: theirs is the formula that most rows of the column share, where it
   * speaks of the same things as today's one. A formula of a person's own stands in single rows, or speaks of other things.
   */
  private isUsual(id: string, row: number, formula: string, planned: PlanCell): boolean {
    const place = this.table.columns.get(id);
    if (place === undefined || !isFormula(planned)) return false;
    const usual = this.usualForm(id, place);
    return usual !== null && usual === relative(formula, place, row) && areKin(formula, planned.formula);
  }

  private usualForm(id: string, place: number): string | null {
    const found = this.usual.get(id);
    if (found !== undefined) return found;
    const { content, first, end } = this.table;
    const counts = new Map<string, number>();
    for (let row = first; row < end; row++) {
      const { formula, value } = contentAt(content, row, place);
      if (typeof formula !== "string" || !formula.startsWith("=") || formula === value) continue;
      const form = relative(formula, place, row);
      counts.set(form, (counts.get(form) ?? 0) + 1);
    }
    const [most] = [...counts].sort(([, one], [, other]) => other - one);
    const usual = most && most[1] * 2 > end - first ? most[0] : null;
    this.usual.set(id, usual);
    return usual;
  }
}

function readWritten(record: SheetContent): Map<string, string> | null {
  const heads = record.values[titleRow - record.row] ?? [];
  const at = heads.indexOf(title);
  if (at === -1) return null;
  const rows = record.values.slice(firstEntry - record.row).filter((row) => row[at] !== "");
  return new Map(rows.map((row) => [String(row[at]), String(row[at + 1])]));
}

function movedDown(formula: string, column: number, from: number, to: number): string {
  if (from === to) return formula;
  return translateFormulaToA1(translateFormulaToR1C1(formula, cellAddress(from, column)), cellAddress(to, column));
}

/** A formula that reads the same in every row over which it was dragged. */
function relative(formula: string, column: number, row: number): string {
  return translateFormulaToR1C1(formula, cellAddress(row, column));
}

/** A defined name of a tracker: "RISK_LEVELS". */
const ownName = /^[A-Z][A-Z\d]*_[A-Z]\w*$/;

/** Whether two formulas name the same thing of the tracker's hidden sheet, or at least half of what they say is the same. */
function areKin(one: string, other: string): boolean {
  const [words, others] = [formulaWords(one), formulaWords(other)];
  if (words.some((word) => ownName.test(word) && others.includes(word))) return true;
  const left = [...others];
  const shared = words.filter((word) => {
    const at = left.indexOf(word);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
  return shared.length * 4 >= words.length + others.length;
}

function isFormula(cell: PlanCell): cell is { formula: string } {
  return cell !== null && typeof cell === "object" && "formula" in cell;
}

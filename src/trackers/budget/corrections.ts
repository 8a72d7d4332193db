import type { Grid } from "../../sheets/grid";
import type { Source, SourceLine } from "../../sheets/source";
import { amountCells, textsAmong, type AmountCell } from "./amountCells";
import type { AmountLayout, AmountRole } from "./amountLayout";

/**
 * A source row that the tracker's plain formulas would count wrongly: its amounts are text, its key is spelled otherwise, or it is a
 * total that carries a key. The tracker adds the difference by formulas that stay live; each has no "=", "" is nothing to add.
 */
export interface Correction<Place> {
  row: number;
  why: string;
  /** Where the correction counts: a row of the table or of the by-period block. */
  place: Place;
  plan: string;
  planToDate: string;
  actual: string;
  reported: string;
  forecast: string;
}

type Differences = Pick<Correction<never>, "plan" | "planToDate" | "actual" | "reported" | "forecast">;

/** A part of a source row that counts in one place: the row as a whole, or its amounts of one period. */
export interface Part<Place> {
  belongs: Place | null;
  /** Where the plain formulas count it; `null` for nowhere. */
  counted: Place | null;
  /** The period across whose amounts it has; without it all amounts of the row. */
  heading?: string;
}

/** The parts of a source row. `lines` are what the reader makes of it, none for a row that is left out. */
export type Placing<Place> = (row: number, lines: readonly SourceLine[]) => Part<Place>[];

/** All rows that need a correction, in the order of the sheet. */
export function findCorrections<Place>(
  source: Source,
  grid: Grid,
  layout: AmountLayout,
  placing: Placing<Place>,
): Correction<Place>[] {
  const lines = linesByRow(source);
  const excluded = new Map(source.excluded.map(({ row, why }) => [row, why]));
  const found: Correction<Place>[] = [];
  for (let row = source.firstDataRow; row <= source.lastDataRow; row++) {
    const ofRow = lines.get(row) ?? [];
    const all = amountCells(source, grid, layout, row, ofRow);
    for (const { belongs, counted, heading } of placing(row, ofRow)) {
      const cells = heading === undefined ? all : all.filter(({ column }) => column.heading === heading);
      if (belongs === counted) {
        const texts = textsAmong(cells);
        if (belongs !== null && texts.length > 0)
          found.push({ row, why: textReason(texts), place: belongs, ...difference(cells, true, true) });
        continue;
      }
      if (belongs !== null)
        found.push({
          row,
          why: "Its key is written in another way, or is an error.",
          place: belongs,
          ...difference(cells, true, false),
        });
      if (counted !== null)
        found.push({
          row,
          why: excluded.get(row) ?? "It belongs elsewhere.",
          place: counted,
          ...difference(cells, false, true),
        });
    }
  }
  return found.filter(
    ({ plan, planToDate, actual, reported, forecast }) => plan || planToDate || actual || reported || forecast,
  );
}

/** The lines that the reader made of each row. */
export function linesByRow({ lines }: Source): Map<number, SourceLine[]> {
  const found = new Map<number, SourceLine[]>();
  for (const line of lines) {
    const there = found.get(line.row);
    if (there) there.push(line);
    else found.set(line.row, [line]);
  }
  return found;
}

function textReason(texts: string[]): string {
  return `Text in place of a number: ${texts.map((text) => `"${text.trim()}"`).join(", ")}.`;
}

/** What to add where a row should count (`belongs`) and plain formulas count it (`counted`). */
function difference(cells: AmountCell[], belongs: boolean, counted: boolean): Differences {
  const less = (read: string, plain: string) => {
    const add = belongs ? read : "";
    const take = counted ? plain : "";
    if (add === take) return "";
    return take === "" ? add : `${add}-${take}`;
  };
  const all = (role: AmountRole, ofCell: (cell: AmountCell) => string) =>
    joinTerms(cells.filter((cell) => cell.role === role).map(ofCell));
  const beside = ({ column }: AmountCell) =>
    cells.find((cell) => cell.role === "actual" && cell.column.heading === column.heading);
  return {
    plan: all("plan", ({ read, plain }) => less(read, plain)),
    planToDate: all("plan", (plan) => {
      const actual = beside(plan);
      return actual ? less(`${plan.read}*${actual.isReported}`, `${plan.plain}*${actual.isFilled}`) : "";
    }),
    actual: all("actual", ({ read, plain }) => less(read, plain)),
    reported: all("actual", ({ isReported, isFilled }) => less(isReported, isFilled)),
    forecast: all("forecast", ({ read, plain }) => less(read, plain)),
  };
}

/** Terms as one sum; a term may bring its own minus. */
export function joinTerms(terms: readonly string[]): string {
  return terms
    .filter((term) => term !== "")
    .reduce((sum, term) => (sum === "" || term.startsWith("-") ? sum + term : `${sum}+${term}`), "");
}

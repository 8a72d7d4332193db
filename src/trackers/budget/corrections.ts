import type { Grid } from "../../sheets/grid";
import type { Source, SourceLine } from "../../sheets/source";
import { AmountCells } from "./amountCells";

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

/** Which of our rows a source row belongs to, and which one the plain formulas count it in; `null` for none. */
export interface Placing<Place> {
  belongs: (line: SourceLine) => Place | null;
  counted: (row: number) => Place | null;
}

/** All rows that need a correction, in the order of the sheet. */
export function findCorrections<Place>(source: Source, grid: Grid, placing: Placing<Place>): Correction<Place>[] {
  const lines = new Map(source.lines.map((line) => [line.row, line]));
  const excluded = new Map(source.excluded.map(({ row, why }) => [row, why]));
  const found: Correction<Place>[] = [];
  for (let row = source.firstDataRow; row <= source.lastDataRow; row++) {
    const line = lines.get(row);
    const belongs = line ? placing.belongs(line) : null;
    const counted = placing.counted(row);
    const cells = new AmountCells(source, grid, row, line);
    const { texts } = cells;
    if (belongs === counted) {
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
  return found.filter(
    ({ plan, planToDate, actual, reported, forecast }) => plan || planToDate || actual || reported || forecast,
  );
}

function textReason(texts: string[]): string {
  return `Text in place of a number: ${texts.map((text) => `"${text.trim()}"`).join(", ")}.`;
}

/** What to add where a row should count (`belongs`) and plain formulas count it (`counted`). */
function difference(cells: AmountCells, belongs: boolean, counted: boolean): Differences {
  const less = (read: string, plain: string) => {
    const add = belongs ? read : "";
    const take = counted ? plain : "";
    if (add === take) return "";
    return take === "" ? add : `${add}-${take}`;
  };
  const times = (one: string, other: string) => (one && other ? `${one}*${other}` : "");
  return {
    plan: less(cells.read("plan"), cells.plain("plan")),
    planToDate: less(times(cells.read("plan"), cells.isReported()), times(cells.plain("plan"), cells.isFilled())),
    actual: less(cells.read("actual"), cells.plain("actual")),
    reported: less(cells.isReported(), cells.isFilled()),
    forecast: less(cells.read("forecast"), cells.plain("forecast")),
  };
}

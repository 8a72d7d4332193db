import { accountTypeOfHeading } from "./accountWords";
import { isBlank } from "./cell";
import { figureOfCell, type Figure } from "./figure";
import type { Grid } from "./grid";
import { isNote } from "./remark";
import type { Table } from "./table";
import type { TableRow } from "./tableRow";
import type { ExcludedRow, ExclusionReason } from "./source";
import { belowTotal } from "./belowTotal";
import { findTotals } from "./totalRows";

/** The table's rows, told apart. */
export interface SortedRows {
  lines: TableRow[];
  excluded: ExcludedRow[];
  /** The headings above each line. */
  sections: LineSection[];
}

/** What the headings between the rows say of a line. */
export interface LineSection {
  /** The nearest heading, "" for none. */
  heading: string;
  /** The nearest one that says revenue or expense ("Operating expenses"), "" for none. */
  account: string;
  /** What the nearest one that says plan or actual says. */
  figure: Figure | null;
}

const LONGEST_HEADING = 80;

/**
 * Tells lines from everything that is none: blank rows, repeated headings, section headings, sums and notes.
 *
 * @param list - The numbers are ratings or measures, which nobody adds up.
 */
export function sortRows(
  grid: Grid,
  rows: readonly TableRow[],
  table: Table,
  amountColumns: readonly number[],
  list = false,
): SortedRows {
  const excluded: ExcludedRow[] = [];
  const exclude = (row: TableRow, reason: ExclusionReason, why: string): void => {
    excluded.push({ row: row.sheetRow, reason, why });
  };
  const lastAmount = rows.reduce((last, row, at) => (row.hasAmount ? at : last), -1);
  const blockStarts = new Set<number>();
  const repeats = new Set<number>();
  const headings = new Map<number, string[]>();
  const candidates: TableRow[] = [];
  rows.forEach((row, at) => {
    if (row.filled === 0 || (row.names === 0 && !row.hasAmount && amountColumns.length > 0)) {
      exclude(row, "blank", row.filled === 0 ? "The row is empty." : "The row has neither words nor amounts.");
      blockStarts.add(candidates.length);
    } else if (repeatsHeader(grid, row, table)) {
      exclude(row, "header", "It repeats the headings.");
      repeats.add(candidates.length);
      blockStarts.add(candidates.length);
    } else if (!row.hasAmount && row.names === 1 && row.label !== "" && amountColumns.length > 0) {
      if (at > lastAmount || isNote(row.label) || row.label.length > LONGEST_HEADING) {
        exclude(
          row,
          "note",
          at > lastAmount
            ? "It stands below the last amount and holds words only."
            : "It holds a remark and no amount.",
        );
      } else {
        exclude(row, "section", `"${row.label}" is a heading for the rows below: it has no amounts of its own.`);
        headings.set(candidates.length, [...(headings.get(candidates.length) ?? []), row.label]);
      }
      blockStarts.add(candidates.length);
    } else if (!row.hasAmount && row.label === "" && amountColumns.length > 0) {
      exclude(row, "note", "It has neither an amount nor a name: what stands there is not part of the table.");
    } else if (row.difference) {
      exclude(row, "subtotal", "It says of itself that it is a difference of other rows.");
    } else {
      candidates.push(row);
    }
  });
  const totals = findTotals(grid, candidates, blockStarts, new Set([...headings.values()].flat()), amountColumns, list);
  const below = belowTotal(candidates, totals, blockStarts, new Set([...headings.keys(), ...repeats]));
  const lines: TableRow[] = [];
  const sections: LineSection[] = [];
  let section: LineSection = { heading: "", account: "", figure: figureAbove(grid, table) };
  candidates.forEach((row, at) => {
    for (const heading of headings.get(at) ?? []) {
      const account = accountTypeOfHeading(heading) === null ? section.account : heading;
      section = { heading, account, figure: figureOfCell(heading) ?? section.figure };
    }
    const total = totals.get(at);
    const left = below.get(at);
    if (left !== undefined) exclude(row, "note", left);
    else if (total) exclude(row, total.reason, total.why);
    else {
      lines.push(row);
      sections.push(section);
    }
  });
  excluded.push(...beyondTheList(grid, table));
  excluded.sort((a, b) => a.row - b.row);
  return { lines, excluded, sections };
}

/** Notes and legends below the list, and the blank rows before them. */
function beyondTheList(grid: Grid, { rows, beyond, header }: Table): ExcludedRow[] {
  const filled = new Set(beyond);
  const excluded: ExcludedRow[] = [];
  for (let row = (rows.at(-1) ?? header.last) + 1; row <= (beyond.at(-1) ?? -1); row += 1) {
    const sheetRow = row + grid.firstRow + 1;
    excluded.push(
      filled.has(row)
        ? { row: sheetRow, reason: "note", why: "It stands below the list, and is like none of its rows." }
        : { row: sheetRow, reason: "blank", why: "The row is empty." },
    );
  }
  return excluded;
}

/** What the words right above the headings say of the first block of lines: "Budget", "Actual". */
function figureAbove(grid: Grid, { header }: Table): Figure | null {
  const words = header.first > 0 ? grid.values[header.first - 1].filter((value) => !isBlank(value)) : [];
  return words.length === 1 && typeof words[0] === "string" ? figureOfCell(words[0]) : null;
}

/** Cells that say something else than the headings, and none the same, after which a row is no row of headings. */
const FEW = 4;

/** True where most cells say again what one of the rows of headings says. */
function repeatsHeader(grid: Grid, { row }: TableRow, { header }: Table): boolean {
  for (let of = Math.max(0, header.first); of <= header.last; of += 1) {
    let same = 0;
    let named = 0;
    const [headings, cells] = [grid.values[of], grid.values[row]];
    for (let column = 0; column < headings.length; column += 1) {
      const heading = headings[column];
      if (heading === "" || isBlank(heading)) continue;
      named += 1;
      if (heading === cells[column]) same += 1;
      else if (named > FEW && same === 0) break;
    }
    if (named > 1 && same >= named * 0.6) return true;
  }
  return false;
}

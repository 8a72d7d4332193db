import { columnLetters } from "../../trackers/address";
import { addSheet, newRun } from "../run";

/** Columns of the temporary sheet that are a probe's own. */
const roomColumns = 12;

/** Where a probe works: columns of its own on the temporary sheet, and sheets that go with it. */
export class ProbeRoom {
  private readonly first: number;

  /**
   * @param at - Counts the rooms of a sheet from 0.
   * @param run - The mark of what the run makes.
   */
  constructor(
    readonly context: Excel.RequestContext,
    readonly sheet: Excel.Worksheet,
    at: number,
    private readonly run: string,
  ) {
    this.first = at * roomColumns;
  }

  /** An address as if the room began at column A: "B2" in the second room is N2. */
  at(address: string): string {
    return address.replace(/[A-Z]/g, (letter) => columnLetters(this.first + letter.charCodeAt(0) - 65));
  }

  range(address: string): Excel.Range {
    return this.sheet.getRange(this.at(address));
  }

  /** A text with the room's addresses in the place of those in braces: "=SUM({A1:A3})". */
  words(text: string): string {
    return text.replace(/\{(\$?[A-Z][$A-Z0-9:]*)\}/g, (_, address: string) => this.at(address));
  }

  /** Enters cells as a person would type them, from the top left one on. */
  enter(topLeft: string, rows: readonly (readonly (string | number | boolean | null)[])[]): Excel.Range {
    const cells = rows.map((row) => row.map((cell) => (typeof cell === "string" ? this.words(cell) : cell)));
    const range = this.range(topLeft).getResizedRange(rows.length - 1, rows[0].length - 1);
    range.formulas = cells;
    return range;
  }

  /** Adds a sheet that goes when the probes are done, whatever becomes of them. */
  addSheet(): Promise<Excel.Worksheet> {
    return addProbeSheet(this.context, this.run);
  }
}

/** Adds a sheet that carries the run's mark, under a name that no sheet of a person has. */
export async function addProbeSheet(context: Excel.RequestContext, run: string): Promise<Excel.Worksheet> {
  const sheet = addSheet(context, `COO check ${newRun().slice(0, 8)}`, run).load("id");
  await context.sync();
  return sheet;
}

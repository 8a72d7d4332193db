import { columnLetters } from "../../trackers/address";
import { newMark } from "./newMark";

/** Columns of the temporary sheet that are a probe's own. */
export const roomColumns = 12;

/** Where a probe works: columns of its own on the temporary sheet, and sheets that go with it. */
export class ProbeRoom {
  private readonly first: number;

  /** @param at - Counts the rooms of a sheet from 0. */
  constructor(
    readonly context: Excel.RequestContext,
    readonly sheet: Excel.Worksheet,
    at: number,
    private readonly made: MadeSheets,
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
  async addSheet(): Promise<Excel.Worksheet> {
    return addMarked(this.context, this.made);
  }
}

/** The sheets of a run: their names as given, and their ids once Excel has told them. */
export interface MadeSheets {
  /** Sheets that were there before. */
  before: ReadonlySet<string>;
  names: Set<string>;
  ids: Set<string>;
}

/** Adds a sheet under a name that nobody else gives, so that it is known as ours also where the answer is lost. */
export async function addMarked(context: Excel.RequestContext, made: MadeSheets): Promise<Excel.Worksheet> {
  const name = `COO check ${newMark()}`;
  made.names.add(name);
  const sheet = context.workbook.worksheets.add(name).load("id");
  await context.sync();
  made.ids.add(sheet.id);
  return sheet;
}

import type { CellValue, Grid } from "../../sheets/grid";
import { commands, type CommandKind } from "../trackers/all";
import type { CaseFigures } from "../trackers/command";
import type { SourceReport } from "../trackers/sourceReport";

/** What `convert` says of a sheet before anything is built: what was seen, what is asked, and the figures where nothing is. */
export interface ReadSheet {
  source: SourceReport;
  questions: string[];
  figures: CaseFigures | null;
  /** All that would be printed. */
  printed: string;
}

/** Reads a sheet for a tracker, without building it. */
export function readAs(tracker: CommandKind, grid: Grid, choices: Record<string, string>): ReadSheet {
  const { source, questions, report, caseFigures } = commands[tracker].read(grid, choices);
  return {
    source,
    questions: questions.map(({ id }) => id),
    figures: questions.length > 0 ? null : caseFigures(),
    printed: JSON.stringify({ source, questions, figures: questions.length > 0 ? null : report() }),
  };
}

/** A cell of a sheet by its address; "" beyond the used range. */
export function cellAt({ values, firstRow, firstColumn }: Grid, address: string): CellValue {
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(address) as RegExpExecArray;
  const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return values[Number(row) - 1 - firstRow]?.[column - firstColumn] ?? "";
}

import type { Grid } from "./grid";

/** Functions whose result comes from outside the workbook. */
const FETCHING = /\b(?:_xlfn\.)*(WEBSERVICE|STOCKHISTORY|RTD|IMAGE|TRANSLATE|DETECTLANGUAGE|COPILOT|CUBE[A-Z]+)\(/i;
/** "'[Plan.xlsx]Jan'!A1", "'\\\\server\\share\\[Plan.xlsx]Jan'!A1" and "[1]Jan!A1"; a column of a table, "T[Plan]", is none. */
const OTHER_FILE = /'(?:[^'[\]]|'')*\[[^[\]]+\](?:[^']|'')*'!|(?<![\w.\])])\[[^[\]]+\][\w. ]*!/;
const TEXTS = /"[^"]*"/g;

/** The cells in these rows of a grid (zero-based positions in it) whose formulas take values from outside the workbook. */
export function outsideValues({ formulas, firstRow, firstColumn }: Grid, rows: readonly number[]): OutsideValue[] {
  if (!formulas) return [];
  return rows.flatMap((row) =>
    (formulas[row] ?? []).flatMap((formula, column): OutsideValue[] => {
      if (typeof formula !== "string" || !formula.startsWith("=")) return [];
      const bare = formula.replace(TEXTS, '""');
      const fetched = FETCHING.exec(bare)?.[1].toUpperCase();
      if (fetched === undefined && !OTHER_FILE.test(bare)) return [];
      return [{ row: row + firstRow, column: column + firstColumn, from: fetched ?? "another file" }];
    }),
  );
}

export interface OutsideValue {
  /** Zero-based place on the sheet. */
  row: number;
  column: number;
  /** The function that fetches it, or that it is another file. */
  from: string;
}

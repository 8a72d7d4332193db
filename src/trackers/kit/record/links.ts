import type { CellValue } from "../../../sheets/grid";

/** A cell that a formula of the record points at; such links follow when a sheet is renamed or a column inserted. */
export interface Link {
  sheet: string;
  letters: string;
  /** 1-based. */
  row: number;
}

const linkText = /^=@?(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)$/;

/** The sheet and cell a link formula points at, or `null` for a lost one (#REF!). */
export function readLink(formula: CellValue): Link | null {
  const found = linkText.exec(String(formula));
  if (!found) return null;
  return { sheet: (found[1] ?? found[2]).replace(/''/g, "'"), letters: found[3], row: Number(found[4]) };
}

/** The sheet that a reference begins with, `null` where it begins with none. */
export function readSheetOf(formula: string): string | null {
  const found = /^=(?:'((?:[^']|'')+)'|([^'!#(]+))!/.exec(formula);
  return found && (found[1] ?? found[2]).replace(/''/g, "'");
}

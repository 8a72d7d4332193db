import { cellText, isBlank } from "./cell";
import { chosenHeader } from "./choices";
import { ChoiceError, choiceMessages } from "./errors";
import type { Grid } from "./grid";
import { headerBlock } from "./headerBlock";
import type { HeaderBlock } from "./headerRows";
import { findHeader, type HeaderChoice } from "./headerRow";
import { knownColumns, type KnownColumn } from "./knownColumn";
import { listEnd } from "./listEnd";
import { nextTable } from "./nextTable";
import { namedParts, sameTables, type SameTable } from "./sameTables";
import type { Choices } from "./source";

/** Cells above the headings that are looked at. */
const MOST_WORDS = 20;

/** The table on a sheet: its headings, its columns and the rows below. */
export interface Table {
  choice: HeaderChoice;
  header: HeaderBlock;
  /** Filled rows below the headings, in the grid's arrays. */
  rows: number[];
  /** Filled rows below them that are notes and legends. */
  beyond: number[];
  /** Where another table begins, as a row of the grid's arrays; `null` where there is none. */
  next: number | null;
  /** The same headings again for another period or version, the first included; only the first counts. */
  same: SameTable[];
  columns: KnownColumn[];
  /** The first words above the headings. */
  title: string;
  /** All words above the headings, as far as they are few. */
  above: string[];
}

/** Finds the table that a person sees on the sheet, or the one whose headings a person has pointed at. */
export function findTable(grid: Grid, choices: Choices): Table {
  const found = findHeader(grid.values);
  if (found.row === -1 && found.confidence === 0) throw new ChoiceError(choiceMessages.noTable(grid.sheet));
  const chosen = chosenHeader(choices, grid);
  const choice = chosen === null ? found : { row: chosen, confidence: 1, others: [] };
  const header = headerBlock(grid, choice.row, chosen === null);
  const end = nextTable(grid, header);
  const next = end < grid.values.length ? end + 1 : null;
  const below = filledRows(grid, header.last === -1 ? 0 : header.last + 1, end);
  const list = below.slice(0, listEnd(grid, header, below));
  const same = sameTables(grid, header, list);
  const rows = same.length === 0 ? list : list.slice(0, same[1].from);
  const above = wordsAbove(grid, header.first);
  return {
    choice,
    header,
    rows,
    next,
    beyond: same.length === 0 ? below.slice(rows.length) : [],
    same,
    columns: knownColumns(grid, header, rows, namedParts(grid, header, rows)),
    title: above[0] ?? "",
    above,
  };
}

function filledRows(grid: Grid, from: number, end: number): number[] {
  const rows: number[] = [];
  for (let row = from; row < end; row += 1) {
    if (grid.values[row].some((value) => value !== "" && !isBlank(value))) rows.push(row);
  }
  return rows;
}

function wordsAbove(grid: Grid, header: number): string[] {
  const words: string[] = [];
  for (let row = 0; row < header && words.length < MOST_WORDS; row += 1) {
    words.push(...grid.values[row].filter((value) => typeof value === "string" && !isBlank(value)).map(cellText));
  }
  return words;
}

import { columnIndex, columnLetter } from "./columnLetter";
import { ChoiceError, choiceMessages } from "./errors";
import type { Grid } from "./grid";
import { ROLES, type Assignment } from "./roleAssignment";
import type { Choices, Role } from "./source";

/** A person's choices for roles, as positions in the list of the table's columns; -1 where the sheet has none. */
export function settledRoles(choices: Choices, columns: readonly number[], grid: Grid): Partial<Assignment> {
  const settled: Partial<Assignment> = {};
  for (const role of ROLES) {
    const given = choices[role]?.trim();
    if (given === undefined || given === "" || (role === "type" && typesByWord(choices))) continue;
    settled[role] = given.toLowerCase() === "none" ? -1 : columnPosition(role, given, columns, grid);
  }
  const taken = new Map<number, Role>();
  for (const role of ROLES) {
    const at = settled[role];
    if (at === undefined || at === -1) continue;
    const other = taken.get(at);
    if (other) throw new ChoiceError(choiceMessages.twice(columnLetter(columns[at] + grid.firstColumn), other, role));
    taken.set(at, role);
  }
  // A sheet that is all revenue or all expense needs no column for it.
  if (typesByWord(choices)) settled.type = -1;
  return settled;
}

function columnPosition(role: Role, given: string, columns: readonly number[], grid: Grid): number {
  const index = columnIndex(given);
  const at = index === null ? -1 : columns.indexOf(index - grid.firstColumn);
  if (at !== -1) return at;
  const [first, last] = [columns[0], columns[columns.length - 1]].map((column) =>
    columnLetter(column + grid.firstColumn),
  );
  throw new ChoiceError(choiceMessages.noSuchColumn(role, given, grid.sheet, first, last));
}

/** True where a person chose `mixed`: revenue where the words say so, expense otherwise. */
export function choseMixedTypes(choices: Choices): boolean {
  return choices.type?.trim().toLowerCase() === "mixed";
}

function typesByWord(choices: Choices): boolean {
  return choseMixedTypes(choices) || wholeSheetType(choices) !== null;
}

/** `revenue` or `expense` where a person said it of the whole sheet. */
export function wholeSheetType(choices: Choices): "revenue" | "expense" | null {
  const given = choices.type?.trim().toLowerCase();
  return given === "revenue" || given === "expense" ? given : null;
}

/** The header row a person chose, as a row of the grid's arrays; -1 for none, `null` where nothing was chosen. */
export function chosenHeader(choices: Choices, grid: Grid): number | null {
  const given = choices.header?.trim();
  if (given === undefined || given === "") return null;
  if (given.toLowerCase() === "none") return -1;
  const row = /^\d+$/.test(given) ? Number(given) - 1 - grid.firstRow : -1;
  if (row >= 0 && row < grid.values.length) return row;
  const first = grid.firstRow + 1;
  throw new ChoiceError(choiceMessages.noSuchHeader(given, grid.sheet, first, grid.firstRow + grid.values.length));
}

/** The decimal mark a person chose. */
export function chosenDecimal(choices: Choices): "." | "," | null {
  const given = choices.decimal?.trim();
  if (given === undefined || given === "") return null;
  if (given === "." || given === ",") return given;
  throw new ChoiceError(choiceMessages.noSuchMark(given));
}

/** How a person said that the sheet writes credits: with a minus, or as amounts that count as they stand. */
export function chosenSigns(choices: Choices): "debit" | "credit" | null {
  const given = choices.signs?.trim().toLowerCase();
  if (given === undefined || given === "") return null;
  if (given === "debit" || given === "credit") return given;
  throw new ChoiceError(choiceMessages.noSuchSigns(given));
}

/** The order of day and month a person chose. */
export function chosenDayOrder(choices: Choices): "dmy" | "mdy" | null {
  const given = choices.dates?.trim().toLowerCase();
  if (given === undefined || given === "") return null;
  if (given === "dmy" || given === "mdy") return given;
  throw new ChoiceError(choiceMessages.noSuchOrder(given));
}

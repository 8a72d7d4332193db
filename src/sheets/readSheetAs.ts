import type { Grid } from "./grid";
import { kinds } from "./kinds/all";
import type { ListKindName } from "./kinds/names";
import { readSheet } from "./readSheet";
import type { Choices, Source } from "./source";

/**
 * Reads a sheet of which it is known what it is about: where the sheet has several rows that could be headings, the ones that say
 * most about that kind are taken.
 *
 * @param choices - A header row among them settles it.
 */
export function readSheetAs(kind: ListKindName, grid: Grid, choices: Choices = {}): Source {
  const first = readSheet(grid, choices, kind);
  const doubt = first.questions.find(({ id }) => id === "header");
  if (choices.header !== undefined || !doubt || first.sameTables) return first;
  const others = doubt.answers
    .map(({ value }) => value)
    .filter((value) => value !== "none" && value !== String(first.headerRow))
    .map((header) => readSheet(grid, { ...choices, header }, kind));
  return others.reduce((best, other) => (says(other, kind) > says(best, kind) ? other : best), first);
}

/** How many of the columns that a list of the kind needs are there. */
function says({ kind: found, kindRoles = [] }: Source, kind: ListKindName): number {
  if (found?.value !== kind) return 0;
  const needed = new Set(kinds[kind].enough?.flat());
  return kindRoles.filter(({ role }) => needed.has(role)).length;
}

import type { Grid } from "./grid";
import { readSheet } from "./readSheet";
import type { Choices, SheetKind, Source } from "./source";

/** What a sheet of a kind has to say to be of any use: each counts as much as the others. */
const ESSENTIAL: Partial<Record<SheetKind, readonly string[]>> = {
  risk: ["title", "likelihood", "impact", "score"],
  kpi: ["title", "target", "actual"],
};

/**
 * Reads a sheet of which it is known what it is about: where the sheet has several rows that could be headings, the ones that say
 * most about that kind are taken.
 *
 * @param choices - A header row among them settles it.
 */
export function readSheetAs(kind: SheetKind, grid: Grid, choices: Choices = {}): Source {
  const first = readSheet(grid, choices, kind);
  const doubt = first.questions.find(({ id }) => id === "header");
  if (choices.header !== undefined || !doubt || first.sameTables) return first;
  const others = doubt.answers
    .map(({ value }) => value)
    .filter((value) => value !== "none" && value !== String(first.headerRow))
    .map((header) => readSheet(grid, { ...choices, header }, kind));
  return others.reduce((best, other) => (says(other, kind) > says(best, kind) ? other : best), first);
}

function says({ kind: found, kindRoles = [] }: Source, kind: SheetKind): number {
  if (found?.value !== kind) return 0;
  const essential = ESSENTIAL[kind] ?? [];
  return kindRoles.filter(({ role }) => essential.includes(role)).length;
}

import type { RowTurn } from "../../excel/plainRows";
import { ChoiceError } from "../../sheets/errors";
import type { Grid } from "../../sheets/grid";
import { readSheet } from "../../sheets/readSheet";
import type { Choices, Source } from "../../sheets/source";
import type { SheetPlan } from "../../trackers/plan";
import { headingSignature } from "../../trackers/remembered/headings";
import {
  choicesOfCells,
  mergeChoices,
  rememberedCells,
  rememberedHeader,
} from "../../trackers/remembered/rememberedRow";
import { rememberedSheet, rememberedSheetName, type Memory } from "../../trackers/remembered/rememberedSheet";
import type { Look } from "./types";

/** What an earlier build remembers of a sheet with these headings; nothing where there is none or it does not fit any more. */
export function recall(grid: Grid, memory: Memory): Choices {
  if (memory.rows.length === 0) return {};
  try {
    const plain = readSheet(grid);
    const signature = headingSignature(plain);
    const row = memory.rows.find((one) => one.signature === signature);
    if (!row) return {};
    const header = rememberedHeader(row.cells);
    const choices = choicesOfCells(row.cells, header === "" ? plain : readSheet(grid, { header }));
    readSheet(grid, choices);
    return choices;
  } catch (reason) {
    if (reason instanceof ChoiceError) return {};
    throw reason;
  }
}

/** A source whose reasons say which roles are remembered. */
export function withRemembered(source: Source, remembered: Choices, choices: Choices): Source {
  const kept = mergeChoices(remembered, choices);
  const why = "Remembered from an earlier build.";
  const isRemembered = (role: keyof Choices) => choices[role] === undefined && kept[role] !== undefined;
  return {
    ...source,
    columns: source.columns.map((column) => (column.role && isRemembered(column.role) ? { ...column, why } : column)),
    accountType:
      isRemembered("type") && kept.type?.toLowerCase() !== "none" ? { ...source.accountType, why } : source.accountType,
  };
}

/** What a build writes so that the next sheet with these headings is read in the same way: a sheet of its own, or a row on it. */
export function toRemember({ grid, source, choices, remembered = {}, memory }: Look): {
  sheet: SheetPlan | null;
  row: RowTurn | null;
} {
  if (!memory || memory.state === "other") return { sheet: null, row: null };
  const signature = headingSignature(readSheet(grid));
  const cells = rememberedCells(source, mergeChoices(remembered, choices));
  if (memory.state === "none") return { sheet: rememberedSheet(signature, cells), row: null };
  const known = memory.rows.findIndex((row) => row.signature === signature);
  const before = known === -1 ? ["", ...cells.map(() => "")] : [signature, ...memory.rows[known].cells];
  const row = { sheet: rememberedSheetName, before, after: [signature, ...cells] };
  return { sheet: null, row: row.before.join("\n") === row.after.join("\n") ? null : row };
}

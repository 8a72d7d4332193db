import {
  gatherRows,
  idsOfList,
  type IdsOf,
  type KnownRow,
  type ListedRow,
  type NamedList,
} from "../kit/rows/listedRows";
import { roleCell, roleCells, type RiskSource } from "./riskSource";

/** A risk of the register. */
export type RiskRow = ListedRow;

/** A row that an earlier build made, as it stands now. */
export type KnownRisk = KnownRow;

/** The risks of a source: known ones in the order in which they stand, then those that are new. */
export function gatherRisks(read: RiskSource, known: readonly KnownRisk[] = [], ids = idsOf(read)): RiskRow[] {
  return gatherRows(listOf(read), known, ids);
}

/** Whether the source's own ids tell its risks apart. */
export function idsOf(read: RiskSource): IdsOf {
  return idsOfList(listOf(read));
}

function listOf(read: RiskSource): NamedList {
  return {
    lines: riskLines(read),
    ids: read.columns.has("id") ? roleCells(read, "id") : null,
    titles: roleCells(read, "title"),
    prefix: "R",
  };
}

/**
 * Which rows of the data are risks, from 1: those that are named and that the reader took for lines, and others that carry a rating,
 * named or not; a numbered row without words is none.
 */
export function riskLines(read: RiskSource): number[] {
  const { source } = read;
  const lines = new Set(source.lines.map(({ row }) => row));
  const headings = new Set(source.excluded.filter(({ reason }) => reason === "header").map(({ row }) => row));
  const below = new Set(source.excluded.filter(({ reason }) => reason === "note").map(({ row }) => row));
  const found: number[] = [];
  for (let row = source.firstDataRow; row <= source.lastDataRow; row++) {
    const filled = (role: "title" | "likelihood" | "impact" | "score") =>
      String(roleCell(read, role, row)).trim() !== "";
    const rated = filled("score") || (filled("likelihood") && filled("impact"));
    // A rated line is a risk that somebody forgot to name; a sum or a note is none, whatever figures it has.
    const counts = filled("title") ? lines.has(row) || (rated && !below.has(row)) : rated && lines.has(row);
    if (headings.has(row) || !counts) continue;
    found.push(row - source.firstDataRow + 1);
  }
  return found;
}

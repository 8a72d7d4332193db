import type { Grid } from "../../sheets/grid";
import { columnIndex } from "../../sheets/columnLetter";
import type { CaseFigures } from "../trackers/command";
import { trackerOf, type CaseFields, type ReadingCase } from "./readingCase";
import { cellAt, readAs, type ReadSheet } from "./readAs";

/** How a case went: what differs from the answer that it came closest to; nothing where it is right. */
export interface JudgedCase {
  file: string;
  area: string;
  differs: string[];
  /** Something stated is wrong and nothing was asked. */
  wrongAndSure: boolean;
  asked: string[];
}

/** What came of a file: its sheet and what was read, or why it could not be. `differ` is known only where it was built. */
export type Outcome = { grid: Grid; read: ReadSheet; differ?: number } | { error: string };

/** Reads a case's sheet for its tracker; what cannot be read is an outcome too. */
export function readCase(entry: ReadingCase, grid: Grid): Outcome {
  try {
    return { grid, read: readAs(trackerOf(entry), grid, entry.right.set ?? {}) };
  } catch (error) {
    return { error: (error as Error).message };
  }
}

/** Compares an outcome with every answer that is right, and tells by how much it misses the nearest. */
export function judgeCase({ file, area, right }: ReadingCase, outcome: Outcome): JudgedCase {
  const { or = [], ...first } = right;
  const tries = [first, ...or].map((fields) => differences(fields, outcome));
  const differs = tries.reduce((best, other) => (other.length < best.length ? other : best));
  const asked = "read" in outcome ? outcome.read.questions : [];
  return {
    file,
    area,
    differs,
    asked,
    wrongAndSure: differs.length > 0 && asked.length === 0 && "read" in outcome,
  };
}

const FIGURES = [
  ...["plan_total", "actual_total", "unfavorable", "periods", "net_plan", "net_actual", "revenue_plan"],
  ...["revenue_actual", "rated", "open", "measured", "green", "amber"],
] as const;

function differences(fields: CaseFields, outcome: Outcome): string[] {
  const printed = "error" in outcome ? outcome.error : outcome.read.printed;
  const words = fields.says && !new RegExp(fields.says, "i").test(printed) ? [`does not say /${fields.says}/`] : [];
  if ("error" in outcome) {
    return fields.error ? words : [`cannot be read: ${outcome.error.split("\n")[0]}`, ...words];
  }
  if (fields.error) return ["is read without an error", ...words];
  const { source, questions, figures } = outcome.read;
  const found: string[] = [...words];
  const compare = (name: string, wanted: unknown, seen: unknown): void => {
    if (wanted === undefined) return;
    const all: unknown[] = Array.isArray(wanted) ? wanted : [wanted];
    if (!all.some((one) => same(one, seen))) found.push(`${name} ${String(seen)} for ${JSON.stringify(wanted)}`);
  };
  compare("kind", fields.kind, source.kind);
  if (fields.kind_not !== undefined && [fields.kind_not].flat().includes(source.kind ?? ""))
    found.push(`kind ${source.kind}`);
  compare("header row", fields.header_row, source.headerRow);
  compare("rows", fields.rows, source.dataRows);
  for (const [role, wanted] of Object.entries(fields.roles ?? {})) {
    const column = source.columns[role];
    const isRight = [wanted].flat().some((one) => (one === null ? !column : isAt(one, column)));
    if (!isRight)
      found.push(`${role} at ${column ? `${column.letter} "${column.header}"` : "no column"} for ${String(wanted)}`);
  }
  if (fields.asks === "any" ? questions.length === 0 : fields.asks && !sameIds(fields.asks, questions))
    found.push(`asks ${questions.join(", ") || "nothing"} for ${String(fields.asks)}`);
  for (const name of FIGURES)
    if (fields[name] !== undefined) compareFigure(name, fields[name], figures, questions, compare);
  if (fields.flagged_min !== undefined && !((figures?.flagged ?? -1) >= fields.flagged_min))
    found.push(`flagged ${String(figures?.flagged)} for ${fields.flagged_min} or more`);
  if (fields.differ !== undefined && !(outcome.differ !== undefined && outcome.differ <= fields.differ))
    found.push(`${String(outcome.differ)} figures differ`);
  for (const [address, wanted] of Object.entries(fields.cells ?? {}))
    compare(address, wanted, cellAt(outcome.grid, address));
  return found;
}

function compareFigure(
  name: string,
  wanted: unknown,
  figures: CaseFigures | null,
  questions: readonly string[],
  compare: (name: string, wanted: unknown, seen: unknown) => void,
): void {
  if (figures) compare(name, wanted, figures[name]);
  else compare(name, wanted, `not there (asks ${questions.join(", ")})`);
}

function same(wanted: unknown, seen: unknown): boolean {
  if (typeof wanted === "number" && typeof seen === "number")
    return Math.abs(wanted - seen) <= 0.005 + Math.abs(wanted) * 1e-9;
  return wanted === seen;
}

function isAt(wanted: string, column: { letter: string; header: string } | undefined): boolean {
  if (!column) return false;
  if (columnIndex(wanted) !== null && wanted === wanted.toUpperCase()) return column.letter === wanted;
  return column.header.trim().toLowerCase() === wanted.trim().toLowerCase();
}

function sameIds(wanted: readonly string[], asked: readonly string[]): boolean {
  return wanted.length === asked.length && wanted.every((id) => asked.includes(id));
}

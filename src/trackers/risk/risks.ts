import type { CellValue } from "../../sheets/grid";
import { misreadBySumifs } from "../matching";
import { foldWords } from "../foldWords";
import { roleCell, roleCells, type RiskSource } from "./riskSource";

/** How a row of the register finds its row in the source: by the source's own id, by its title, or by its place. */
export type Finding = "id" | "title" | "place";

/** A risk of the register. */
export interface RiskRow {
  /** What stands in the id cell: the source's own id, or one made here that stays. */
  id: CellValue;
  title: CellValue;
  /** Which row of the source's data it is, from 1; `null` once it has left the source. */
  line: number | null;
  finding: Finding;
}

/** A row that an earlier build made, as it stands now. */
export type KnownRisk = Pick<RiskRow, "id" | "title">;

/** The risks of a source: known ones in the order in which they stand, then those that are new. */
export function gatherRisks(read: RiskSource, known: readonly KnownRisk[] = [], ids = idsOf(read)): RiskRow[] {
  const found = ids === "source" ? bySourceId(read) : byTitle(read);
  const waiting = new Map<string, Found[]>();
  for (const entry of found) waiting.set(entry.key, [...(waiting.get(entry.key) ?? []), entry]);
  const kept = known.map((risk): RiskRow => {
    const entry = waiting.get(ids === "source" ? idKey(risk.id) : foldWords(String(risk.title)))?.shift();
    if (!entry) return { ...risk, line: null, finding: ids === "source" ? "id" : "title" };
    entry.taken = true;
    const { title, line, finding } = entry;
    return { id: risk.id, title, line, finding };
  });
  let number = known.reduce((most, { id }) => Math.max(most, madeNumber(id)), 0);
  const fresh = found
    .filter(({ taken }) => !taken)
    .map(({ id, title, line, finding }): RiskRow => ({ id: id === "" ? madeId(++number) : id, title, line, finding }));
  return [...kept, ...fresh];
}

/** Whether the source's own ids tell its risks apart. */
export function idsOf(read: RiskSource): "source" | "made" {
  if (!read.columns.has("id")) return "made";
  const lines = riskLines(read);
  const cells = roleCells(read, "id");
  const keys = lines.map((line) => cells[line - 1]);
  if (keys.some((key) => key === "" || typeof key === "boolean" || hasPattern(key))) return "made";
  const all = cells.filter((cell) => cell !== "").map(idKey);
  return new Set(all).size === all.length ? "source" : "made";
}

interface Found extends RiskRow {
  key: string;
  taken: boolean;
}

function bySourceId(read: RiskSource): Found[] {
  const [ids, titles] = [roleCells(read, "id"), roleCells(read, "title")];
  return riskLines(read).map((line) => {
    const id = ids[line - 1];
    return { key: idKey(id), id, title: titles[line - 1], line, finding: "id", taken: false };
  });
}

function byTitle(read: RiskSource): Found[] {
  const titles = roleCells(read, "title");
  const counts = new Map<string, number>();
  for (const title of titles) counts.set(idKey(title), (counts.get(idKey(title)) ?? 0) + 1);
  return riskLines(read).map((line) => {
    const title = titles[line - 1];
    const plain = counts.get(idKey(title)) === 1 && title !== "" && !hasPattern(title);
    const key = foldWords(String(title));
    return { key, id: "", title, line, finding: plain ? "title" : "place", taken: false };
  });
}

/** Excel's MATCH reads patterns, and takes no more than 255 characters. */
function hasPattern(key: CellValue): boolean {
  return (
    typeof key === "string" && (/[*?~]/.test(key) || key.length > 250 || (key.startsWith("#") && misreadBySumifs(key)))
  );
}

/** As Excel compares cells: case makes no difference, a number is not its text. */
function idKey(id: CellValue): string {
  return typeof id === "string" ? `t${id.toLowerCase()}` : `v${String(id)}`;
}

function madeId(number: number): string {
  return `R-${String(number).padStart(3, "0")}`;
}

function madeNumber(id: CellValue): number {
  const made = /^R-(\d{1,9})$/.exec(String(id));
  return made ? Number(made[1]) : 0;
}

/**
 * Which rows of the data are risks, from 1: those that are named and that the reader took for lines, and others that carry a rating;
 * a numbered row without words is none.
 */
export function riskLines(read: RiskSource): number[] {
  const { source } = read;
  const lines = new Set(source.lines.map(({ row }) => row));
  const headings = new Set(source.excluded.filter(({ reason }) => reason === "header").map(({ row }) => row));
  const found: number[] = [];
  for (let row = source.firstDataRow; row <= source.lastDataRow; row++) {
    const filled = (role: "title" | "likelihood" | "impact" | "score") =>
      String(roleCell(read, role, row)).trim() !== "";
    const rated = filled("score") || (filled("likelihood") && filled("impact"));
    if (headings.has(row) || !filled("title") || !(lines.has(row) || rated)) continue;
    found.push(row - source.firstDataRow + 1);
  }
  return found;
}
